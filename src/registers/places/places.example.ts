import { readFileSync } from 'node:fs'
import {
  checkPlaces,
  type PlaceFile,
  type PlaceProblem,
  type Places,
  placeFiles,
} from './place-check.rules.ts'
import {
  readHealthCouncils,
  readMunicipalities,
  readNeighbours,
  readPostcodes,
  readRegions,
} from './place-file.rules.ts'

export type PlaceTexts = Readonly<Record<PlaceFile, string>>

/** The place files as they ship. */
export const shippedTexts = (): PlaceTexts =>
  Object.fromEntries(
    placeFiles.map((file) => [
      file,
      readFileSync(new URL(`../../../content/places/${file}`, import.meta.url), 'utf8'),
    ]),
  ) as PlaceTexts

export const readPlaces = (texts: PlaceTexts): { places: Places } | { errors: readonly PlaceProblem[] } =>
  checkPlaces({
    municipalities: readMunicipalities(texts['municipalities.csv']),
    regions: readRegions(texts['regions.csv']),
    healthCouncils: readHealthCouncils(texts['health-councils.csv']),
    postcodes: readPostcodes(texts['postcodes.csv']),
    neighbours: readNeighbours(texts['neighbours.csv']),
  })

/** The shipped places, for tests and examples. */
export function shippedPlaces(): Places {
  const read = readPlaces(shippedTexts())
  if ('errors' in read) throw new Error(JSON.stringify(read.errors[0]))
  return read.places
}
