import { spoken } from '#care/citizens/index.ts'
import type { Form, Problem } from '#platform/form.ts'
import type { Both } from '#platform/words.ts'
import type { FreshReferral } from './fresh-referral.rules.ts'
import { longestText } from './line-form.rules.ts'
import type { Kind, State } from './referral.rules.ts'

/** What the sender told that may be put right, by its column, with its place in the form. */
const fieldOf = {
  reason: 'aarsag',
  tried: 'proevet',
  wanted: 'oensker',
  functional_ability: 'funktion',
  phone: 'telefon',
  message_allowed: 'besked',
  best_time: 'bedst',
  interpreter_language: 'tolk',
  relative_contact: 'paaroerende',
  transport: 'transport',
  sight_hearing: 'syn',
} as const
export type Told = keyof typeof fieldOf
const allTold = Object.keys(fieldOf) as Told[]
const long: readonly Told[] = ['reason', 'tried', 'wanted', 'functional_ability']
/** The days of a plan: put right as days, for deadlines follow from them. */
export const dayTold = ['discharged_on', 'start_after_on', 'latest_start_on'] as const
export type DayTold = (typeof dayTold)[number]
export const isDayTold = (about: string): about is DayTold => dayTold.some((one) => one === about)
export type About = Told | DayTold | 'other' | `line-${number}`

export const toldOfKind = (kind: Kind): Told[] =>
  allTold.filter((one) => one !== 'functional_ability' || kind === 'rehabilitation-plan')
export const isAbout = (text: string, lines: readonly number[]): text is About =>
  text === 'other' || allTold.some((one) => one === text) || lines.some((number) => text === `line-${number}`)

/** A line beside the first words: put right before the receiver acted, added after, or read by the other side. */
export type Correction = {
  readonly number: number
  readonly about: About
  readonly how: 'put-right' | 'added' | 'read'
  readonly was: string | null
  readonly words: string | null
  /** Why a day was put right. */
  readonly why?: string | null
  readonly on: string
  readonly at: string
  readonly byName: string | null
  readonly byUnit: string
  readonly unit: Both | null
}

type Line = { readonly side: string; readonly move: string }
/** Nobody at the receiver has acted on what stands; a line that was taken back is none. */
export const isUntouched = (state: State, standing: readonly Line[]): boolean =>
  ['prepared', 'not-approved', 'sent'].includes(state) && !standing.some(({ side }) => side === 'receiver')

/** How far what was corrected had come when a page was shown. */
export const newestOf = (corrections: readonly Correction[] | null | undefined): number =>
  corrections?.at(-1)?.number ?? 0

/** What the other side has written since these units last said that they had read it. */
export function unreadBy(corrections: readonly Correction[], units: readonly string[]): Correction[] {
  const mine = corrections.filter(({ byUnit }) => units.includes(byUnit))
  const read = Math.max(0, ...mine.filter(({ how }) => how === 'read').map(({ number }) => number))
  return corrections.filter((one) => one.how !== 'read' && !mine.includes(one) && one.number > read)
}

type Words = Readonly<
  Record<
    | 'reasonMissing'
    | 'triedMissing'
    | 'abilityMissing'
    | 'phoneWrong'
    | 'tooLong'
    | 'aboutMissing'
    | 'wordsMissing',
    string
  >
>
type Read = { readonly changes: Readonly<Record<string, string>>; readonly problems: readonly Problem[] }
const phone = /^\+?\d[\d ]{5,18}\d$/
const shortest = 200
const messages: Readonly<Record<string, string>> = { ja: 'true', nej: 'false' }
/** What is chosen and not written: anything else is no choice. */
const chosen: Partial<Record<Told, (text: string) => string>> = {
  message_allowed: (text) => messages[text] ?? '',
  interpreter_language: (text) => spoken.find((code) => code === text) ?? '',
}

/** Everything that may be put right, as it should have stood. */
export function readPutRight(form: Form, kind: Kind, say: Words): Read {
  const problems: Problem[] = []
  const must: Partial<Record<Told, string>> = {
    reason: say.reasonMissing,
    ...(kind === 'hospital-referral' ? { tried: say.triedMissing } : {}),
    ...(kind === 'rehabilitation-plan' ? { functional_ability: say.abilityMissing } : {}),
  }
  const changes = toldOfKind(kind).map((told) => {
    const field = fieldOf[told]
    const text = form.text(field)
    const missing = must[told]
    if (missing && !text) problems.push({ field, text: missing })
    if (text.length > (long.includes(told) ? longestText : shortest))
      problems.push({ field, text: say.tooLong })
    if (told === 'phone' && text && !phone.test(text)) problems.push({ field, text: say.phoneWrong })
    return [told, chosen[told]?.(text) ?? text] as const
  })
  return { changes: Object.fromEntries(changes), problems }
}

/** One thing that was wrong, and what is right. */
export function readAdded(form: Form, lines: readonly number[], say: Words): Read {
  const [about, words] = [form.text('om'), form.text('ret')]
  const problems = [
    ...(isAbout(about, lines) ? [] : [{ field: 'om', text: say.aboutMissing }]),
    ...(words ? [] : [{ field: 'ret', text: say.wordsMissing }]),
    ...(words.length > longestText ? [{ field: 'ret', text: say.tooLong }] : []),
  ]
  return { changes: { [about]: words }, problems }
}

type Values = Pick<
  FreshReferral,
  | 'reason'
  | 'tried'
  | 'wanted'
  | 'functionalAbility'
  | 'phone'
  | 'messageAllowed'
  | 'bestTime'
  | 'interpreterLanguage'
  | 'relativeContact'
  | 'transport'
  | 'sightHearing'
>
/** What stands, for the fields of the form. */
export const standsIn = (one: Values): Readonly<Record<Told, string>> => ({
  reason: one.reason,
  tried: one.tried ?? '',
  wanted: one.wanted ?? '',
  functional_ability: one.functionalAbility ?? '',
  phone: one.phone ?? '',
  message_allowed: one.messageAllowed === null ? '' : one.messageAllowed ? 'ja' : 'nej',
  best_time: one.bestTime ?? '',
  interpreter_language: one.interpreterLanguage ?? '',
  relative_contact: one.relativeContact ?? '',
  transport: one.transport ?? '',
  sight_hearing: one.sightHearing ?? '',
})
export const placeOf = (told: Told): string => fieldOf[told]
export const isLong = (told: Told): boolean => long.includes(told)
