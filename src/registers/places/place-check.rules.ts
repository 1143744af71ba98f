import type { HealthCouncil, Municipality, Neighbours, Postcode, Region } from './place-file.rules.ts'
import { type FileProblem, fileProblem, type ReadTable } from './table-file.rules.ts'

export const placeFiles = [
  'municipalities.csv',
  'regions.csv',
  'health-councils.csv',
  'postcodes.csv',
  'neighbours.csv',
] as const
export type PlaceFile = (typeof placeFiles)[number]
export type PlaceProblem = FileProblem & { readonly file: PlaceFile }

/** Every place as shipped or loaded, ready to be asked. */
export type Places = {
  readonly municipalities: readonly Municipality[]
  readonly regions: readonly Region[]
  readonly healthCouncils: readonly HealthCouncil[]
  readonly postcodes: readonly Postcode[]
  readonly neighbours: readonly Neighbours[]
}

type Lined<Row> = Row & { readonly line: number }
type Read = {
  readonly municipalities: ReadTable<Municipality>
  readonly regions: ReadTable<Region>
  readonly healthCouncils: ReadTable<HealthCouncil>
  readonly postcodes: ReadTable<Postcode>
  readonly neighbours: ReadTable<Neighbours>
}

const municipalityTotal = 98
const healthCouncilTotal = 17

const errorsOf = (file: PlaceFile, read: ReadTable<object>): PlaceProblem[] =>
  'errors' in read ? read.errors.map((problem) => ({ ...problem, file })) : []
const rowsOf = <Row>(read: ReadTable<Row>): readonly Lined<Row>[] => ('rows' in read ? read.rows : [])

/** Holds the place files together: all of them are taken, or none with every fault named by file and line. */
export function checkPlaces(read: Read): { places: Places } | { errors: readonly PlaceProblem[] } {
  const broken = [
    ...errorsOf('municipalities.csv', read.municipalities),
    ...errorsOf('regions.csv', read.regions),
    ...errorsOf('health-councils.csv', read.healthCouncils),
    ...errorsOf('postcodes.csv', read.postcodes),
    ...errorsOf('neighbours.csv', read.neighbours),
  ]
  if (broken.length > 0) return { errors: broken }
  const places = {
    municipalities: rowsOf(read.municipalities),
    regions: rowsOf(read.regions),
    healthCouncils: rowsOf(read.healthCouncils),
    postcodes: rowsOf(read.postcodes),
    neighbours: rowsOf(read.neighbours),
  }
  const errors = [...crossMunicipalities(places), ...crossCouncils(places), ...crossCodes(places)]
  return errors.length > 0 ? { errors } : { places }
}

type LinedPlaces = { readonly [Kind in keyof Places]: readonly Lined<Places[Kind][number]>[] }

const unknownMunicipality = (file: PlaceFile, line: number, column: string, code: string): PlaceProblem => {
  const da = `Kommunekoden ${code} står ikke i municipalities.csv. Ret koden, eller tilføj kommunen.`
  const en = `The code ${code} is not in municipalities.csv. Mend the code or add the municipality.`
  return { file, ...fileProblem(line, column, 'unknown-reference', da, en) }
}
const unknownRegion = (file: PlaceFile, line: number, column: string, key: string): PlaceProblem => {
  const da = `Regionen ${key} står ikke i regions.csv. Ret nøglen, eller tilføj regionen.`
  const en = `The region ${key} is not in regions.csv. Mend the key or add the region.`
  return { file, ...fileProblem(line, column, 'unknown-reference', da, en) }
}
const wrongCount = (
  file: PlaceFile,
  line: number,
  column: string,
  are: number,
  want: number,
): PlaceProblem => {
  const da = `Der er ${are} og skal være ${want}. Find den række, der mangler eller er for meget.`
  const en = `There are ${are} and must be ${want}. Find the row that is missing or too many.`
  return { file, ...fileProblem(line, column, 'wrong-count', da, en) }
}

function crossMunicipalities({ municipalities, regions }: LinedPlaces): PlaceProblem[] {
  const file = 'municipalities.csv'
  const tiles = Map.groupBy(municipalities, (row) => `${row.gridCol},${row.gridRow}`)
  const keys = new Set(regions.map((region) => region.key))
  return [
    ...(municipalities.length === municipalityTotal
      ? []
      : [wrongCount(file, 1, 'code', municipalities.length, municipalityTotal)]),
    ...municipalities.flatMap((row) =>
      row.regionKeys
        .filter((key) => !keys.has(key))
        .map((key) => unknownRegion(file, row.line, 'region_keys', key)),
    ),
    ...[...tiles.values()].flatMap(([first, ...others]) =>
      others.map((row) => {
        const da = `Feltet på kortet er optaget af ${first?.name}. Vælg et andet.`
        const en = `The square on the map is taken by ${first?.name}. Choose another.`
        return { file, ...fileProblem(row.line, 'grid_col', 'doubled', da, en) } as const
      }),
    ),
    ...regions.flatMap((region) => {
      const members = municipalities.filter((row) => row.regionKeys.includes(region.key)).length
      return members === region.municipalityCount
        ? []
        : [wrongCount('regions.csv', region.line, 'municipalities', members, region.municipalityCount)]
    }),
  ]
}

function crossCouncils({ municipalities, regions, healthCouncils }: LinedPlaces): PlaceProblem[] {
  const file = 'health-councils.csv'
  const column = 'municipality_codes'
  const known = new Set(municipalities.map((row) => row.code))
  const keys = new Set(regions.map((region) => region.key))
  const listed = healthCouncils.flatMap((row) => row.municipalityCodes.map((code) => ({ code, row })))
  const seats = Map.groupBy(listed, ({ code }) => code)
  return [
    ...(healthCouncils.length === healthCouncilTotal
      ? []
      : [wrongCount(file, 1, 'key', healthCouncils.length, healthCouncilTotal)]),
    ...healthCouncils
      .filter((row) => !keys.has(row.regionKey))
      .map((row) => unknownRegion(file, row.line, 'region_key', row.regionKey)),
    ...healthCouncils
      .filter((row) => row.municipalityCodes.length !== row.municipalityCount)
      .map((row) => wrongCount(file, row.line, column, row.municipalityCodes.length, row.municipalityCount)),
    ...listed
      .filter(({ code }) => !known.has(code))
      .map(({ code, row }) => unknownMunicipality(file, row.line, column, code)),
    ...healthCouncils.flatMap((row) =>
      row.doubtfulCodes
        .filter((code) => !row.municipalityCodes.includes(code))
        .map((code) => unknownMunicipality(file, row.line, 'doubtful_codes', code)),
    ),
    ...[...seats.entries()].flatMap(([code, [, ...others]]) =>
      others.map(({ row }) => {
        const da = `Kommunen ${code} står også i et andet sundhedsråd. Behold den ét sted.`
        const en = `Municipality ${code} is listed in another council too. Keep it in one.`
        return { file, ...fileProblem(row.line, column, 'doubled', da, en) } as const
      }),
    ),
  ]
}

function crossCodes({ municipalities, postcodes, neighbours }: LinedPlaces): PlaceProblem[] {
  const known = new Set(municipalities.map((row) => row.code))
  return [
    ...postcodes
      .filter((row) => !known.has(row.municipalityCode))
      .map((row) =>
        unknownMunicipality('postcodes.csv', row.line, 'municipality_code', row.municipalityCode),
      ),
    ...neighbours.flatMap((row) =>
      row.codes
        .filter((code) => !known.has(code))
        .map((code) => unknownMunicipality('neighbours.csv', row.line, 'code_a', code)),
    ),
  ]
}
