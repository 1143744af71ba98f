import ical from 'ical-generator'
import { dayInWords } from '#platform/words.ts'
import type { Offer } from './offer.rules.ts'
import { offerCalendarWords } from './offer-calendar.words.ts'

/** The next start as an entry in a calendar: a whole day, since no source tells the hour, and when it was told. */
export function nextStartInCalendar(
  offer: Offer & { nextStart: NonNullable<Offer['nextStart']> },
  { now, address }: { now: Temporal.Instant; address: string },
): string {
  const say = offerCalendarWords('da')
  const { on, toldOn } = offer.nextStart
  const told = dayInWords(Temporal.PlainDate.from(toldOn), 'da')
  const calendar = ical({
    name: offer.name.da,
    prodId: { company: 'Følgeskab', product: 'tilbud', language: 'DA' },
  })
  calendar.createEvent({
    id: `${offer.uuid}-${on}`,
    start: Temporal.PlainDate.from(on),
    allDay: true,
    stamp: now,
    summary: say.entry(offer.name.da),
    description: say.callFirst(told),
    url: address,
    ...(offer.town ? { location: offer.town } : {}),
  })
  return calendar.toString()
}
