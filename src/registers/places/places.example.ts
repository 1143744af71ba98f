import { shippedText } from '#platform/shipped.ts'
import { type Places, placeFiles } from './place-check.rules.ts'
import { type PlaceTexts, readPlaces } from './place-texts.rules.ts'

/** The place files as they ship. */
export const shippedTexts = (): PlaceTexts =>
  Object.fromEntries(placeFiles.map((file) => [file, shippedText(`places/${file}`)])) as PlaceTexts

/** The shipped places, for tests and examples. */
export function shippedPlaces(): Places {
  const read = readPlaces(shippedTexts())
  if ('errors' in read) throw new Error(JSON.stringify(read.errors[0]))
  return read.places
}
