import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { mostCounted } from '#registers/tasks/index.ts'
import { checkInOf, checkInsInJson, type RawCheckIn } from './check-in.store.ts'
import type { Agreed, AnswerOrder, AnswerView, ReceivedLine, ReceivedNeed } from './received.rules.ts'

export const answersInList = 25

const toAgree = (db: Db) => db`
  n.wants_help and n.state = 'open' and not exists (select from assessments.agreed g where g.need_id = n.id)`
/** What comes next for the answers of a view; null is all of them. */
const nexts: Readonly<Record<AnswerView, string | null>> = { ulaeste: 'read', aftales: 'agree', alle: null }

const lines = (db: Db) => db`
  select a.id, a.person_id, p.name as person_name, a.occasion, a.entered_as, a.finished_at as sent_at,
         a.replaces_id is not null as is_changed, r.read_at,
         coalesce(a.promised_within, c.reads_within) as reads_within,
         (select count(*)::integer from assessments.need n
           where n.assessment_id = a.id and n.wants_help and not n.may_wait) as soon,
         (select count(*)::integer from assessments.need n where n.assessment_id = a.id and ${toAgree(db)}) as to_agree
    from assessments.assessment a
    join shared.person_seen p on p.id = a.person_id
    left join assessments.arrival r on r.assessment_id = a.id
    left join assessments.reception c on c.organisation_id = a.sent_to`

/** The answers that one's units were sent: those whose day comes first, or the newest first. */
export const listReceived = (
  db: Db,
  { view, order, stretch }: { view: AnswerView; order: AnswerOrder; stretch: number },
) => db<ReceivedLine[]>`
  ${lines(db)}
    join assessments.listed(${nexts[view]}, ${order === 'nyeste'}, ${answersInList},
      ${(stretch - 1) * answersInList}) l on l.id = a.id
   order by l.place`

/** Those of one person, the newest first; said beside row-level security, so that an index is used. */
export const listReceivedOf = (db: Db, { organisations }: Actor, personId: string) => db<ReceivedLine[]>`
  ${lines(db)}
   where a.state = 'sent' and a.organisations && ${[...organisations]}::uuid[] and a.person_id = ${personId}
   order by a.finished_at desc, a.id limit ${answersInList}`

/** How many each view holds, up to one more than are counted. */
export async function countReceived(db: Db): Promise<Readonly<Record<AnswerView, number>>> {
  const [counts] = await db<{ unread: number; toAgree: number; every: number }[]>`
    select * from assessments.count_listed(${mostCounted + 1})`
  return { ulaeste: counts?.unread ?? 0, aftales: counts?.toAgree ?? 0, alle: counts?.every ?? 0 }
}

/** A need with what was agreed, as JSON: a day in it is text. */
type RawAgreed = Omit<Agreed, 'agreedOn' | 'checkIns'> & {
  readonly agreedOn: string
  readonly checkIns: readonly RawCheckIn[]
}
export type RawNeed = Omit<ReceivedNeed, 'agreed'> & { readonly agreed: readonly RawAgreed[] }
export const needOf = (raw: RawNeed): ReceivedNeed => ({
  ...raw,
  agreed: raw.agreed.map((one) => ({
    ...one,
    agreedOn: Temporal.PlainDate.from(one.agreedOn),
    checkIns: one.checkIns.map(checkInOf),
  })),
})
export const needInJson = (db: Db) => db`
  jsonb_build_object('id', n.id, 'about', n.about, 'domain', n.domain, 'lateEffect', n.late_effect, 'burden', n.burden,
    'wantsHelp', n.wants_help, 'mayWait', n.may_wait, 'state', n.state, 'agreed', (
      select coalesce(jsonb_agg(jsonb_build_object('number', g.number, 'words', g.words, 'agreedOn', g.agreed_on,
          'complexity', g.complexity, 'grounds', g.grounds, 'level', g.level, 'state', g.state, 'reason', g.reason,
          'byName', g.by_name, 'byRole', g.by_role, 'checkIns', ${checkInsInJson(db)}, 'unit', (
            select jsonb_build_object('da', o.da, 'en', o.en) from shared.organisation_name o where o.id = g.by_unit
             order by o.valid_from desc nulls last limit 1)) order by g.number desc), '[]')
        from assessments.agreed g where g.need_id = n.id))`

export type HowReceived = {
  readonly readAt: Temporal.Instant | null
  readonly readByName: string | null
  readonly readsWithin: number | null
  readonly needs: readonly ReceivedNeed[]
}
/** How an answer was received: who has read it, its needs, and what was agreed about each. */
export async function findHowReceived(db: Db, id: string): Promise<HowReceived> {
  const [row] = await db<(Omit<HowReceived, 'needs'> & { needs: readonly RawNeed[] })[]>`
    select r.read_at, r.read_by_name, coalesce(a.promised_within, c.reads_within) as reads_within, (
        select coalesce(jsonb_agg(${needInJson(db)}), '[]') from assessments.need n where n.assessment_id = a.id) as needs
      from assessments.assessment a
      left join assessments.arrival r on r.assessment_id = a.id
      left join assessments.reception c on c.organisation_id = a.sent_to
     where a.id = ${id}`
  return row
    ? { ...row, needs: row.needs.map(needOf) }
    : { readAt: null, readByName: null, readsWithin: null, needs: [] }
}

/** Somebody has read it; false when somebody else was first, or it is no longer there. */
export async function markRead(db: Db, permit: Permit<'assessment.read'>, id: string): Promise<boolean> {
  const [row] = await db<
    { done: boolean }[]
  >`select assessments.mark_read(${id}, ${permit.actor.name}) as done`
  if (row?.done) await record(db, permit)
  return row?.done ?? false
}
