import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import { isRefusal } from '#platform/permit.ts'
import { readPlaces, shippedTexts as shippedPlaceTexts } from '#registers/places/index.ts'
import { takeInOrganisations } from './intake.store.ts'
import { mayTakeInOrganisations } from './organisation.policy.ts'
import { exampleTexts, shippedTexts } from './organisations.example.ts'

/** At start: authorities of the places, what ships, and on a demo database the invented organisations. */
export async function furnishOrganisations(db: Db, job: Actor, isDemo: boolean): Promise<void> {
  const permit = mayTakeInOrganisations(job)
  if (isRefusal(permit)) throw new Error(`organisations: ${permit.refused}`)
  const read = readPlaces(shippedPlaceTexts())
  if ('errors' in read) throw new Error('The places must be taken in before the organisations.')
  const texts = isDemo ? [shippedTexts(), exampleTexts()] : [shippedTexts()]
  const taken = await takeInOrganisations(db, permit, texts, read.places)
  if (taken.kind !== 'refused') return
  const list = taken.problems.map(
    ({ file, line, row, problem }) => `content/${file}:${line} ${row}: ${problem}`,
  )
  throw new Error(`The organisations were refused; nothing was taken in.\n${list.join('\n')}`)
}
