import type { Db } from '#platform/database.ts'
import { choiceLettersOf } from './choice-letter.store.ts'
import { closingsOf } from './closing.store.ts'
import { contactOf } from './contact-of.store.ts'
import { correctionsOf } from './correction.store.ts'
import { heldGroupOf } from './group.store.ts'
import type { HeldLine, HeldNeed, Holding } from './holding.rules.ts'
import { goalOf } from './local-goal-of.store.ts'
import { maximumWaitsOf } from './maximum-wait.store.ts'
import type { Said } from './question.rules.ts'
import { waitingOf } from './waiting-told.store.ts'

type Row = Omit<Holding, 'lines' | 'told' | 'needs' | 'outcome'> & {
  readonly needs: readonly (Omit<HeldNeed, 'toldAt'> & { toldAt: string })[]
  readonly outcome: { said: Said | 'unknown'; askedOn: string } | null
  readonly lines: readonly (Omit<HeldLine, 'at' | 'agreedOn'> & { at: string; agreedOn: string | null })[]
  readonly told: readonly { stage: 1 | 2 | 3; on: string }[]
}
/** Days inside a list travel as text. */
const read = ({ lines, told, needs, outcome, ...row }: Row): Holding => ({
  ...row,
  needs: needs.map(({ toldAt, ...need }) => ({ ...need, toldAt: Temporal.Instant.from(toldAt) })),
  outcome: outcome && { said: outcome.said, askedOn: Temporal.PlainDate.from(outcome.askedOn) },
  lines: lines.map(({ at, agreedOn, ...line }) => ({
    ...line,
    at: Temporal.Instant.from(at),
    agreedOn: agreedOn ? Temporal.PlainDate.from(agreedOn) : null,
  })),
  told: told.map(({ stage, on }) => ({ stage, on: Temporal.PlainDate.from(on) })),
})

/** The municipality that a unit belongs to, where it is a municipality’s. */
const municipalityOf = (db: Db, unit: ReturnType<Db>) => db`(
  select jsonb_build_object('code', n.municipality_code, 'name', jsonb_build_object('da', n.da, 'en', n.en))
    from shared.organisation_name u
    join shared.organisation_name n on n.kind = 'municipality' and n.municipality_code = u.municipality_code
   where u.id = ${unit} and u.function = 'sundhed' limit 1)`

/** What is said of each of them is found out once: where it lies, its lines, and the name a unit has on the day, or had last. */
const holdings = (db: Db, whose: ReturnType<Db>) => db`
  with held as materialized (select * from referrals.holding h where ${whose}),
  line as materialized (
    select m.referral_id, m.number, m.move, m.side, m.to_state, m.at, m.agreed_on, m.what_now, m.by_account, m.by_unit,
           m.group_id, m.group_name, m.group_on, m.group_at
      from referrals.move m where m.referral_id in (select id from held)),
  named as materialized (
    select distinct on (n.id) n.id, jsonb_build_object('da', n.da, 'en', n.en) as name from shared.organisation_name n
     where n.id in (select unnest(array[hold_id, acting_id, sender_id]) from held union select by_unit from line)
     order by n.id, n.valid_from > platform.today(), n.valid_from desc nulls last)
  select h.id, h.person_id, h.organisations, h.kind, h.plan_type, h.state, h.state_on, h.moves, h.created_on, h.agreed_on,
         h.agreed_with_person_on,
         h.sender_id, h.receiver_id, h.need_ids, h.hold_side, h.hold_id, h.hold_post, h.hold_how, h.act_side, h.acting_id,
         h.step, h.start_by, h.due_on, h.discharged_on, h.start_after_on, h.latest_start_on, a.name as hold_name,
         b.name as acting_name, ${contactOf(db, db`h.hold_id`)} as hold_contact, ${municipalityOf(db, db`h.hold_id`)} as municipality,
         c.name as sender_name, ${contactOf(db, db`h.sender_id`)} as sender_contact, ${waitingOf(db, 'h.receiver_id')} as waiting, (
           select m.key from shared.person_seen p
             join shared.membership m on m.municipality_code = p.municipality_code and m.kind = 'region'
              and platform.today() between m.valid_from and coalesce(m.valid_to, 'infinity')
            where p.id = (select person_id from held limit 1) limit 1) as region, (
           select coalesce(jsonb_agg(jsonb_build_object('name', e.body->'name', 'burden', n.burden, 'toldAt', n.made_at)
                    order by n.id), '[]')
             from shared.need n join shared.published e on e.kind = 'late-effect' and e.key = n.late_effect
            where n.id = any (h.need_ids)) as needs, (
           select jsonb_build_object('said', c.outcome, 'askedOn', c.asked_on)
             from shared.referral_outcome c where c.referral_id = h.id and c.asked_on is not null) as outcome,
         (select w.wanted from referrals.written(array[h.id]) w) as wanted, (
           select w.words from referrals.lines_written(array[h.id]) w
             join line m on m.referral_id = w.referral_id and m.number = w.number
            where m.move = 'start' order by w.number desc limit 1) as goals, (
           select coalesce(jsonb_agg(jsonb_build_object('stage', t.stage,
             'on', (t.told_at at time zone 'Europe/Copenhagen')::date) order by t.stage), '[]')
             from referrals.told t where t.referral_id = h.id and t.state_at = h.state_at) as told, (
           select coalesce(jsonb_agg(jsonb_build_object('move', m.move, 'side', m.side, 'to', m.to_state, 'at', m.at,
             'unit', n.name, 'agreedOn', m.agreed_on, 'whatNow', m.what_now,
             'isMine', m.by_account is not distinct from platform.actor(), 'groupId', m.group_id, 'groupName', m.group_name,
             'groupOn', m.group_on, 'groupAt', left(m.group_at::text, 5)) order by m.number), '[]')
             from line m left join named n on n.id = m.by_unit where m.referral_id = h.id) as lines,
         ${correctionsOf(db, 'h.id')} as corrections, ${choiceLettersOf(db, 'h.id')} as letters,
         ${goalOf(db, 'h')} as goal,
         case when h.state = 'ended' then jsonb_build_object('sent', ${closingsOf(db, 'h.id')}, 'words',
           (select w.words from referrals.lines_written(array[h.id]) w where w.number = h.moves)) end as closing,
         ${heldGroupOf(db, 'h')} as group, ${maximumWaitsOf(db, 'h.id')} as maximum_waits
    from held h
    left join named a on a.id = h.hold_id
    left join named b on b.id = h.acting_id
    left join named c on c.id = h.sender_id`

/** Where everything about this person lies, what is due first at the top; what has ended comes last. */
export const listHoldings = async (db: Db, personId: string): Promise<Holding[]> =>
  (
    await db<Row[]>`
      ${holdings(db, db`h.person_id = ${personId}`)} order by h.due_on nulls last, h.created_on desc, h.id limit 100`
  ).map(read)

export async function findHolding(db: Db, id: string): Promise<Holding | null> {
  const [row] = await db<Row[]>`${holdings(db, db`h.id = ${id}`)}`
  return row ? read(row) : null
}
