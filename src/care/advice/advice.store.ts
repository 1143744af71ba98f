import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Both } from '#platform/words.ts'
import { closeTask, openTask } from '#registers/tasks/index.ts'
import { type Advice, adviceHalfLifeDays, type FreshAdvice } from './advice.rules.ts'
import { adviceTask, releaseTask, subjectOf } from './advice-task.rules.ts'

export type AdviceShown = Advice & {
  /** The clinic that answers for it today. */
  readonly unitName: Both | null
  /** Whose it was, where another has taken that clinic over. */
  readonly fromName: Both | null
  readonly topic: Both | null
}

const nameOf = (db: Db, id: 'c.id' | 'a.organisation_id') => db`(
      select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n where n.id = ${db.unsafe(id)}
       order by n.valid_from > platform.today(), n.valid_from desc nulls last limit 1)`

const shown = (db: Db) => db`
  select a.id, a.organisation_id, a.late_effect, a.question, a.answer, a.written_at, a.written_by, a.written_by_name,
         a.released_at, a.released_by, a.released_by_name, a.assured_on, a.withdrawn_at, a.checked_at, a.checked_by_name, ${nameOf(db, 'c.id')} as unit_name,
         case when c.id <> a.organisation_id then ${nameOf(db, 'a.organisation_id')} end as from_name, (
      select p.body->'name' from shared.published p where p.kind = 'late-effect' and p.key = a.late_effect) as topic
    from advice.advice a
    cross join lateral (select shared.successor_of(a.organisation_id, platform.today()) as id offset 0) c`

/** The advice of an address, if the one who asks may see the row. */
export async function findAdvice(db: Db, id: string): Promise<AdviceShown | null> {
  const [row] = await db<AdviceShown[]>`${shown(db)} where a.id = ${id}`
  return row ?? null
}

export const adviceAtOnce = 50
export type AdviceAsked = { readonly words: string; readonly lateEffect: string | null }
/** What is released, by late effect and words: stems, or each word as it is written, in the text or the topic's name. */
export function searchAdvice(db: Db, { words, lateEffect }: AdviceAsked) {
  const each = words.toLocaleLowerCase('da').split(/\s+/u).filter(Boolean)
  return db<AdviceShown[]>`
    ${shown(db)}
     where a.released_at is not null and a.withdrawn_at is null
       and (${lateEffect}::text is null or a.late_effect = ${lateEffect}::text)
       and (${words} = '' or a.said @@ websearch_to_tsquery('pg_catalog.danish', ${words})
         or not exists (select from unnest(${each}::text[]) word
              where position(word in lower(concat(a.question, ' ', a.answer, ' ', (
                select p.body->>'name' from shared.published p
                 where p.kind = 'late-effect' and p.key = a.late_effect)))) = 0))
     order by a.assured_on + ${adviceHalfLifeDays}::integer < platform.today(), a.assured_on desc, a.id
     limit ${adviceAtOnce}`
}

export type ClinicUnit = { readonly id: string; readonly function: string | null; readonly name: Both | null }
const clinicUnits = (db: Db, units: readonly string[]) => db`
  select distinct on (n.id) n.id, n.function, jsonb_build_object('da', n.da, 'en', n.en) as name
    from shared.organisation_name n
   where n.id = any (${[...units]}::uuid[]) and shared.successor_of(n.id, platform.today()) = n.id
   order by n.id, n.valid_from > platform.today(), n.valid_from desc nulls last`
/** One's own units, as whose one may advise; what has been taken over is no unit of its own any more. */
export const listClinicUnits = (db: Db, units: readonly string[]) =>
  db<ClinicUnit[]>`${clinicUnits(db, units)}`

export type Own = { readonly units: readonly ClinicUnit[]; readonly unreleased: readonly AdviceShown[] }
/** One's own units, and what they have written that colleagues do not read: not released yet first, then taken back. */
export async function listOwn(db: Db, units: readonly string[]): Promise<Own> {
  const mine = await db<(ClinicUnit & { rows: AdviceRow[] | null })[]>`
    select u.*, (select jsonb_agg(to_jsonb(a) order by a.withdrawn_at is not null, a.written_at desc, a.id) from (
        ${shown(db)}
         where a.organisation_id in (select shared.taken_over_by(u.id, platform.today())) and (a.released_at is null or a.withdrawn_at is not null)
        order by a.withdrawn_at is not null, a.written_at desc, a.id limit 50) a) as rows
      from (${clinicUnits(db, units)}) u`
  return { units: mine, unreleased: mine.flatMap(({ rows }) => (rows ?? []).map(fromJson)) }
}
/** Moments inside a list travel as text. */
type AdviceRow = Omit<AdviceShown, 'writtenAt' | 'releasedAt' | 'assuredOn' | 'withdrawnAt' | 'checkedAt'> &
  Readonly<Record<'writtenAt', string>> &
  Readonly<Record<'releasedAt' | 'assuredOn' | 'withdrawnAt' | 'checkedAt', string | null>>
const moment = (text: string | null) => (text ? Temporal.Instant.from(text) : null)
const fromJson = ({
  writtenAt,
  releasedAt,
  assuredOn,
  withdrawnAt,
  checkedAt,
  ...row
}: AdviceRow): AdviceShown => ({
  ...row,
  writtenAt: Temporal.Instant.from(writtenAt),
  releasedAt: moment(releasedAt),
  assuredOn: assuredOn ? Temporal.PlainDate.from(assuredOn) : null,
  withdrawnAt: moment(withdrawnAt),
  checkedAt: moment(checkedAt),
})

/** Somebody else of the clinic has a task to read it. The history says that it was written, and not out of what. */
export async function writeAdvice(
  db: Db,
  permit: Permit<'advice.written'>,
  unit: string,
  { lateEffect, ...fresh }: FreshAdvice,
  today: Temporal.PlainDate,
): Promise<string | null> {
  const id = randomUUID()
  const given = { ...fresh, late_effect: lateEffect }
  const [row] = await db<{ done: boolean }[]>`
    select advice.write(${id}, ${unit}, ${db.json(given)}, ${permit.actor.name}) as done`
  if (!row?.done) return null
  await record(db, permit, { advice: id })
  await openTask(db, permit, adviceTask({ kind: releaseTask, id, unit, today }))
  return id
}

type Act = 'released' | 'withdrawn' | 'erased' | 'assured' | 'checked'
/** False when somebody was quicker. A release, a look again and a withdrawal settle what the clinic was asked to do. */
export async function actOnAdvice<A extends Act>(
  db: Db,
  permit: Permit<`advice.${A}`>,
  act: Act,
  id: string,
): Promise<boolean> {
  const { name } = permit.actor
  const calls = {
    released: db`advice.release(${id}, ${name})`,
    withdrawn: db`advice.withdraw(${id})`,
    erased: db`advice.erase(${id})`,
    assured: db`advice.assure(${id})`,
    checked: db`advice.check_it(${id}, ${name})`,
  }
  const [row] = await db<{ done: boolean }[]>`select ${calls[act]} as done`
  if (!row?.done) return false
  if (act !== 'checked')
    for (const kind of ['advice.release', 'advice.lapsed'] as const)
      await closeTask(db, permit, kind, subjectOf(id))
  await record(db, permit, {})
  return true
}

/** Released, and not looked at again for as long as it may be relied on. */
export const listLapsedAdvice = (db: Db) => db<{ id: string; unit: string }[]>`
  select id, shared.successor_of(organisation_id, platform.today()) as unit from advice.advice
   where released_at is not null and withdrawn_at is null
     and assured_on + ${adviceHalfLifeDays}::integer < platform.today() order by assured_on, id limit 1000`
