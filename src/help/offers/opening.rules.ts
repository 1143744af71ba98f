import { dayOf, isHoliday } from '#platform/calendar.ts'
import { zone } from '#platform/clock.ts'
import type { Offer } from './offer.rules.ts'

export type Openness =
  | { readonly state: 'open'; readonly until: string; readonly toldOn: string }
  | {
      readonly state: 'closed'
      readonly opens: { readonly on: Temporal.PlainDate; readonly at: string } | null
      readonly toldOn: string
    }
  | { readonly state: 'not-given' }

type Hours = NonNullable<Offer['openingHours']>
const notGiven = { state: 'not-given' } as const

const aDay = 24 * 60
const aWeek = 7 * aDay

/** Minutes since Monday at midnight in Copenhagen; null on a public holiday, when nobody knows whether usual hours hold. */
export function minuteOfWeek(now: Temporal.Instant): number | null {
  if (isHoliday(dayOf(now))) return null
  const { dayOfWeek, hour, minute } = now.toZonedDateTimeISO(zone)
  return (dayOfWeek - 1) * aDay + hour * 60 + minute
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Hours that end at or before they begin last into the next day. */
const covers = ({ days, from, to }: Hours['weekly'][number], minute: number): boolean =>
  days.some((day) => {
    const opens = (day - 1) * aDay + minutesOf(from)
    const lasts = (minutesOf(to) - minutesOf(from) + aDay) % aDay || aDay
    return (minute - opens + aWeek) % aWeek < lasts
  })

/** Hours of one day in order; on a public holiday nobody knows, for what was told is the week as it usually is. */
const hoursOn = ({ weekly }: Hours, day: Temporal.PlainDate) =>
  isHoliday(day)
    ? []
    : weekly
        .filter(({ days }) => days.includes(day.dayOfWeek))
        .toSorted((one, other) => one.from.localeCompare(other.from))

/** Is somebody there at this moment, or when next? Never guessed: without hours that somebody told it is not given. */
export function opennessOf({ openingHours }: Pick<Offer, 'openingHours'>, now: Temporal.Instant): Openness {
  const here = now.toZonedDateTimeISO(zone)
  const today = here.toPlainDate()
  const minute = minuteOfWeek(now)
  if (openingHours === null || minute === null) return notGiven
  const { toldOn } = openingHours
  const time = here.toPlainTime().toString({ smallestUnit: 'minute' })
  const current = openingHours.weekly.find((span) => covers(span, minute))
  if (current) return { state: 'open', until: current.to, toldOn }
  for (let days = 0; days <= 7; days += 1) {
    const on = today.add({ days })
    const next = hoursOn(openingHours, on).find(({ from }) => days > 0 || from > time)
    if (next) return { state: 'closed', opens: { on, at: next.from }, toldOn }
  }
  return { state: 'closed', opens: null, toldOn }
}
