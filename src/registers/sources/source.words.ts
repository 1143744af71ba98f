import { dayInWords, defineWords, type Language, type Pair } from '#platform/words.ts'
import type { Source, SourceStatus } from './source.rules.ts'

/** How far a source carries a row, as pages and forms say it. */
export const sourceStatusNames = {
  verified: ['Set i kilden', 'Seen in the source'],
  expected: ['Forventet, ikke bekræftet', 'Expected, not confirmed'],
  unconfirmed: ['Ikke bekræftet', 'Not confirmed'],
  disputed: ['Kilderne er uenige', 'The sources disagree'],
} as const satisfies Record<SourceStatus, Pair>

export const sourceWords = defineWords({
  sources: ['Kilder', 'Sources'],
  source: ['Kilde', 'Source'],
  seen: (day: string) => [`set ${day}`, `seen ${day}`],
  undated: ['uden dato', 'undated'],
  unchecked: ['Ikke fagligt kontrolleret endnu', 'Not yet checked by a professional'],
  ...sourceStatusNames,
})

/** A year, a month or a day as far as it is known: `2023`, `september 2024`, `31. december 2023`. */
export function dateInWords(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-')
  if (!month) return year
  const first = dayInWords(Temporal.PlainDate.from(`${year}-${month}-${day ?? '01'}`), language)
  return day ? first : first.replace(/^\d+\.? /, '')
}

/** Its date as far as it is known, and the day it was seen: `2023, set 22. november 2026`. */
export function datedInWords(source: Source, language: Language): string {
  const say = sourceWords(language)
  const seen = say.seen(dayInWords(Temporal.PlainDate.from(source.seen), language))
  return `${source.date ? dateInWords(source.date, language) : say.undated}, ${seen}`
}

/** A source in a line of plain text, for what has no links. */
export const sourceInWords = (source: Source, language: Language): string =>
  `${source.publisher}: ${source.title} (${datedInWords(source, language)})`
