import { dayInWords, defineWords, type Language } from '#platform/words.ts'
import type { Offer } from './offer.rules.ts'

const openingWords = defineWords({
  hours: (days: string, from: string, to: string) => [`${days} kl. ${from}–${to}`, `${days} ${from}–${to}`],
  toldOn: (what: string, day: string) => [`${what} (oplyst ${day})`, `${what} (told on ${day})`],
})

const inUtc = { weekday: 'long', timeZone: 'UTC' } as const
const weekdays = { da: new Intl.DateTimeFormat('da', inUtc), en: new Intl.DateTimeFormat('en', inUtc) }

/** *mandag, onsdag kl. 09:00–12:00 (oplyst 1. oktober 2026)*; null where no hours are told. */
export function hoursInWords(openingHours: Offer['openingHours'], language: Language): string | null {
  if (!openingHours) return null
  const say = openingWords(language)
  // Monday the 5th of January 1970.
  const dayName = (day: number) => weekdays[language].format((4 + day - 1) * 86_400_000)
  const hours = openingHours.weekly.map(({ days, from, to }) =>
    say.hours(days.toSorted().map(dayName).join(', '), from, to),
  )
  const told = dayInWords(Temporal.PlainDate.from(openingHours.toldOn), language)
  return say.toldOn(hours.join('; '), told)
}
