import { checkPlaces, type PlaceFile, type PlaceProblem, type Places } from './place-check.rules.ts'
import {
  readHealthCouncils,
  readMunicipalities,
  readNeighbours,
  readPostcodes,
  readRegions,
} from './place-file.rules.ts'

export type PlaceTexts = Readonly<Record<PlaceFile, string>>

/** Reads the place files and holds them together: all of them, or every fault by file and line. */
export const readPlaces = (texts: PlaceTexts): { places: Places } | { errors: readonly PlaceProblem[] } =>
  checkPlaces({
    municipalities: readMunicipalities(texts['municipalities.csv']),
    regions: readRegions(texts['regions.csv']),
    healthCouncils: readHealthCouncils(texts['health-councils.csv']),
    postcodes: readPostcodes(texts['postcodes.csv']),
    neighbours: readNeighbours(texts['neighbours.csv']),
  })
