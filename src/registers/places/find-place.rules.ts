import { municipalitiesOfPostcode } from './place.rules.ts'
import type { Places } from './place-check.rules.ts'
import type { Municipality } from './place-file.rules.ts'
import { editDistance, fold, forgiven } from './spelling.rules.ts'

/** What somebody meant with what they typed; where it is not certain, they are asked. */
export type Found<Row = Municipality> =
  | { readonly kind: 'one'; readonly municipality: Row }
  | {
      readonly kind: 'choose'
      readonly because: 'postcode' | 'town' | 'beginning' | 'spelling'
      readonly municipalities: readonly Row[]
    }
  | { readonly kind: 'none' }

type Named = Pick<Municipality, 'code' | 'name'>
type Asked<Row extends Named> = {
  readonly municipalities: readonly Row[]
  readonly postcodes: Places['postcodes']
}
const none = { kind: 'none' } as const
const choose = <Row>(
  because: 'town' | 'beginning' | 'spelling',
  municipalities: readonly Row[],
): Found<Row> => (municipalities.length > 0 ? { kind: 'choose', because, municipalities } : none)

/** The postcode or code that somebody typed, with four digits. */
export const numberIn = (words: string): string | null =>
  /^\s*(\d{3,4})(?!\d)/.exec(words)?.[1]?.padStart(4, '0') ?? null

/** No name of a place is longer; comparing letter by letter must not be asked to do more. */
const longest = 60

/** `Næstved Kommune`, `Københavns kommune` and `Bornholms Regionskommune` mean the bare name. */
export function nameForms(words: string): string[] {
  const folded = fold(words.slice(0, longest))
  const bare = folded.replace(/ ?(regions)?kommune$/, '').trim()
  return bare === folded ? [folded] : [bare, bare.replace(/s$/, '')]
}

function byNumber<Row extends Named>(code: string, places: Asked<Row>): Found<Row> {
  const municipality = places.municipalities.find((row) => row.code === code)
  if (municipality) return { kind: 'one', municipality }
  const answer = municipalitiesOfPostcode(code, places)
  if (answer.kind !== 'several') return answer
  return { kind: 'choose', because: 'postcode', municipalities: answer.municipalities }
}

function inTown<Row extends Named>(town: (folded: string) => boolean, places: Asked<Row>): Row[] {
  const codes = new Set(
    places.postcodes.filter((row) => town(fold(row.town))).map((row) => row.municipalityCode),
  )
  return places.municipalities.filter((row) => codes.has(row.code))
}

function bySpelling<Row extends Named>(forms: readonly string[], places: Asked<Row>): Found<Row> {
  const near = places.municipalities
    .map((row) => ({
      row,
      distance: Math.min(...forms.map((form) => editDistance(form, fold(row.name)))),
    }))
    .filter(({ row, distance }) => distance <= forgiven(fold(row.name)))
    .sort((one, other) => one.distance - other.distance)
  return choose(
    'spelling',
    near.filter(({ distance }) => distance === near[0]?.distance).map(({ row }) => row),
  )
}

/** Finds a municipality by postcode, code, name or postal town, however it was typed. */
export function findPlace<Row extends Named>(words: string, places: Asked<Row>): Found<Row> {
  const number = numberIn(words)
  if (number) return byNumber(number, places)
  const forms = nameForms(words)
  if (forms.every((form) => form === '')) return none
  const exact = places.municipalities.find((row) => forms.includes(fold(row.name)))
  if (exact) return { kind: 'one', municipality: exact }
  const [form = ''] = forms
  const towns = inTown((town) => town === form, places)
  const [only, another] = towns
  if (only && !another) return { kind: 'one', municipality: only }
  if (only) return choose('town', towns)
  const beginnings = places.municipalities.filter((row) => fold(row.name).startsWith(form))
  if (form.length >= 2 && beginnings.length > 0) return choose('beginning', beginnings)
  const near = bySpelling(forms, places)
  if (near.kind !== 'none' || form.length < 3) return near
  return choose(
    'beginning',
    inTown((town) => town.startsWith(form), places),
  )
}
