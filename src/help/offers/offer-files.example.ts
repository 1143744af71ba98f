import type { Json } from '#registers/editions/index.ts'
import { hsdsServiceFrom } from './hsds-service.rules.ts'
import type { Offer } from './offer.rules.ts'
import { csvOfOffers } from './offer-csv.rules.ts'
import { splitFile } from './offer-file.rules.ts'
import { type ReadRow, readLines } from './offer-import.rules.ts'
import { shippedOffers } from './offers.example.ts'

export const offers = shippedOffers()
const known = {
  municipalities: new Map(offers.flatMap((one) => one.municipalityCodes.map((code) => [code, code]))),
  regions: new Map(
    offers.flatMap(({ area }) => (area.level === 'region' ? [[area.key, area.name] as const] : [])),
  ),
  lateEffects: new Set(offers.flatMap((one) => one.lateEffects ?? [])),
}
for (const { area } of offers)
  if (area.level === 'municipality') known.municipalities.set(area.key, area.name)

export const silent = { assuredOn: null, changedAt: null, waiting: null, alert: null }
export const bytesOf = (text: string) => new TextEncoder().encode(text)
/** Files of offers, and what is read from one: for tests. */
export const csv = (of: readonly Offer[]) =>
  csvOfOffers(of.map((offer) => ({ offer, freshness: 'Ikke bekræftet' })))
export const hsds = (of: readonly Offer[]) =>
  JSON.stringify(of.map((offer) => hsdsServiceFrom(offer, silent)))
const standingOf = (of: readonly Offer[]) =>
  of.map((offer) => ({ key: offer.id, uuid: offer.uuid, body: offer as Json, isPublished: true }))

export function read(text: string, standing: readonly Offer[], today = '2026-11-25'): ReadRow[] {
  const file = splitFile(bytesOf(text))
  if ('wrong' in file) throw new Error(file.wrong)
  return readLines(file.rows, { ...file, standing: standingOf(standing), known, today })
}
