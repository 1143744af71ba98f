import type { Move } from './move.rules.ts'
import type { State } from './referral.rules.ts'

/** What a person is asked about a referral: has it begun, did it help, is it still so, and were they asked what matters. */
export const questionKinds = ['begun', 'helped', 'still', 'what-matters'] as const
export type QuestionKind = (typeof questionKinds)[number]

const gone: readonly State[] = ['stopped', 'entered-in-error']

type QuestionDay = {
  /** The lines of the ledger that make it. */
  readonly moves: readonly Move[]
  readonly after: { readonly days?: number; readonly months?: number }
  /** Once for the referral; else once for each such line. */
  readonly once: boolean
  readonly answers: readonly string[]
  /** States in which it is not asked any more. */
  readonly notIn: readonly State[]
}
/** The one table of questions; `referrals.question_day` holds the same. */
export const questionDays = {
  begun: {
    moves: ['contact', 'book', 'hold', 'start'],
    after: { days: 28 },
    once: true,
    answers: ['yes', 'waits', 'no', 'not-wanted'],
    notIn: [...gone, 'sent-back', 'settled', 'ended'],
  },
  helped: {
    moves: ['end'],
    after: { days: 42 },
    once: false,
    answers: ['yes', 'partly', 'no', 'waits', 'not-wanted'],
    notIn: gone,
  },
  still: {
    moves: ['end'],
    after: { months: 6 },
    once: false,
    answers: ['same', 'better', 'worse'],
    notIn: gone,
  },
  'what-matters': {
    moves: ['hold'],
    after: { days: 1 },
    once: false,
    answers: ['yes', 'partly', 'no', 'not-remembered'],
    notIn: gone,
  },
} as const satisfies Record<QuestionKind, QuestionDay>

export type Said = (typeof questionDays)[QuestionKind]['answers'][number]
export const answersTo = (about: QuestionKind): readonly Said[] => questionDays[about].answers
export const isAnswerTo = (about: QuestionKind, text: string): text is Said =>
  answersTo(about).some((one) => one === text)

/** A question that nobody could be asked for so long is not asked any more. */
export const askWithinDays = 60

/** Help did not come, or did not help: the need is open again, and the person gets numbers to ring. */
export const opensNeeds = (about: QuestionKind, said: Said): boolean =>
  about !== 'what-matters' && (said === 'no' || said === 'worse')

/** That the help did not come is told on to a unit that has bound itself to react, where there is one. */
export const tellsUnit = (about: QuestionKind, said: Said): boolean => about === 'helped' && said === 'no'

/** Nobody is bound to read the answer: whoever is not done gets numbers to ring. */
export const needsNumbers = (about: QuestionKind, said: Said): boolean =>
  about !== 'what-matters' && !['yes', 'better', 'not-wanted'].includes(said)

/** What the person has said about a referral's help; no answer is unknown, never success. */
export type Outcome = (typeof questionDays)['helped']['answers'][number] | 'unknown'
