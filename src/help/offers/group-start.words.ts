import { dayInWords, defineWords, type Language } from '#platform/words.ts'
import { type GroupStart, isLongAgo, leftIn } from './group-start.rules.ts'

/** How a start and its places are said, to everybody. */
export const startWords = defineWords({
  clock: (at: string) => [`kl. ${at.replace(':', '.')}`, `at ${at}`],
  unknown: ['ledige pladser ikke oplyst', 'free places not given'],
  none: ['ingen ledige pladser', 'no free places'],
  noneOf: (places: number) => [`ingen af ${places} pladser er ledige`, `none of ${places} places is free`],
  left: (left: number) => [
    left === 1 ? '1 ledig plads' : `${left} ledige pladser`,
    left === 1 ? '1 free place' : `${left} free places`,
  ],
  of: (left: string, places: number) => [`${left} af ${places}`, `${left} of ${places}`],
  inAll: (places: number) => [
    places === 1 ? '1 plads i alt' : `${places} pladser i alt`,
    places === 1 ? '1 place in all' : `${places} places in all`,
  ],
  said: (day: string, by: string) => [`sagt d. ${day} af ${by}`, `said on ${day} by ${by}`],
  saidOn: (day: string) => [`sagt d. ${day}`, `said on ${day}`],
  given: (count: number) => [
    count === 1 ? '1 er givet her siden' : `${count} er givet her siden`,
    count === 1 ? '1 was given here since' : `${count} were given here since`,
  ],
  back: (count: number) => [
    count === 1 ? '1 er blevet fri siden' : `${count} er blevet fri siden`,
    count === 1 ? '1 has become free since' : `${count} have become free since`,
  ],
  changed: ['ændret siden', 'changed since'],
  old: ['kan være ændret siden', 'may have changed since'],
  next: ['Næste start', 'Next start'],
  nextOf: (when: string) => [`Næste start: ${when}`, `Next start: ${when}`],
  keep: ['Læg i kalenderen', 'Put into the calendar'],
})

/** `Krop og kræft, 12. januar 2027 kl. 10.00`. */
export function startInWords({ name, on, at }: Pick<GroupStart, 'name' | 'on' | 'at'>, language: Language) {
  const day = dayInWords(Temporal.PlainDate.from(on), language)
  const when = at ? `${day} ${startWords(language).clock(at)}` : day
  return name ? `${name}, ${when}` : when
}

/** `2 ledige pladser af 12`; what nobody told is said to be not given. */
export function placesInWords(start: GroupStart, language: Language): string {
  const say = startWords(language)
  const left = leftIn(start)
  if (left === null) return start.places === null ? say.unknown : `${say.inAll(start.places)}, ${say.unknown}`
  const { places } = start
  if (left <= 0) return places === null ? say.none : say.noneOf(places)
  return places === null ? say.left(left) : say.of(say.left(left), places)
}

/**
 * When it was said and, where there is room, by whom, and whether that is long ago or something was given since. How many
 * were given a place is a number of persons, and for those who give them alone: everybody else reads that it has changed.
 */
export function saidInWords(
  start: Omit<GroupStart, 'by'> & { by: string | null },
  today: Temporal.PlainDate,
  language: Language,
  { givesPlaces = false } = {},
): string {
  const say = startWords(language)
  const { free, taken, toldOn, by } = start
  const day = dayInWords(Temporal.PlainDate.from(toldOn), language)
  const given = givesPlaces ? (taken > 0 ? say.given(taken) : say.back(-taken)) : say.changed
  const changed = free === null || taken === 0 ? null : given
  return [by === null ? say.saidOn(day) : say.said(day, by), changed, isLongAgo(start, today) && say.old]
    .filter(Boolean)
    .join('; ')
}
