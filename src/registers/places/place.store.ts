import type { Db } from '#platform/database.ts'
import type { SourceStatus } from '#registers/sources/index.ts'
import { type Found, findPlace, nameForms, numberIn } from './find-place.rules.ts'
import { municipalitiesOfPostcode, type PostcodeAnswer } from './place.rules.ts'
import type { Postcode } from './place-file.rules.ts'

/** A municipality as it stands on one day: its tile, its region and its health council. */
export type PlaceOnDay = {
  readonly code: string
  readonly name: string
  readonly population: number
  readonly populationOn: Temporal.PlainDate
  readonly gridCol: number
  readonly gridRow: number
  readonly regionKey: string
  readonly regionName: string
  /** None before 2027. */
  readonly councilKey: string | null
  readonly councilName: string | null
  readonly councilStatus: SourceStatus | null
  readonly councilDoubtful: boolean | null
  readonly validFrom: Temporal.PlainDate
  readonly validTo: Temporal.PlainDate | null
}

const columns = (db: Db) => db`
  code, name, population, population_on, grid_col, grid_row, region_key, region_name, council_key, council_name,
  council_status, council_doubtful, valid_from, valid_to`
const onDay = (db: Db, day: Temporal.PlainDate) => db`
  valid_from <= ${db.typed.day(day)} and (valid_to is null or valid_to >= ${db.typed.day(day)})`

/** One municipality on a day; null when nobody has that code on that day. */
export async function findPlaceLine(db: Db, code: string, day: Temporal.PlainDate) {
  const [line] = await db<PlaceOnDay[]>`
    select ${columns(db)} from shared.place_line where code = ${code} and ${onDay(db, day)}`
  return line ?? null
}

/** All municipalities on a day, by code. */
export const listMunicipalities = (db: Db, day: Temporal.PlainDate): Promise<PlaceOnDay[]> => db<
  PlaceOnDay[]
>`
  select ${columns(db)} from shared.place_line where ${onDay(db, day)} order by code`

type Part = Omit<Postcode, 'municipalityCode' | 'evidence'>
type WithParts = PlaceOnDay & { readonly parts: readonly Part[] }

/** What was meant by the words on a day, and all municipalities of that day to choose from. */
export type Search = { readonly found: Found<PlaceOnDay>; readonly all: readonly PlaceOnDay[] }

/** Finds a municipality by postcode, code, name or postal town; the database hands only the postcodes that may matter. */
export async function searchPlaces(db: Db, words: string, day: Temporal.PlainDate): Promise<Search> {
  const towns = nameForms(words).flatMap((form) => (form ? [`${form}%`] : []))
  const all = await db<WithParts[]>`
    select ${columns(db)},
           coalesce((select jsonb_agg(jsonb_build_object('postcode', p.postcode, 'town', p.town, 'isMain', p.is_main,
                                                         'areaSharePercent', p.area_share_percent))
                       from places.postcode p
                      where p.municipality_code = code
                        and (p.postcode = ${numberIn(words)} or p.town_folded like any(${towns}))), '[]') as parts
      from shared.place_line where ${onDay(db, day)} order by code`
  return { found: findPlace(words, { municipalities: all, postcodes: all.flatMap(partsOf) }), all }
}

const partsOf = ({ code, parts }: WithParts): Postcode[] =>
  parts.map((part) => ({ ...part, municipalityCode: code, evidence: 'both' }))

/** The municipalities that a postcode reaches into on a day, the largest part first. */
export async function findByPostcode(
  db: Db,
  postcode: string,
  day: Temporal.PlainDate,
): Promise<PostcodeAnswer<PlaceOnDay>> {
  const parts = await db<(PlaceOnDay & Part)[]>`
    select l.*, p.postcode, p.town, p.is_main, p.area_share_percent
      from places.postcode p
      join (select ${columns(db)} from shared.place_line where ${onDay(db, day)}) l on l.code = p.municipality_code
     where p.postcode = ${postcode} order by l.code`
  const postcodes = parts.flatMap((row) => partsOf({ ...row, parts: [row] }))
  return municipalitiesOfPostcode(postcode, { municipalities: parts, postcodes })
}
