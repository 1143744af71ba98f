import { type Dated, type SourceStatus, sourceStatuses } from '#registers/sources/index.ts'
import { type Line, type ReadTable, readTable } from './table-file.rules.ts'

export type Municipality = Dated & {
  readonly code: string
  readonly name: string
  /** The regions it belongs to over time; each region knows from when to when. */
  readonly regionKeys: readonly string[]
  readonly population: number
  readonly populationOn: Temporal.PlainDate
  readonly lat: number
  readonly lon: number
  readonly gridCol: number
  readonly gridRow: number
}
export type Region = Dated & {
  readonly key: string
  /** Null while no official code is known (Region Østdanmark). */
  readonly code: string | null
  readonly name: string
  readonly mergedIntoKey: string | null
  readonly municipalityCount: number
  readonly healthCouncilCount: number | null
  readonly website: string | null
  readonly sourceStatus: SourceStatus
  readonly sourceKey: string
}
export type HealthCouncil = Dated & {
  readonly key: string
  readonly name: string
  readonly regionKey: string
  readonly municipalityCount: number
  readonly municipalityCodes: readonly string[]
  /** Members on which the sources disagree. */
  readonly doubtfulCodes: readonly string[]
  readonly sourceStatus: SourceStatus
  readonly sourceKey: string
}
/** One municipality's part of a postcode. */
export type Postcode = {
  readonly postcode: string
  readonly town: string
  readonly municipalityCode: string
  /** The municipality with the largest area, not the most people. */
  readonly isMain: boolean
  readonly areaSharePercent: number | null
  readonly evidence: 'both' | 'list' | 'list_only'
}
export type Neighbours = {
  readonly codes: readonly [string, string]
  readonly by: 'land' | 'bridge' | 'ferry'
}

const code = (line: Line, column: string) =>
  line.matching(column, /^\d{4}$/, 'Skriv koden med fire cifre, fx 0370.', 'Write the four-digit code: 0370.')
const key = (line: Line, column: string) => {
  const en = 'Write the key in small letters a–z, digits and hyphens.'
  return line.matching(column, /^[a-z0-9-]+$/, 'Skriv nøglen med små bogstaver a–z, tal og bindestreg.', en)
}
const dates = (line: Line) => ({ validFrom: line.day('valid_from'), validTo: line.dayOrNone('valid_to') })
const sourced = (line: Line) => ({
  sourceStatus: line.oneOf('source_status', sourceStatuses),
  sourceKey: key(line, 'source_key'),
})
const columns = (names: string) => names.split(' ')

/** Reads `municipalities.csv`. */
export const readMunicipalities = (text: string): ReadTable<Municipality> =>
  readTable(
    text,
    columns('code name valid_from valid_to region_keys population population_date lat lon grid_col grid_row'),
    (line) => ({
      code: code(line, 'code'),
      name: line.text('name'),
      ...dates(line),
      regionKeys: line.text('region_keys').split(/\s+/).filter(Boolean),
      population: line.count('population'),
      populationOn: line.day('population_date'),
      lat: line.decimal('lat'),
      lon: line.decimal('lon'),
      gridCol: line.count('grid_col'),
      gridRow: line.count('grid_row'),
    }),
    (row) => row.code,
  )

/** Reads `regions.csv`. */
export const readRegions = (text: string): ReadTable<Region> =>
  readTable(
    text,
    columns('key code name valid_from valid_to merged_into_key municipalities source_status source_key'),
    (line) => ({
      key: key(line, 'key'),
      code: line.textOrNone('code') === null ? null : code(line, 'code'),
      name: line.text('name'),
      ...dates(line),
      mergedIntoKey: line.textOrNone('merged_into_key'),
      municipalityCount: line.count('municipalities'),
      healthCouncilCount: line.countOrNone('health_council_count'),
      website: line.textOrNone('website'),
      ...sourced(line),
    }),
    (row) => row.key,
  )

/** Reads `health-councils.csv`. */
export const readHealthCouncils = (text: string): ReadTable<HealthCouncil> =>
  readTable(
    text,
    columns('key name region_key valid_from valid_to municipality_count municipality_codes doubtful_codes'),
    (line) => ({
      key: key(line, 'key'),
      name: line.text('name'),
      regionKey: key(line, 'region_key'),
      ...dates(line),
      municipalityCount: line.count('municipality_count'),
      municipalityCodes: line.words('municipality_codes'),
      doubtfulCodes: line.words('doubtful_codes'),
      ...sourced(line),
    }),
    (row) => row.key,
  )

/** Reads `postcodes.csv`: one line for each municipality that a postcode reaches into. */
export const readPostcodes = (text: string): ReadTable<Postcode> =>
  readTable(
    text,
    columns('postcode postal_town municipality_code is_main area_share_pct_2014 evidence'),
    (line) => ({
      postcode: code(line, 'postcode'),
      town: line.text('postal_town'),
      municipalityCode: code(line, 'municipality_code'),
      isMain: line.oneOf('is_main', ['0', '1']) === '1',
      areaSharePercent: line.countOrNone('area_share_pct_2014'),
      evidence: line.oneOf('evidence', ['both', 'list', 'list_only']),
    }),
    (row) => `${row.postcode} ${row.municipalityCode}`,
  )

/** Reads `neighbours.csv`: which municipalities meet by land, bridge or ferry. */
export const readNeighbours = (text: string): ReadTable<Neighbours> =>
  readTable(
    text,
    columns('code_a code_b type'),
    (line) => ({
      codes: [code(line, 'code_a'), code(line, 'code_b')] as const,
      by: line.oneOf('type', ['land', 'bridge', 'ferry']),
    }),
    (row) => [...row.codes].sort().join(' '),
  )
