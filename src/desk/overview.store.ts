import { ownFacts } from '#care/citizens/index.ts'
import { searchNear } from '#help/offers/index.ts'
import type { Visit } from '#platform/pages.ts'
import { askBoth } from '#platform/question.ts'
import { placeSearch } from '#registers/places/index.ts'
import type { HelpGround } from './help-ground.rules.ts'
import { findHelpGround } from './help-ground.store.ts'
import { lateEffectsOf, type Overview, overviewOf } from './overview.rules.ts'
import { registerOn } from './place-register.rules.ts'

const offersRead = 60

export type FoundOverview = {
  readonly personId: string
  readonly overview: Overview
  readonly ground: HelpGround
}

/** The overview of whoever asks, as it is today; null for somebody without pages of their own. */
export async function findOverview({
  db,
  actor,
  today,
  has,
}: Pick<Visit, 'db' | 'actor' | 'today' | 'has'>): Promise<FoundOverview | null> {
  const self = actor.access?.find(({ kind }) => kind === 'own')
  if (!self) return null
  const { personId } = self
  const [own, { all }] = await askBoth(db, ownFacts(db, personId), placeSearch(db, '', today))
  const ground = await findHelpGround(db)
  const place = all.find(({ code }) => code === own.municipalityCode)
  const here = place ? { place, register: registerOn(place, today, ground.rows) } : null
  const asked = { code: place?.code ?? null, lateEffects: lateEffectsOf(own), limit: offersRead }
  const isAsked = place && has('/tilbud') && asked.lateEffects.length > 0
  const near = isAsked ? (await searchNear(db, asked, today)).rows : []
  return { personId, ground, overview: overviewOf(own, { ground, here, near, today }) }
}
