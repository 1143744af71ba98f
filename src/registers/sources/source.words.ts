import { defineWords } from '#platform/words.ts'

export const sourceWords = defineWords({
  sources: ['Kilder', 'Sources'],
  source: ['Kilde', 'Source'],
  seen: (day: string) => [`set ${day}`, `seen ${day}`],
  undated: ['uden dato', 'undated'],
  verified: ['Set i kilden', 'Seen in the source'],
  expected: ['Forventet, ikke bekræftet', 'Expected, not confirmed'],
  unconfirmed: ['Ikke bekræftet', 'Not confirmed'],
  disputed: ['Kilderne er uenige', 'The sources disagree'],
})
