import { type Json, sameJson } from '#registers/editions/index.ts'
import { ownShape, valuesFromService } from './hsds-values.rules.ts'
import type { Offer } from './offer.rules.ts'
import { columns } from './offer-columns.rules.ts'
import { uuidFrom, type Values, valuesOf } from './read-offer.rules.ts'

export type HsdsService = { readonly [name: string]: Json }
type Filled = { [name: string]: Json | undefined }
/** What is told of a row and is no part of the offer: never read back. */
export const toldBesides = ['assured_date', 'last_modified', 'wait_time', 'alert', 'x_extra']

/** Leaves out what is not given: HSDS has no null. */
const filled = (all: Filled): HsdsService =>
  Object.fromEntries(
    Object.entries(all).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as HsdsService

const statusOf = {
  open: 'active',
  historic: 'inactive',
  closed: 'defunct',
  'temporarily-closed': 'temporarily closed',
} as const
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The offer in the words of HSDS 3 and, where it has none, in names that begin with `x_`; each part stands once. */
function generated(offer: Offer): HsdsService {
  const values: Values = valuesOf(offer as Json)
  const idOf = (what: string) => uuidFrom(`${offer.uuid}:${what}`)
  const plain = columns.filter(({ hsds }) => !ownShape.includes(hsds))
  const { area, openingHours } = offer
  return filled({
    id: offer.uuid,
    ...Object.fromEntries(plain.map(({ hsds, path }) => [hsds, values[path]])),
    status: offer.standing ? statusOf[offer.standing] : 'active',
    x_status_known: offer.standing === null ? false : undefined,
    organization: {
      id: uuidFrom(`organisation:${offer.organisation}`),
      name: offer.organisation,
      description: offer.organisation,
    },
    phones: offer.phone === null ? [] : [{ id: idOf('phone'), number: offer.phone }],
    languages: offer.languages.map((code) => ({ id: uuidFrom(`language:${code}`), code })),
    service_areas: [
      filled({
        id: uuidFrom(`area:${area.level}:${area.key ?? ''}`),
        name: area.name,
        extent_type: area.level,
        extent: area.key,
      }),
    ],
    service_at_locations:
      offer.town === null
        ? []
        : [
            {
              id: idOf('at'),
              location: { id: idOf('location'), location_type: 'physical', name: offer.town },
            },
          ],
    schedules: (openingHours?.weekly ?? []).map(({ days, from, to }, at) => ({
      id: idOf(`schedule-${at}`),
      freq: 'WEEKLY',
      byday: days.map((day) => weekdays[day - 1] ?? '').join(','),
      opens_at: from,
      closes_at: to,
      valid_from: openingHours?.toldOn ?? '',
    })),
    x_evidence: offer.evidence as Json,
  })
}

export type Told = {
  readonly assuredOn: string | null
  readonly changedAt: string | null
  readonly waiting: string | null
  readonly alert: string | null
}

/** As another directory may read it: what an import brought goes out again in its place, where it is still true. */
export function hsdsServiceFrom(offer: Offer, told: Told): HsdsService {
  const made = generated(offer)
  const isInPlace = ([name, value]: [string, Json]) =>
    name in made || known.has(name) ? saysTheSame(made, name, value) : !name.startsWith('x_extra')
  const entries = Object.entries(offer.extra)
  const inPlace = entries.filter(isInPlace)
  const apart = entries.filter((one) => !isInPlace(one))
  return {
    ...made,
    ...Object.fromEntries(inPlace),
    ...filled({
      assured_date: told.assuredOn,
      last_modified: told.changedAt,
      wait_time: told.waiting,
      alert: told.alert,
    }),
    ...(apart.length > 0 && { x_extra: Object.fromEntries(apart) }),
  }
}
const known = new Set(['id', ...columns.map(({ hsds }) => hsds), ...toldBesides, 'x_status_known'])

function saysTheSame(made: HsdsService, name: string, value: Json): boolean {
  if (toldBesides.includes(name) || sameJson(made[name], value)) return false
  return sameJson(valuesFromService({ ...made, [name]: value }), valuesFromService(made))
}

/** What a read service holds that the offer made from it does not say: kept, so that it goes out again. */
export function keptFrom(service: HsdsService, offer: Offer): { readonly [name: string]: Json } {
  const made = generated(offer)
  const isForeign = !('x_key' in service)
  const rest = Object.entries(service).filter(
    ([name, value]) =>
      !sameJson(made[name], value) &&
      !name.startsWith('x_extra') &&
      (isForeign || !toldBesides.includes(name)),
  )
  const apart = service.x_extra
  return {
    ...Object.fromEntries(rest),
    ...(typeof apart === 'object' && apart !== null ? (apart as HsdsService) : {}),
  }
}
