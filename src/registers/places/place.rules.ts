import { type Dated, holdsOn } from '#registers/sources/index.ts'
import type { Places } from './place-check.rules.ts'
import type { HealthCouncil, Municipality, Postcode, Region } from './place-file.rules.ts'

/** The region a municipality belongs to on a day (Hovedstaden and Sjælland become Østdanmark on 1 January 2027, overgangsloven § 126). */
export const regionOf = (
  municipality: Municipality,
  day: Temporal.PlainDate,
  regions: readonly Region[],
): Region | null =>
  regions.find((region) => municipality.regionKeys.includes(region.key) && holdsOn(region, day)) ?? null

/** The health council (*sundhedsråd*) a municipality belongs to on a day; none before 2027. */
export const healthCouncilOf = (
  municipality: Municipality,
  day: Temporal.PlainDate,
  councils: readonly HealthCouncil[],
): HealthCouncil | null =>
  councils.find(
    (council) => council.municipalityCodes.includes(municipality.code) && holdsOn(council, day),
  ) ?? null

/** Do the sources disagree on whether this municipality belongs to this council? */
export const isDoubtful = (council: HealthCouncil, municipality: Municipality): boolean =>
  council.doubtfulCodes.includes(municipality.code)

/** Who carries on for a region on a day: what Region Sjælland had is found from Østdanmark in 2027. */
export function successor(key: string, day: Temporal.PlainDate, regions: readonly Region[]): string {
  const passed = new Set<string>()
  let region = regions.find((row) => row.key === key)
  while (region?.validTo && Temporal.PlainDate.compare(day, region.validTo) > 0 && !passed.has(region.key)) {
    passed.add(region.key)
    const next = regions.find((row) => row.key === region?.mergedIntoKey)
    if (!next) break
    region = next
  }
  return region?.key ?? key
}

/** A municipality's memberships over time, one row for each region and council with its days. */
export type Membership = Dated & {
  readonly municipalityCode: string
  readonly kind: 'region' | 'health-council'
  readonly key: string
  readonly name: string
  readonly sourceStatus: Region['sourceStatus']
  readonly sourceKey: string
  readonly doubtful: boolean
}

/** Every municipality's regions and health councils with the days they count for. */
export function membershipsIn(
  places: Pick<Places, 'municipalities' | 'regions' | 'healthCouncils'>,
): Membership[] {
  return places.municipalities.flatMap((municipality) => {
    const regions = places.regions.filter((region) => municipality.regionKeys.includes(region.key))
    const councils = places.healthCouncils.filter((row) => row.municipalityCodes.includes(municipality.code))
    const membership = (
      kind: Membership['kind'],
      of: Region | HealthCouncil,
      doubtful: boolean,
    ): Membership => ({
      municipalityCode: municipality.code,
      kind,
      key: of.key,
      name: of.name,
      validFrom: of.validFrom,
      validTo: of.validTo,
      sourceStatus: of.sourceStatus,
      sourceKey: of.sourceKey,
      doubtful,
    })
    return [
      ...regions.map((region) => membership('region', region, false)),
      ...councils.map((council) => membership('health-council', council, isDoubtful(council, municipality))),
    ]
  })
}

/** What a postcode says about the municipality: one, several (then the page asks which), or nothing known. */
export type PostcodeAnswer<Row = Municipality> =
  | { readonly kind: 'one'; readonly municipality: Row }
  | { readonly kind: 'several'; readonly municipalities: readonly Row[] }
  | { readonly kind: 'none' }

/** Equal parts stand by code, so that the answer does not hang on the order in which the rows came. */
const largestFirst = (one: Postcode, other: Postcode): number =>
  Number(other.isMain) - Number(one.isMain) ||
  (other.areaSharePercent ?? 0) - (one.areaSharePercent ?? 0) ||
  Number(one.municipalityCode) - Number(other.municipalityCode)

/** The municipalities a postcode reaches into, the largest part first. */
export function municipalitiesOfPostcode<Row extends Pick<Municipality, 'code'>>(
  postcode: string,
  places: { readonly municipalities: readonly Row[]; readonly postcodes: readonly Postcode[] },
): PostcodeAnswer<Row> {
  const parts = places.postcodes.filter((row) => row.postcode === postcode).sort(largestFirst)
  const municipalities = parts.flatMap((part) =>
    places.municipalities.filter((row) => row.code === part.municipalityCode),
  )
  const [first, second] = municipalities
  if (!first) return { kind: 'none' }
  return second ? { kind: 'several', municipalities } : { kind: 'one', municipality: first }
}

/** The official title of the authority: *Næstved Kommune*, *Københavns Kommune*, *Bornholms Regionskommune*. */
export function municipalityTitle(name: string): string {
  if (name === 'Bornholm') return 'Bornholms Regionskommune'
  return name === 'København' ? 'Københavns Kommune' : `${name} Kommune`
}
