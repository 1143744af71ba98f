import type { Membership, Municipality } from '#registers/places/index.ts'
import { type Dated, holdsOn, type SourceStatus } from '#registers/sources/index.ts'

export type MunicipalityRow = Dated & { id: string; code: string; name: string }
/** A municipality's membership of a region or a health council, with the days it counts for. */
export type MembershipRow = Dated & {
  id: string
  municipality: string
  kind: 'region' | 'health-council'
  of: { key: string; name: string }
  sourceStatus: SourceStatus
}
export type PlaceRows = {
  municipalities: readonly MunicipalityRow[]
  memberships: readonly MembershipRow[]
}

/** The places as register rows, each with an id that *derfor* can name. A doubtful membership is unconfirmed. */
export function placeRows(
  municipalities: readonly Pick<Municipality, 'code' | 'name' | 'validFrom' | 'validTo'>[],
  memberships: readonly Membership[],
): PlaceRows {
  return {
    municipalities: municipalities.map(({ code, name, validFrom, validTo }) => ({
      ...{ id: `municipality:${code}`, code, name, validFrom, validTo },
    })),
    memberships: memberships.map(({ municipalityCode, kind, key, name, ...row }) => ({
      id: `${kind}:${municipalityCode}:${key}`,
      municipality: municipalityCode,
      kind,
      of: { key, name },
      sourceStatus: row.doubtful ? 'unconfirmed' : row.sourceStatus,
      ...{ validFrom: row.validFrom, validTo: row.validTo },
    })),
  }
}

/** Where a municipality belongs on one day, and the rows that say so. */
export type PlaceLine = {
  municipality: { code: string; name: string; row: string }
  region: { key: string; name: string; row: string } | null
  healthCouncil: { key: string; name: string; sourceStatus: SourceStatus; row: string } | null
}

/** Every municipality's region and health council on a day; a municipality that did not exist then is not there. */
export function placeLinesOn(day: Temporal.PlainDate, places: PlaceRows): Map<string, PlaceLine> {
  const memberships = Map.groupBy(
    places.memberships.filter((row) => holdsOn(row, day)),
    (row) => row.municipality,
  )
  const lines = places.municipalities.filter((row) => holdsOn(row, day))
  return new Map(lines.map((row) => [row.code, lineOf(row, memberships.get(row.code) ?? [])]))
}

function lineOf({ code, name, id }: MunicipalityRow, memberships: readonly MembershipRow[]): PlaceLine {
  const region = memberships.find((row) => row.kind === 'region')
  const council = memberships.find((row) => row.kind === 'health-council')
  return {
    municipality: { code, name, row: id },
    region: region === undefined ? null : { ...region.of, row: region.id },
    healthCouncil:
      council === undefined ? null : { ...council.of, sourceStatus: council.sourceStatus, row: council.id },
  }
}
