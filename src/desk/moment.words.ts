import { dayOf } from '#platform/calendar.ts'
import { zone } from '#platform/clock.ts'
import { dayInWords, type Language } from '#platform/words.ts'

/** `1. januar 2027 kl. 9.05`, `1 January 2027 at 9:05`, as the clock shows in Copenhagen. */
export function momentInWords(moment: Temporal.Instant, language: Language): string {
  const { hour, minute } = moment.toZonedDateTimeISO(zone)
  const minutes = String(minute).padStart(2, '0')
  const day = dayInWords(dayOf(moment), language)
  return language === 'da' ? `${day} kl. ${hour}.${minutes}` : `${day} at ${hour}:${minutes}`
}
