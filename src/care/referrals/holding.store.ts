import type { Db } from '#platform/database.ts'
import { choiceLettersOf } from './choice-letter.store.ts'
import { closingsOf } from './closing.store.ts'
import { contactOf } from './contact-of.store.ts'
import { correctionsOf } from './correction.store.ts'
import { heldGroupOf } from './group.store.ts'
import type { HeldBeside, HeldLine, HeldNeed, Holding } from './holding.rules.ts'
import { goalOf } from './local-goal-of.store.ts'
import { maximumWaitsOf } from './maximum-wait.store.ts'
import type { Said } from './question.rules.ts'
import { waitingOf } from './waiting-told.store.ts'

type Needs = readonly (Omit<HeldNeed, 'toldAt'> & { toldAt: string })[]
type Beside = Omit<HeldBeside, 'needs' | 'stateOn' | 'dueOn'> & {
  needs: Needs
  stateOn: string
  dueOn: string | null
}
type Row = Omit<Holding, 'lines' | 'told' | 'needs' | 'outcome'> & {
  readonly needs: Needs
  readonly outcome: { said: Said | 'unknown'; askedOn: string } | null
  readonly lines: readonly (Omit<HeldLine, 'at' | 'agreedOn'> & { at: string; agreedOn: string | null })[]
  readonly told: readonly { stage: 1 | 2 | 3; on: string }[]
}
/** Days inside a list travel as text. */
const needsOf = (needs: Needs): HeldNeed[] =>
  needs.map(({ toldAt, ...need }) => ({ ...need, toldAt: Temporal.Instant.from(toldAt) }))
const besideOf = ({ needs, stateOn, dueOn, ...row }: Beside): HeldBeside => ({
  ...row,
  needs: needsOf(needs),
  stateOn: Temporal.PlainDate.from(stateOn),
  dueOn: dueOn ? Temporal.PlainDate.from(dueOn) : null,
})
const read = ({ lines, told, needs, outcome, ...row }: Row): Holding => ({
  ...row,
  needs: needsOf(needs),
  outcome: outcome && { said: outcome.said, askedOn: Temporal.PlainDate.from(outcome.askedOn) },
  lines: lines.map(({ at, agreedOn, ...line }) => ({
    ...line,
    at: Temporal.Instant.from(at),
    agreedOn: agreedOn ? Temporal.PlainDate.from(agreedOn) : null,
  })),
  told: told.map(({ stage, on }) => ({ stage, on: Temporal.PlainDate.from(on) })),
})

const besideAtMost = 100
/** What is due first stands first; what has ended comes last. */
const firstDue = (db: Db) => db`order by due_on nulls last, created_on desc, id`

/** The municipality that a unit belongs to, where it is a municipality’s. */
const municipalityOf = (db: Db, unit: ReturnType<Db>) => db`(
  select jsonb_build_object('code', n.municipality_code, 'name', jsonb_build_object('da', n.da, 'en', n.en))
    from shared.organisation_name u
    join shared.organisation_name n on n.kind = 'municipality' and n.municipality_code = u.municipality_code
   where u.id = ${unit} and u.function = 'sundhed' limit 1)`

/** What it is about: the late effects that were named. */
const needsNamed = (db: Db, ids: ReturnType<Db>) => db`(
  select coalesce(jsonb_agg(jsonb_build_object('name', e.body->'name', 'burden', n.burden, 'toldAt', n.made_at)
           order by n.id), '[]')
    from shared.need n join shared.published e on e.kind = 'late-effect' and e.key = n.late_effect
   where n.id = any (${ids}))`

/**
 * One of `mine`, whole: where it lies, its lines, and the name a unit has on the day, or had last. Of the others only what
 * is said beside it is read, for most of what there is to read belongs to one.
 */
const holdings = (db: Db, mine: ReturnType<Db>, one: ReturnType<Db>) => db`
  with mine as materialized (select * from referrals.lying h where ${mine}),
  held as materialized (
    select m.*, w.post as hold_post, w.how as hold_how
      from (select * from mine ${one}) m cross join lateral referrals.lies_with(m.id, m.hold_side, m.receiver_id) w),
  line as materialized (
    select m.referral_id, m.number, m.move, m.side, m.to_state, m.at, m.agreed_on, m.what_now, m.by_account, m.by_unit,
           m.group_id, m.group_name, m.group_on, m.group_at
      from referrals.move m where m.referral_id in (select id from held)),
  named as materialized (
    select distinct on (n.id) n.id, jsonb_build_object('da', n.da, 'en', n.en) as name from shared.organisation_name n
     where n.id in (select unnest(array[hold_id, acting_id, sender_id]) from mine union select by_unit from line)
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
            where p.id = (select person_id from held limit 1) limit 1) as region, ${needsNamed(db, db`h.need_ids`)} as needs, (
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
         ${heldGroupOf(db, 'h')} as group, ${maximumWaitsOf(db, 'h.id')} as maximum_waits, (
           select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.kind, 'state', o.state, 'stateOn', o.state_on,
             'step', o.step, 'dueOn', o.due_on, 'holdName', n.name, 'needs', ${needsNamed(db, db`o.need_ids`)})
             order by o.due_on nulls last, o.created_on desc, o.id), '[]')
             from (select * from mine m where m.id <> h.id ${firstDue(db)} limit ${besideAtMost}) o
             left join named n on n.id = o.hold_id) as beside
    from held h
    left join named a on a.id = h.hold_id
    left join named b on b.id = h.acting_id
    left join named c on c.id = h.sender_id`

export type HeldByPerson = { readonly one: Holding; readonly beside: readonly HeldBeside[] }
/** The one that was asked for of what lies somewhere about this person, or the one that is due first; the others beside it. */
export async function findHeld(db: Db, personId: string, id: string | null): Promise<HeldByPerson | null> {
  const [row] = await db<(Row & { beside: readonly Beside[] })[]>`
    ${holdings(db, db`h.person_id = ${personId}`, id ? db`where id = ${id}` : db`${firstDue(db)} limit 1`)}`
  if (!row) return null
  const { beside, ...one } = row
  return { one: read(one), beside: beside.map(besideOf) }
}

export async function findHolding(db: Db, id: string): Promise<Holding | null> {
  const [row] = await db<(Row & { beside: readonly Beside[] })[]>`${holdings(db, db`h.id = ${id}`, db``)}`
  if (!row) return null
  const { beside: _, ...one } = row
  return read(one)
}
