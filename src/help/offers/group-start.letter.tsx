import ical from 'ical-generator'
import { zone } from '#platform/clock.ts'
import { dayInWords } from '#platform/words.ts'
import type { CalendarStart } from './group-start.store.ts'
import { offerCalendarWords } from './offer-calendar.words.ts'

/** The start of a group as an entry in a calendar: at its hour where one was told, else the whole day. */
export function groupInCalendar(
  { id, name, on, at, toldOn, offerName }: CalendarStart,
  { now, address }: { now: Temporal.Instant; address: string },
): string {
  const say = offerCalendarWords('da')
  const day = Temporal.PlainDate.from(on)
  const told = dayInWords(Temporal.PlainDate.from(toldOn), 'da')
  const calendar = ical({
    name: offerName.da,
    prodId: { company: 'Følgeskab', product: 'hold', language: 'DA' },
  })
  calendar.createEvent({
    id,
    ...(at
      ? { start: day.toZonedDateTime({ timeZone: zone, plainTime: at }).toInstant() }
      : { start: day, allDay: true }),
    stamp: now,
    summary: say.group(name ?? offerName.da),
    description: say.callFirst(told),
    url: address,
  })
  return calendar.toString()
}
