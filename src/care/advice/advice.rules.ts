/** One general advice of a clinic, as whoever may read it sees it. */
export type Advice = {
  readonly id: string
  readonly organisationId: string
  readonly lateEffect: string
  readonly question: string
  readonly answer: string
  readonly writtenAt: Temporal.Instant
  readonly writtenBy: string | null
  readonly writtenByName: string | null
  readonly releasedAt: Temporal.Instant | null
  readonly releasedBy: string | null
  readonly releasedByName: string | null
  /** The day on which the clinic last said that it holds. */
  readonly assuredOn: Temporal.PlainDate | null
  readonly withdrawnAt: Temporal.Instant | null
  readonly checkedAt: Temporal.Instant | null
  readonly checkedByName: string | null
}

/** Written; read and released by somebody else of the clinic; taken back by the clinic. */
export type Standing = 'proposed' | 'released' | 'withdrawn'
export const standingOf = ({
  releasedAt,
  withdrawnAt,
}: Pick<Advice, 'releasedAt' | 'withdrawnAt'>): Standing =>
  withdrawnAt ? 'withdrawn' : releasedAt ? 'released' : 'proposed'

/** This house's own goals: a released one is looked at again each year, and a proposal read within a week. */
export const adviceHalfLifeDays = 365
export const lookAgainWithinDays = 30
export const readWithinDays = 7

/** What a clinic released long ago stays readable, says so, and stands last. */
export const hasLapsed = (assuredOn: Temporal.PlainDate | null, today: Temporal.PlainDate): boolean =>
  assuredOn !== null && Temporal.PlainDate.compare(assuredOn.add({ days: adviceHalfLifeDays }), today) < 0

export const adviceFields = {
  topic: 'senfoelge',
  question: 'spoergsmaal',
  answer: 'raad',
  from: 'fra',
} as const
export const mostLetters = { question: 500, answer: 3000 } as const

export type FreshAdvice = Pick<Advice, 'lateEffect' | 'question' | 'answer'>
type Wrong = 'missing-topic' | `${'missing' | 'long'}-${keyof typeof mostLetters}`
type WrongIn = { readonly field: string; readonly what: Wrong }

/** What is missing or too long, in the order of the form; nothing is cut off unseen. */
export function wrongIn(fresh: FreshAdvice, topics: readonly string[]): readonly WrongIn[] {
  const wrong: WrongIn[] = []
  if (!topics.includes(fresh.lateEffect)) wrong.push({ field: adviceFields.topic, what: 'missing-topic' })
  for (const one of ['question', 'answer'] as const)
    if (!fresh[one]) wrong.push({ field: adviceFields[one], what: `missing-${one}` })
    else if (fresh[one].length > mostLetters[one])
      wrong.push({ field: adviceFields[one], what: `long-${one}` })
  return wrong
}
