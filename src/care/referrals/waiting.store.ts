import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Question } from '#platform/question.ts'
import type { Both } from '#platform/words.ts'
import { closeTasks } from '#registers/tasks/index.ts'
import { nameOfUnit } from './referral.store.ts'
import {
  type FreshWaiting,
  tellsWaiting,
  type UnitWaiting,
  type Waiting,
  waitingHalfLifeDays,
} from './waiting.rules.ts'
import { tellerOf } from './waiting-told.store.ts'

export const waitingTask = 'waiting.old'
export const waitingSubject = (unit: string) => `waiting:${unit}`

export type OwnUnit = {
  readonly id: string
  readonly function: string | null
  readonly name: Both | null
  readonly waiting: (Waiting & { readonly offerKey: string | null }) | null
}
/** One's own units that doctors refer to, with what stands under each; what has been taken over stands under whoever did. */
export const listOwnUnits = (db: Db, units: readonly string[]) => db<OwnUnit[]>`
  select o.id, o.function, ${nameOfUnit(db, 'o.id')} as name, (
      select jsonb_build_object('weeks', w.weeks, 'counted', w.counted, 'words', w.words, 'toldOn', w.told_on,
        'offerKey', w.offer_key, 'teller', ${tellerOf(db)}) from referrals.waiting_told(o.id) w) as waiting
    from organisations.organisation o
   where o.id = any (${[...units]}::uuid[]) and o.function = any (${[...tellsWaiting]}::text[])
     and shared.successor_of(o.id, platform.today()) = o.id order by 3, 1 limit 20`

/** The offers that a clinic or a hospital may be: it says itself which is its own. */
export const listClinicOffers = (db: Db) => db<{ key: string; name: Both }[]>`
  select key, body->'name' as name from shared.published
   where kind = 'offer' and body->>'kind' in ('late-effects-clinic', 'hospital-department')
   order by body->'name'->>'da', key limit 300`

/** Everything that units have told, for pages that lay them beside each other. */
export const waitingQuestion = (db: Db): Question<readonly UnitWaiting[]> => ({
  sql: db`
    select coalesce(jsonb_agg(jsonb_build_object('id', w.organisation_id, 'name', ${nameOfUnit(db, 'w.organisation_id')},
             'function', o.function, 'offerKey', w.offer_key, 'weeks', w.weeks, 'counted', w.counted, 'words', w.words,
             'toldOn', w.told_on, 'teller', ${tellerOf(db)}) order by w.organisation_id), '[]') as units
      from shared.waiting_time w join organisations.organisation o on o.id = w.organisation_id`,
  take: ({ units }: { units: readonly UnitWaiting[] }) => units,
})

/** By the unit's own hand: the day is the house's. Closes the task that asked for it. */
export async function tellWaiting(
  db: Db,
  permit: Permit<'waiting.told'>,
  unit: string,
  { offerKey, ...given }: FreshWaiting,
): Promise<boolean> {
  const [row] = await db<{ done: boolean; units: string[] }[]>`
    select referrals.tell_waiting(${unit}, ${db.json({ ...given, offer_key: offerKey })}) as done,
           array(select shared.taken_over_by(${unit}, platform.today())) as units`
  if (!row?.done) return false
  // Who was asked may since have been taken over.
  await closeTasks(db, permit, waitingTask, row.units.map(waitingSubject))
  await record(db, permit, { given: given.weeks !== null || given.words !== null })
  return true
}

/** Units under which an old word stands, and whose it was. */
export const listLapsedWaitings = (db: Db) => db<{ id: string; toldUnit: string }[]>`
  select w.organisation_id as id, w.told_unit from shared.waiting_time w
   where w.told_on + ${waitingHalfLifeDays}::integer < platform.today() order by w.told_on, 1 limit 1000`
