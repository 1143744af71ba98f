import { municipalitiesOfPostcode } from './place.rules.ts'
import type { Places } from './place-check.rules.ts'
import type { Municipality } from './place-file.rules.ts'
import { editDistance, fold, forgiven } from './spelling.rules.ts'

/** What somebody meant with what they typed; where it is not certain, they are asked. */
export type Found =
  | { readonly kind: 'one'; readonly municipality: Municipality }
  | {
      readonly kind: 'choose'
      readonly because: 'postcode' | 'town' | 'beginning' | 'spelling'
      readonly municipalities: readonly Municipality[]
    }
  | { readonly kind: 'none' }

type Asked = Pick<Places, 'municipalities' | 'postcodes'>
const none: Found = { kind: 'none' }
const choose = (
  because: 'town' | 'beginning' | 'spelling',
  municipalities: readonly Municipality[],
): Found => (municipalities.length > 0 ? { kind: 'choose', because, municipalities } : none)

/** `Næstved Kommune`, `Københavns kommune` and `Bornholms Regionskommune` mean the bare name. */
function nameForms(words: string): string[] {
  const folded = fold(words)
  const bare = folded.replace(/ ?(regions)?kommune$/, '').trim()
  return bare === folded ? [folded] : [bare, bare.replace(/s$/, '')]
}

function byNumber(number: string, places: Asked): Found {
  const code = number.padStart(4, '0')
  const municipality = places.municipalities.find((row) => row.code === code)
  if (municipality) return { kind: 'one', municipality }
  const answer = municipalitiesOfPostcode(code, places)
  if (answer.kind !== 'several') return answer
  return { kind: 'choose', because: 'postcode', municipalities: answer.municipalities }
}

function inTown(town: (folded: string) => boolean, places: Asked): Municipality[] {
  const codes = new Set(
    places.postcodes.filter((row) => town(fold(row.town))).map((row) => row.municipalityCode),
  )
  return places.municipalities.filter((row) => codes.has(row.code))
}

function bySpelling(forms: readonly string[], places: Asked): Found {
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
export function findPlace(words: string, places: Asked): Found {
  const number = /^\s*(\d{3,4})(?!\d)/.exec(words)?.[1]
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
