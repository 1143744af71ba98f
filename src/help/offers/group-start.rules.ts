import type { Form, Problem } from '#platform/form.ts'
import { halfLives } from './asking.rules.ts'
import type { Offer } from './offer.rules.ts'

/** A start of a group as the unit that runs it told of it on a day. Null is not told, and never none. */
export type GroupStart = {
  readonly id: string
  readonly name: string | null
  readonly on: string
  readonly at: string | null
  readonly places: number | null
  /** What was free on the day it was told, and how many were given here since. */
  readonly free: number | null
  readonly taken: number
  readonly toldOn: string
  readonly by: string
}

/** What is free after what was given since; null where nobody has told. */
export const leftIn = ({ free, taken, places }: Pick<GroupStart, 'free' | 'taken' | 'places'>) =>
  free === null ? null : Math.min(free - taken, places ?? Number.POSITIVE_INFINITY)

/** Full for sure; where nobody told what is free it may not be. */
export const startIsFull = (start: Pick<GroupStart, 'free' | 'taken' | 'places'>): boolean =>
  (leftIn(start) ?? 1) <= 0

/** Past starts fall away by the clock, the nearest stands first. */
export const startsFrom = (starts: readonly GroupStart[], today: Temporal.PlainDate): GroupStart[] =>
  starts
    .filter(({ on }) => on >= today.toString())
    .toSorted((one, other) => `${one.on} ${one.at ?? '~'}`.localeCompare(`${other.on} ${other.at ?? '~'}`))

/** How many are free changes from week to week: what was said longer ago is said to be old. */
export const isLongAgo = ({ toldOn }: Pick<GroupStart, 'toldOn'>, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.from(toldOn).until(today).days >= halfLives['places-free']

/** The day that the offer's own text tells, as long as it lies ahead; what the unit itself tells goes before it. */
export const toldStart = ({ nextStart }: Pick<Offer, 'nextStart'>, today: Temporal.PlainDate) =>
  nextStart && nextStart.on >= today.toString() ? nextStart : null
/** Free places belong to the start that was told with them: when it has passed they say nothing. */
export const toldPlaces = (
  { nextStart, freePlaces }: Pick<Offer, 'nextStart' | 'freePlaces'>,
  today: Temporal.PlainDate,
) => (freePlaces && (nextStart === null || nextStart.on >= today.toString()) ? freePlaces : null)

/** `9.5` is no time; `9`, `9.30`, `09:30` and `0930` are. */
export function clockFrom(text: string): string | null {
  const found = /^([01]?\d|2[0-3])[.:]?([0-5]\d)$/.exec(text) ?? /^([01]?\d|2[0-3])()$/.exec(text)
  return found ? `${(found[1] ?? '').padStart(2, '0')}:${found[2] || '00'}` : null
}

export type FreshStart = {
  readonly name: string | null
  readonly on: Temporal.PlainDate
  readonly at: string | null
  readonly places: number | null
  readonly free: number | null
}
export const longestName = 120
const most = 999
const wholeNumber = (text: string) => (/^\d{1,3}$/.test(text) ? Number(text) : null)
type Words = Readonly<
  Record<'dayMissing' | 'dayWrong' | 'dayPast' | 'timeWrong' | 'numberWrong' | 'tooMany' | 'nameLong', string>
>

/** The start in the form, or what stands in its way. */
export function startIn(form: Form, today: Temporal.PlainDate, say: Words): FreshStart | readonly Problem[] {
  const problems: Problem[] = []
  const wrong = (field: string, text: string) => void problems.push({ field, text })
  const number = (field: string) => {
    const value = wholeNumber(form.text(field))
    if (form.text(field) !== '' && value === null) wrong(field, say.numberWrong)
    return value
  }
  const name = form.text('navn') || null
  if (name && name.length > longestName) wrong('navn', say.nameLong)
  const on = form.day('dag')
  if (on === 'invalid') wrong('dag', say.dayWrong)
  else if (on === null) wrong('dag', say.dayMissing)
  else if (Temporal.PlainDate.compare(on, today) < 0) wrong('dag', say.dayPast)
  const at = form.text('kl') ? clockFrom(form.text('kl')) : null
  if (form.text('kl') && at === null) wrong('kl', say.timeWrong)
  const [places, free] = [number('pladser'), number('ledige')]
  if ((free ?? 0) > (places ?? most)) wrong('ledige', say.tooMany)
  return on === null || on === 'invalid' || problems.length > 0 ? problems : { name, on, at, places, free }
}
