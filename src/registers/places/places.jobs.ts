import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import { isRefusal } from '#platform/permit.ts'
import { takeInPlaces } from './intake.store.ts'
import { mayTakeInPlaces } from './place.policy.ts'
import { shippedTexts } from './places.example.ts'

/** At start: takes in the places that ship with this version; a broken file stops the start and says where. */
export async function furnishPlaces(db: Db, job: Actor): Promise<void> {
  const permit = mayTakeInPlaces(job)
  if (isRefusal(permit)) throw new Error(`places: ${permit.refused}`)
  const taken = await takeInPlaces(db, permit, shippedTexts())
  if (taken.kind !== 'refused') return
  const list = taken.problems.map(
    ({ file, line, column, problem }) => `content/places/${file}:${line} ${column}: ${problem.en}`,
  )
  throw new Error(`The place files were refused; nothing was taken in.\n${list.join('\n')}`)
}
