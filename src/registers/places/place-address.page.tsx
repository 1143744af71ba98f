import { z } from 'zod'
import { defineAddress } from '#platform/api.ts'
import { dayParameter, NotThere } from '#platform/problem.ts'
import { sourceStatusSchema } from '#registers/sources/index.ts'
import type { Membership } from './place.rules.ts'
import { type PlaceOnDay, searchPlaces } from './place.store.ts'
import { findPlaceOverTime } from './place-over-time.store.ts'

const named = z.object({ key: z.string(), name: z.string() })
const doubt = {
  source_status: sourceStatusSchema,
  doubtful: z.boolean().describe('The sources disagree on whether the municipality is a member.'),
}
const placeSchema = z.object({
  code: z.string(),
  name: z.string(),
  population: z.int(),
  population_on: z.iso.date(),
  region: named,
  health_council: named.extend(doubt).nullable().describe('None before 2027.'),
})
const membershipSchema = named.extend({
  valid_from: z.iso.date(),
  valid_to: z.iso.date().nullable().describe('The last day; null while no end is known.'),
  ...doubt,
  source: z.string(),
})
const codeParameter = z.string().regex(/^\d{4}$/, 'Write the four-digit municipality code, for example 0370.')

const placeOf = (row: PlaceOnDay): z.input<typeof placeSchema> => ({
  code: row.code,
  name: row.name,
  population: row.population,
  population_on: row.populationOn.toString(),
  region: { key: row.regionKey, name: row.regionName },
  health_council:
    row.councilKey && row.councilName && row.councilStatus
      ? {
          key: row.councilKey,
          name: row.councilName,
          source_status: row.councilStatus,
          doubtful: row.councilDoubtful === true,
        }
      : null,
})

const placesAddress = defineAddress({
  path: '/api/v1/places',
  summary: 'Municipalities with the region and the health council that they belong to on a day.',
  query: z.object({
    q: z.string().optional().describe('Words: name, postal town, postcode or code, loosely typed.'),
    sted: z.string().optional().describe('A postcode or a municipality code.'),
    date: dayParameter.optional().describe('The day that is asked about; today unless given.'),
  }),
  answer: z.object({ date: z.iso.date(), places: z.array(placeSchema) }),
  async handle({ db, today }, { q, sted, date = today }) {
    const { found, all } = await searchPlaces(db, sted ?? q ?? '', date)
    const meant =
      found.kind === 'one' ? [found.municipality] : found.kind === 'choose' ? found.municipalities : []
    if (sted !== undefined && meant.length === 0)
      return new NotThere('sted', `No municipality has the postcode or code ${sted} on ${date}.`)
    const places = sted === undefined && q === undefined ? all : meant
    return { date: date.toString(), places: places.map(placeOf) }
  },
})

const placeAddress = defineAddress({
  path: '/api/v1/places/:code',
  summary: 'One municipality with its regions and health councils over time, neighbours and postcodes.',
  query: z.object({ code: codeParameter.describe('The four-digit municipality code.') }),
  answer: z.object({
    code: z.string(),
    name: z.string(),
    population: z.int(),
    population_on: z.iso.date(),
    regions: z.array(membershipSchema),
    health_councils: z.array(membershipSchema),
    neighbours: z.array(
      z.object({ code: z.string(), name: z.string(), by: z.enum(['land', 'bridge', 'ferry']) }),
    ),
    postcodes: z.array(z.object({ postcode: z.string(), town: z.string() })),
  }),
  async handle({ db }, { code }) {
    const place = await findPlaceOverTime(db, code)
    if (!place) return new NotThere('code', `No municipality has the code ${code}.`)
    const of = (kind: Membership['kind']) =>
      place.memberships.filter((row) => row.kind === kind).map(membershipOf)
    return {
      code,
      name: place.name,
      population: place.population,
      population_on: place.populationOn.toString(),
      regions: of('region'),
      health_councils: of('health-council'),
      neighbours: [...place.neighbours],
      postcodes: [...place.postcodes],
    }
  },
})

const membershipOf = (row: Membership): z.input<typeof membershipSchema> => ({
  key: row.key,
  name: row.name,
  valid_from: row.validFrom.toString(),
  valid_to: row.validTo?.toString() ?? null,
  source_status: row.sourceStatus,
  doubtful: row.doubtful,
  source: row.sourceKey,
})

export const placeAddresses = [placesAddress, placeAddress]
