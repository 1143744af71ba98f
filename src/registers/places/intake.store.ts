import { createHash } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import { membershipsIn } from './place.rules.ts'
import { type PlaceProblem, type Places, placeFiles } from './place-check.rules.ts'
import { type PlaceTexts, readPlaces } from './place-texts.rules.ts'
import { fold } from './spelling.rules.ts'

export type PlaceIntake =
  | { readonly kind: 'taken-in'; readonly municipalities: number; readonly postcodes: number }
  | { readonly kind: 'seen-before' }
  | { readonly kind: 'refused'; readonly problems: readonly PlaceProblem[] }

/** Takes in the place files: all of them, once, or nothing and every fault by file and line. */
export async function takeInPlaces(
  db: Db,
  permit: Permit<'places.taken-in'>,
  texts: PlaceTexts,
): Promise<PlaceIntake> {
  const read = readPlaces(texts)
  if ('errors' in read) return { kind: 'refused', problems: read.errors }
  const hash = createHash('sha256')
  for (const file of placeFiles) hash.update(`${file}\0${texts[file]}\0`)
  const fresh = await db`
    insert into places.intake (hash, at) values (${hash.digest('hex')}, platform.now())
    on conflict do nothing returning 1`
  if (fresh.length === 0) return { kind: 'seen-before' }
  await writeAreas(db, read.places)
  await writeBelonging(db, read.places)
  const counts = {
    municipalities: read.places.municipalities.length,
    postcodes: read.places.postcodes.length,
  }
  await record(db, permit, counts)
  return { kind: 'taken-in', ...counts }
}

const rows = (db: Db, list: readonly object[]) => db.json(list as never)

/** What others point to keeps its key; what no longer ships goes, and the database refuses if somebody needs it. */
async function writeAreas(db: Db, { regions, municipalities, healthCouncils }: Places) {
  await db`delete from places.membership`
  await db`delete from places.council_membership`
  await db`delete from places.postcode`
  await db`delete from places.neighbour`
  await db`delete from places.health_council where key <> all(${healthCouncils.map(({ key }) => key)})`
  await db`delete from places.municipality where code <> all(${municipalities.map(({ code }) => code)})`
  await db`delete from places.region where key <> all(${regions.map(({ key }) => key)})`
  await db`
    insert into places.region as r (key, code, name, merged_into_key, municipality_count, health_council_count,
                                    website, valid_from, valid_to, source_status, source_key)
    select key, code, name, "mergedIntoKey", "municipalityCount", "healthCouncilCount", website, "validFrom",
           "validTo", "sourceStatus", "sourceKey"
      from jsonb_to_recordset(${rows(db, regions)}) as given(
             key text, code text, name text, "mergedIntoKey" text, "municipalityCount" integer,
             "healthCouncilCount" integer, website text, "validFrom" date, "validTo" date, "sourceStatus" text,
             "sourceKey" text)
        on conflict (key) do update set (code, name, merged_into_key, municipality_count, health_council_count,
                                         website, valid_from, valid_to, source_status, source_key)
         = row (excluded.code, excluded.name, excluded.merged_into_key, excluded.municipality_count,
                excluded.health_council_count, excluded.website, excluded.valid_from, excluded.valid_to,
                excluded.source_status, excluded.source_key)`
  await db`
    insert into places.municipality (code, name, population, population_on, lat, lon, grid_col, grid_row,
                                     valid_from, valid_to)
    select code, name, population, "populationOn", lat, lon, "gridCol", "gridRow", "validFrom", "validTo"
      from jsonb_to_recordset(${rows(db, municipalities)}) as given(
             code text, name text, population integer, "populationOn" date, lat double precision,
             lon double precision, "gridCol" integer, "gridRow" integer, "validFrom" date, "validTo" date)
        on conflict (code) do update set (name, population, population_on, lat, lon, grid_col, grid_row,
                                          valid_from, valid_to)
         = row (excluded.name, excluded.population, excluded.population_on, excluded.lat, excluded.lon,
                excluded.grid_col, excluded.grid_row, excluded.valid_from, excluded.valid_to)`
  await db`
    insert into places.health_council (key, name, region_key, municipality_count, valid_from, valid_to,
                                       source_status, source_key)
    select key, name, "regionKey", "municipalityCount", "validFrom", "validTo", "sourceStatus", "sourceKey"
      from jsonb_to_recordset(${rows(db, healthCouncils)}) as given(
             key text, name text, "regionKey" text, "municipalityCount" integer, "validFrom" date,
             "validTo" date, "sourceStatus" text, "sourceKey" text)
        on conflict (key) do update set (name, region_key, municipality_count, valid_from, valid_to,
                                         source_status, source_key)
         = row (excluded.name, excluded.region_key, excluded.municipality_count, excluded.valid_from,
                excluded.valid_to, excluded.source_status, excluded.source_key)`
}

async function writeBelonging(db: Db, places: Places) {
  const memberships = membershipsIn(places)
  await db`
    insert into places.membership (municipality_code, region_key, valid_from, valid_to)
    select "municipalityCode", key, "validFrom", "validTo"
      from jsonb_to_recordset(${rows(
        db,
        memberships.filter(({ kind }) => kind === 'region'),
      )}) as given(
             "municipalityCode" text, key text, "validFrom" date, "validTo" date)`
  await db`
    insert into places.council_membership (municipality_code, council_key, valid_from, valid_to, source_status,
                                           doubtful)
    select "municipalityCode", key, "validFrom", "validTo", "sourceStatus", doubtful
      from jsonb_to_recordset(${rows(
        db,
        memberships.filter(({ kind }) => kind === 'health-council'),
      )}) as given(
             "municipalityCode" text, key text, "validFrom" date, "validTo" date, "sourceStatus" text,
             doubtful boolean)`
  const postcodes = places.postcodes.map((row) => ({ ...row, townFolded: fold(row.town) }))
  await db`
    insert into places.postcode (postcode, municipality_code, town, town_folded, is_main, area_share_percent,
                                 evidence)
    select postcode, "municipalityCode", town, "townFolded", "isMain", "areaSharePercent", evidence
      from jsonb_to_recordset(${rows(db, postcodes)}) as given(
             postcode text, "municipalityCode" text, town text, "townFolded" text, "isMain" boolean,
             "areaSharePercent" integer, evidence text)`
  const neighbours = places.neighbours.flatMap(({ codes: [code, other], by }) => [
    { code, other, by },
    { code: other, other: code, by },
  ])
  await db`
    insert into places.neighbour (code, other_code, by)
    select code, other, by
      from jsonb_to_recordset(${rows(db, neighbours)}) as given(code text, other text, by text)`
}
