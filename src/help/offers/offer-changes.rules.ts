import type { Both } from '#platform/words.ts'
import type { TaskCode } from '#registers/responsibilities/index.ts'
import type { SourceStatus } from '#registers/sources/index.ts'
import type { Offer } from './offer.rules.ts'

/** The municipality's duties that its offers of rehabilitation may answer to; which of them, no source tells. */
export const rehabilitationTasks = [
  'patientrettet_forebyggelse',
  'specialiseret_rehabilitering',
  'rehabilitering_kommune',
  'afklarende_samtale',
] as const satisfies readonly TaskCode[]

/** An offer round which the responsibility changes on a day: its region becomes another, or the duty moves, or both. */
export type OfferChange = {
  readonly key: string
  readonly name: Both
  readonly kind: Offer['kind']
  readonly organisation: string
  /** Who has the responsibility for the offer itself; null: not told. */
  readonly authority: string | null
  readonly level: 'region' | 'municipality'
  readonly areaName: string
  readonly regionBefore: string
  readonly regionAfter: string
  /** Duties that move from the municipality to the region, with how sure that is. */
  readonly tasks: readonly { readonly task: TaskCode; readonly status: SourceStatus }[]
}

/** The day that most people ask about. */
export const reform = '2027-01-01'

/** Offers whose region becomes another, and those whose duty moves: each offer once. */
export const changeGroups = (changes: readonly OfferChange[]) => ({
  ofRegions: changes.filter(({ tasks }) => tasks.length === 0),
  ofMunicipalities: changes.filter(({ tasks }) => tasks.length > 0),
})
