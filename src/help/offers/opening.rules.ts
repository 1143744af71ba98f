import { isHoliday } from '#platform/calendar.ts'
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
  if (openingHours === null || isHoliday(today)) return notGiven
  const { toldOn } = openingHours
  const time = here.toPlainTime().toString({ smallestUnit: 'minute' })
  const current = hoursOn(openingHours, today).find(({ from, to }) => from <= time && time < to)
  if (current) return { state: 'open', until: current.to, toldOn }
  for (let days = 0; days <= 7; days += 1) {
    const on = today.add({ days })
    const next = hoursOn(openingHours, on).find(({ from }) => days > 0 || from > time)
    if (next) return { state: 'closed', opens: { on, at: next.from }, toldOn }
  }
  return { state: 'closed', opens: null, toldOn }
}
