import { dayFrom } from '#platform/calendar.ts'
import type { Form, Problem } from '#platform/form.ts'
import type { Language } from '#platform/words.ts'
import type { Municipality } from '#registers/places/index.ts'
import { type Concern, type Situation, situations } from '#registers/responsibilities/index.ts'
import { answerWords } from './who-is-responsible.words.ts'

/** What a visitor has told so far, as typed; nothing of it is stored. */
export type Told = {
  readonly concern: string
  readonly place: string
  readonly municipality: string
  readonly situation: string
  readonly day: Temporal.PlainDate | null | 'invalid'
  readonly dayTyped: { readonly day: string; readonly month: string; readonly year: string }
  readonly forWork: boolean
  /** The day is asked only of those who want another than today. */
  readonly wantsDay: boolean
  /** Which question was just answered, so that only that one is corrected. */
  readonly asked: string
}

export const fields = {
  concern: 'emne',
  place: 'sted',
  municipality: 'kommune',
  situation: 'situation',
  day: 'dato',
  forWork: 'fagperson',
  wantsDay: 'ret-dag',
  asked: 'spurgt',
} as const
export const notSure = 'ved-ikke'

/** Reads what was told; a day may come as three fields or, in a shared address, as one. */
export function readTold(form: Form): Told {
  const whole = form.text(fields.day)
  const parts = { day: form.text('dato-dag'), month: form.text('dato-maaned'), year: form.text('dato-aar') }
  return {
    concern: form.text(fields.concern),
    place: form.text(fields.place),
    municipality: form.text(fields.municipality),
    situation: form.text(fields.situation),
    day: whole ? (dayFrom(whole) ?? 'invalid') : form.day(fields.day),
    dayTyped: parts,
    forWork: form.text(fields.forWork) === '1',
    wantsDay: form.text(fields.wantsDay) === '1',
    asked: form.text(fields.asked),
  }
}

export type PlaceFound =
  | { readonly kind: 'one'; readonly municipality: Pick<Municipality, 'code' | 'name'> }
  | {
      readonly kind: 'choose'
      readonly because: string
      readonly municipalities: readonly Pick<Municipality, 'code' | 'name'>[]
    }
  | { readonly kind: 'none' }

/** What is still to be asked, in this order; null when there is enough for an answer. */
export type Next = 'concern' | 'place' | 'municipality' | 'situation' | 'day' | null

export function nextQuestion(told: Told, concern: Concern | undefined, place: PlaceFound): Next {
  if (!concern) return 'concern'
  if (place.kind === 'none') return 'place'
  if (place.kind === 'choose') return 'municipality'
  if (told.situation !== notSure && !isSituation(told.situation)) return 'situation'
  return told.day === 'invalid' || told.wantsDay ? 'day' : null
}

export const isSituation = (text: string): text is Situation =>
  (situations as readonly string[]).includes(text)

/** What to put right before going on: only what was asked just now, so that a first visit shows no errors. */
export function problemsIn(told: Told, next: Next, language: Language): Problem[] {
  const say = answerWords(language)
  if (next === 'day') return told.day === 'invalid' ? [{ field: fields.day, text: say.noSuchDay }] : []
  if (!next || (told.asked !== next && told.asked !== 'alt')) return []
  const place = told.place ? say.unknownPlace(told.place) : say.writePlace
  const text = {
    concern: say.chooseWhat,
    place,
    municipality: say.chooseMunicipality,
    situation: say.chooseSituation,
  }
  return [{ field: fields[next], text: text[next] }]
}

/** What was told, as fields that travel along in the next form. */
export function carried(told: Told, except: readonly (keyof typeof fields)[]): [string, string][] {
  const day = told.day instanceof Temporal.PlainDate ? told.day.toString() : ''
  const all: [keyof typeof fields, string][] = [
    ['concern', told.concern],
    ['place', told.place],
    ['municipality', told.municipality],
    ['situation', told.situation],
    ['day', day],
    ['forWork', told.forWork ? '1' : ''],
  ]
  return all
    .filter(([key, value]) => value && !except.includes(key))
    .map(([key, value]) => [fields[key], value])
}
