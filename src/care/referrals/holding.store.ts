import type { Db } from '#platform/database.ts'
import type { Both } from '#platform/words.ts'
import type { HeldBy } from './holder.rules.ts'
import type { Move } from './move.rules.ts'
import type { Kind, Next, PlanType, State } from './referral.rules.ts'
import type { Step } from './step.rules.ts'

/** A line of the ledger as the person reads it: what happened, where and when; nobody's free text but what was agreed. */
export type HeldLine = {
  readonly move: Move | 'undo'
  readonly side: 'sender' | 'receiver' | 'person'
  readonly on: string
  readonly unit: Both | null
  readonly agreedOn: string | null
  readonly whatNow: Next | null
}

/** Where a referral lies today: whom the person calls, who must act, what comes next and by when. */
export type Holding = {
  readonly id: string
  readonly personId: string
  readonly organisations: readonly string[]
  readonly kind: Kind
  readonly planType: PlanType | null
  readonly state: State
  readonly stateOn: Temporal.PlainDate
  readonly moves: number
  readonly createdOn: Temporal.PlainDate
  readonly agreedOn: Temporal.PlainDate | null
  readonly senderId: string
  readonly receiverId: string
  readonly needIds: readonly string[]
  readonly holdSide: 'sender' | 'receiver' | null
  readonly holdId: string | null
  readonly holdPost: string | null
  readonly holdHow: HeldBy | null
  readonly holdName: Both | null
  readonly holdContact: Both | null
  readonly actSide: 'sender' | 'receiver' | null
  readonly actingId: string | null
  readonly actingName: Both | null
  readonly step: Step | null
  readonly startBy: Temporal.PlainDate | null
  readonly dueOn: Temporal.PlainDate | null
  readonly lines: readonly HeldLine[]
}

/** The name a unit has on the day, or the last it had. */
const nameOf = (db: Db, unit: string) => db`
  (select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n where n.id = ${db.unsafe(unit)}
    order by n.valid_from > platform.today(), n.valid_from desc nulls last limit 1)`

const holdings = (db: Db) => db`
  select h.id, h.person_id, h.organisations, h.kind, h.plan_type, h.state, h.state_on, h.moves, h.created_on, h.agreed_on,
         h.sender_id, h.receiver_id, h.need_ids, h.hold_side, h.hold_id, h.hold_post, h.hold_how, h.act_side, h.acting_id,
         h.step, h.start_by, h.due_on, ${nameOf(db, 'h.hold_id')} as hold_name, ${nameOf(db, 'h.acting_id')} as acting_name,
         o.contact as hold_contact, (
           select coalesce(jsonb_agg(jsonb_build_object('move', m.move, 'side', m.side,
             'on', (m.at at time zone 'Europe/Copenhagen')::date, 'unit', ${nameOf(db, 'm.by_unit')},
             'agreedOn', m.agreed_on, 'whatNow', m.what_now) order by m.number), '[]')
             from referrals.move m where m.referral_id = h.id) as lines
    from referrals.holding h left join organisations.organisation o on o.id = h.hold_id and not o.to_check`

/** Where everything about this person lies, what is late first; what has ended comes last. */
export const listHoldings = (db: Db, personId: string) => db<Holding[]>`
  ${holdings(db)} where h.person_id = ${personId}
   order by h.due_on nulls last, h.created_on desc, h.id limit 100`

export async function findHolding(db: Db, id: string): Promise<Holding | null> {
  const [row] = await db<Holding[]>`${holdings(db)} where h.id = ${id}`
  return row ?? null
}
