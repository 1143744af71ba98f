import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Question } from '#platform/question.ts'
import type { Both } from '#platform/words.ts'
import { nameOfUnit } from './referral.store.ts'
import { type SentFrom, type StatedFlow, statesFlow, type ToldFlow } from './stated-flow.rules.ts'

export type StatedUnit = {
  readonly id: string
  readonly function: string | null
  readonly name: Both | null
  /** How many times it has answered itself: whoever answers says by it what they saw. */
  readonly stood: number
  /** The newest first: its own, then those of units it carries on for. */
  readonly told: readonly ToldFlow[]
  /** What was counted in the last closed quarter, and its first day. */
  readonly sent: readonly SentFrom[]
  readonly quarter: string
}

/** One's own municipal health units, with what each has said and what was counted there. */
export const statedFlowQuestion = (db: Db, units: readonly string[]): Question<readonly StatedUnit[]> => ({
  sql: db`
    select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'function', o.function, 'name', ${nameOfUnit(db, 'o.id')},
        'stood', (select coalesce(max(f.number), 0) from referrals.stated_flow f where f.organisation_id = o.id),
        'told', (
          select coalesce(jsonb_agg(jsonb_build_object('senders', t.senders, 'enough', t.enough, 'grounds', t.grounds,
                   'toldOn', t.told_on, 'toldName', t.told_name, 'teller',
                   case when t.organisation_id <> o.id then ${nameOfUnit(db, 't.organisation_id')} end)
                   order by t.organisation_id <> o.id, t.told_on desc, t.number desc), '[]')
            from (select * from (
                    select f.organisation_id, f.number, f.senders, f.enough, f.grounds, f.told_on, f.told_name
                      from referrals.stated_flow f
                     where f.organisation_id in (select shared.taken_over_by(o.id, platform.today()))) f
                   order by f.organisation_id <> o.id, f.told_on desc, f.number desc limit 9) t),
        'sent', s.sent, 'quarter', s.quarter) order by o.id), '[]') as units
      from organisations.organisation o
     cross join lateral (
       select coalesce(jsonb_agg(jsonb_build_object('sender', c.sender, 'came', c.came, 'isFew', c.is_few)), '[]') as sent,
              min(c.first_on) as quarter
         from referrals.sent_last_quarter(o.id) c) s
     where o.id = any (${[...units]}::uuid[]) and o.function = any (${[...statesFlow]}::text[])
       and shared.successor_of(o.id, platform.today()) = o.id`,
  take: ({ units }: { units: readonly StatedUnit[] }) => units,
})

type Told = 'told' | 'changed' | 'gone'
/** By the unit's own hand: the day is the house's. `changed` when somebody was quicker, `gone` when the unit is. */
export async function tellStatedFlow(
  db: Db,
  permit: Permit<'flow.stated'>,
  unit: string,
  { senders, enough, grounds }: StatedFlow,
  stood: number,
): Promise<Told> {
  const given = { senders, enough, grounds, told_name: permit.actor.name }
  const [row] = await db<{ became: Told }[]>`
    select referrals.tell_stated_flow(${unit}, ${db.json(given)}, ${stood}::integer) as became`
  const became = row?.became ?? 'gone'
  if (became === 'told') await record(db, permit, { enough, senders: senders.join(' ') })
  return became
}
