import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Gap, Topic } from './gap.rules.ts'

/** A place, a topic and a month with at least five; the database shows nobody the rest. */
export type GapCount = {
  readonly place: string
  readonly topic: Topic
  readonly month: Temporal.PlainDate
  readonly times: number
}
type Line = { code: string; kind: Topic['kind']; key: string; month: Temporal.PlainDate; times: number }

/** Counts one in this month, for whatever room found that something is missing. */
export async function recordGap(db: Db, permit: Permit<'gap.counted'>, { place, topic, source }: Gap) {
  await db`select offers.count_gap(${place}, ${topic.kind}, ${topic.key}, ${source})`
  await record(db, permit, { source })
}

export type GapFilter = {
  readonly place?: string | undefined
  readonly topic?: Topic | undefined
  readonly month?: Temporal.PlainDate | undefined
}

/** The latest month first, then what is missed most; the order of the month in progress tells nothing of its numbers. */
export async function listGaps(
  db: Db,
  { place, topic, month }: GapFilter,
  stretch: { readonly most: number; readonly after: number },
): Promise<GapCount[]> {
  const lines = await db<Line[]>`
    select municipality_code as code, topic_kind as kind, topic as key, month, times from offers.gap
     where times >= 5
       ${place === undefined ? db`` : db`and municipality_code = ${place}`}
       ${topic === undefined ? db`` : db`and topic_kind = ${topic.kind} and topic = ${topic.key}`}
       ${month === undefined ? db`` : db`and month = ${db.typed.day(month)}::date`}
     order by month desc,
       case when month < date_trunc('month', platform.today()) then times end desc,
       municipality_code, topic_kind, topic
     limit ${stretch.most} offset ${stretch.after}`
  return lines.map(gapCountOf)
}

const gapCountOf = ({ code, kind, key, month, times }: Line): GapCount => ({
  place: code,
  topic: { kind, key },
  month,
  times,
})

/** How many topics are missing in each place since that month, of those that may be shown. */
export async function countGapTopics(
  db: Db,
  since: Temporal.PlainDate,
): Promise<ReadonlyMap<string, number>> {
  const lines = await db<{ code: string; topics: number }[]>`
    select municipality_code as code, count(distinct (topic_kind, topic))::integer as topics from offers.gap
     where times >= 5 and month >= ${db.typed.day(since)}::date group by municipality_code`
  return new Map(lines.map(({ code, topics }) => [code, topics]))
}
