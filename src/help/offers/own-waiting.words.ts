import { dayInWords, defineWords, type Language, type Pair } from '#platform/words.ts'
import { type Counted, isStale, type OwnWaiting } from './own-waiting.rules.ts'

export const countedNames: Readonly<Record<Counted, Pair>> = {
  answer: [
    'fra henvisning til svar på, om patienten kan komme til',
    'from referral to the answer whether the patient can come',
  ],
  'first-conversation': ['fra henvisning til første samtale', 'from referral to the first conversation'],
  start: ['fra henvisning til forløbet begynder', 'from referral to the start of the course'],
}

export const ownWaitingWords = defineWords({
  waiting: (said: string) => [`Ventetid: ${said}`, `Waiting time: ${said}`],
  weeks: (weeks: number) => [
    weeks === 0 ? 'under en uge' : weeks === 1 ? '1 uge' : `${weeks} uger`,
    weeks === 0 ? 'less than a week' : weeks === 1 ? '1 week' : `${weeks} weeks`,
  ],
  inWords: ['med stedets egne ord', 'in the place’s own words'],
  told: (day: string, by: string) => [`oplyst af ${by} ${day}`, `told by ${by} on ${day}`],
  lastTold: (day: string, by: string) => [
    `senest oplyst af ${by} ${day}; det kan have ændret sig`,
    `last told by ${by} on ${day}; it may have changed`,
  ],
})

/** In one line: the weeks and what they count, who said it, and when. What a place said in words stands with the offer. */
export function ownWaitingInWords(one: OwnWaiting, today: Temporal.PlainDate, language: Language): string {
  const say = ownWaitingWords(language)
  const { weeks, counted, teller, by } = one
  const count = counted && countedNames[counted][language === 'da' ? 0 : 1]
  const said = weeks === null ? say.inWords : `${say.weeks(weeks)} ${count ?? ''}`.trim()
  const day = dayInWords(Temporal.PlainDate.from(one.toldOn), language)
  const whom = (teller ?? by)[language]
  return `${said} (${isStale(one, today) ? say.lastTold(day, whom) : say.told(day, whom)})`
}
