import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Language } from '#platform/words.ts'
import type { Absence, Days, FreshAbsence, StandIn, Stood } from './absence.rules.ts'
import type { Role } from './post.rules.ts'
import type { Mail } from './set-password.letter.tsx'

/** A post with the absences it has told, who can stand in, and for whom it stands in itself. */
export type Away = {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly unitName: string | null
  readonly standIns: readonly StandIn[]
  readonly absences: readonly Absence[]
  readonly standsIn: readonly (Days & { readonly id: string; readonly name: string; readonly role: Role })[]
}
/** One's own post, or one that one leads; null for anybody else's. */
export async function findAway(db: Db, postId: string): Promise<Away | null> {
  const [row] = await db<Away[]>`select * from accounts.absences_of(${postId})`
  return row ?? null
}

export type LedAbsence = {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly unitName: string | null
  readonly isAway: boolean
  readonly fromOn: Temporal.PlainDate | null
  readonly toOn: Temporal.PlainDate | null
  readonly standInName: string | null
}
export const colleaguesShown = 200
/** Colleagues, each with the absence that is now or comes next; `words` is a part of the name. */
export const listAbsencesLed = (db: Db, words: string) => db<LedAbsence[]>`
  select * from accounts.absences_led(${words}, ${colleaguesShown})`

type Mails = Readonly<Record<Language, Mail>>
export type Became = 'set' | 'gone' | 'changed' | 'overlaps' | 'not-there' | 'leaves' | 'away'
type Told = {
  readonly id: string
  readonly post: string
  readonly fresh: FreshAbsence
  /** Null for one that is told for the first time. */
  readonly stood: Stood | null
  readonly mails: Mails
}

export async function setAbsence(
  db: Db,
  permit: Permit<'absence.told'>,
  { id, post, fresh, stood, mails }: Told,
): Promise<Became> {
  const [from, to, standIn] = [fresh.from.toString(), fresh.to.toString(), fresh.standIn?.id ?? null]
  const [row] = await db<{ became: Became }[]>`
    select accounts.set_absence(${id}, ${post}, ${standIn}, ${from}::date, ${to}::date, ${permit.actor.name},
      ${stood ? db.json(stood) : null}::jsonb, ${db.json(mails)}) as became`
  const became = row?.became ?? 'gone'
  if (became === 'set') await record(db, permit, { absence: id, from, to, standIn, isChange: stood !== null })
  return became
}

/** Back from today; false when it has ended already. */
export async function endAbsence(
  db: Db,
  permit: Permit<'absence.told'>,
  { id, post, mails }: Pick<Told, 'id' | 'post' | 'mails'>,
): Promise<boolean> {
  const [row] = await db<{ done: boolean }[]>`
    select accounts.end_absence(${id}, ${post}, ${db.json(mails)}) as done`
  if (row?.done) await record(db, permit, { absence: id, isEnd: true })
  return row?.done ?? false
}

export type AwayToday = {
  /** The last day on which one is away oneself. */
  readonly until: string | null
  readonly for: readonly { readonly name: string; readonly to: string }[]
}
/** As one value of a row, for whoever asks for tasks. */
export const awayToday = (db: Db) => db`accounts.away_today()`
