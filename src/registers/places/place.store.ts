import type { Db } from '#platform/database.ts'
import { ask, type Question } from '#platform/question.ts'
import { recall } from '#platform/recall.ts'
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
  /** A point in the middle of its largest part. */
  readonly lat: number
  readonly lon: number
  readonly regionKey: string
  readonly regionName: string
  /** None before 2027. */
  readonly councilKey: string | null
  readonly councilName: string | null
  readonly councilStatus: SourceStatus | null
  readonly councilDoubtful: boolean | null
}

/** A municipality's line on a day that the database knows, given as a piece of SQL. */
export const lineOnDay = (db: Db, day: ReturnType<Db>) => db`
  select m.code, m.name, m.population, m.population_on, m.grid_col, m.grid_row, m.lat, m.lon,
         r.key as region_key, r.name as region_name, c.key as council_key, c.name as council_name,
         s.source_status as council_status, s.doubtful as council_doubtful
    from places.municipality m
    join places.membership b on b.municipality_code = m.code and b.days @> ${day}
    join places.region r on r.key = b.region_key
    left join places.council_membership s on s.municipality_code = m.code and s.days @> ${day}
    left join places.health_council c on c.key = s.council_key`

const lineOn = (db: Db, day: Temporal.PlainDate) => lineOnDay(db, db`${db.typed.day(day)}::date`)

/** One municipality on a day; null when nobody has that code on that day. */
export async function findPlaceLine(db: Db, code: string, day: Temporal.PlainDate) {
  const [line] = await db<PlaceOnDay[]>`${lineOn(db, day)} where m.code = ${code}`
  return line ?? null
}

type Lines = readonly PlaceOnDay[]
/** As it comes from the database: days inside a list are still text, and no list means that the known one holds. */
type Read = { version: string; lines: readonly RawLine[] | null; postcodes: readonly Postcode[] }
export type RawLine = Omit<PlaceOnDay, 'populationOn'> & { populationOn: string }

const linesOn = recall<Lines>(60)
const linesUnless = (db: Db, version: string | undefined, day: Temporal.PlainDate) => db`
  version, case when version is distinct from ${version ?? null}::uuid then
    (select coalesce(jsonb_agg(to_jsonb(l) order by code), '[]')
       from (${lineOn(db, day)}) l) end as lines`

/** All municipalities on a day, by code. */
export async function listMunicipalities(db: Db, day: Temporal.PlainDate): Promise<Lines> {
  const known = linesOn.of(`${day}`)
  const [row] = await db<Pick<Read, 'version' | 'lines'>[]>`
    select ${linesUnless(db, known?.version, day)} from places.version`
  return linesIn(row, day, known?.value)
}

function linesIn(
  row: Pick<Read, 'version' | 'lines'> | undefined,
  day: Temporal.PlainDate,
  known: Lines = [],
) {
  if (!row?.lines) return known
  return linesOn.keep(`${day}`, { version: row.version, value: row.lines.map(lineOf) })
}

export const lineOf = (line: RawLine): PlaceOnDay => ({
  ...line,
  populationOn: Temporal.PlainDate.from(line.populationOn),
})

/** What was meant by the words on a day, and all municipalities of that day to choose from. */
export type Search = { readonly found: Found<PlaceOnDay>; readonly all: Lines }

/** Finds a municipality by postcode, code, name or postal town; the database hands only the postcodes that may matter. */
export const searchPlaces = (db: Db, words: string, day: Temporal.PlainDate): Promise<Search> =>
  ask(db, placeSearch(db, words, day))

export function placeSearch(db: Db, words: string, day: Temporal.PlainDate): Question<Search> {
  const towns = nameForms(words).flatMap((form) => (form ? [`${form}%`] : []))
  const known = linesOn.of(`${day}`)
  const sql = db`
    select ${linesUnless(db, known?.version, day)},
           (select coalesce(jsonb_agg(to_jsonb(p) order by p.municipality_code), '[]')
              from (select postcode, municipality_code, town, is_main, area_share_percent, evidence
                      from places.postcode
                     where postcode = ${numberIn(words)} or town_folded like any(${towns})) p) as postcodes
      from places.version`
  return {
    sql,
    take(row: Read) {
      const all = linesIn(row, day, known?.value)
      const codes = new Set(all.map(({ code }) => code))
      const postcodes = row.postcodes.filter(({ municipalityCode }) => codes.has(municipalityCode))
      return { found: findPlace(words, { municipalities: all, postcodes }), all }
    },
  }
}

type Part = Omit<Postcode, 'municipalityCode' | 'evidence'>
type WithParts = PlaceOnDay & { readonly parts: readonly Part[] }
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
      join (${lineOn(db, day)}) l on l.code = p.municipality_code
     where p.postcode = ${postcode} order by l.code`
  const postcodes = parts.flatMap((row) => partsOf({ ...row, parts: [row] }))
  return municipalitiesOfPostcode(postcode, { municipalities: parts, postcodes })
}
