import type { Both } from '#platform/words.ts'
import { type Given, type Topic, topicsOf } from './answering.rules.ts'
import { type Occasion, readBy } from './assessment.rules.ts'
import type { CheckIn } from './check-in.rules.ts'
import type { Domain, Questionnaire } from './questionnaire.rules.ts'

/** The views and the orders of the list, as they stand in its address. */
export const answerViews = ['ulaeste', 'aftales', 'alle'] as const
export type AnswerView = (typeof answerViews)[number]
export const isAnswerView = (text: string): text is AnswerView => answerViews.some((one) => one === text)
export const answerOrders = ['frist', 'nyeste'] as const
export type AnswerOrder = (typeof answerOrders)[number]
export const isAnswerOrder = (text: string): text is AnswerOrder => answerOrders.some((one) => one === text)

/** One answer that a unit was sent, as it stands in the list. */
export type ReceivedLine = {
  readonly id: string
  readonly personId: string
  readonly personName: string | null
  readonly occasion: Occasion
  readonly enteredAs: 'self' | 'proxy' | 'phone' | 'paper'
  readonly sentAt: Temporal.Instant
  readonly isChanged: boolean
  readonly readAt: Temporal.Instant | null
  /** Within how many working days the unit has said that it reads; null where it has told nothing. */
  readonly readsWithin: number | null
  /** For how many needs the person themself wants help soon. */
  readonly soon: number
  /** How many needs that help is wanted for wait for something to be agreed. */
  readonly toAgree: number
}
type Step = 'read' | 'agree' | 'look'

/** What comes next: somebody reads it, then something is agreed about each need that help is wanted for. */
export const nextStepOf = ({ readAt, toAgree }: Pick<ReceivedLine, 'readAt' | 'toAgree'>): Step =>
  readAt === null ? 'read' : toAgree > 0 ? 'agree' : 'look'

/** The day by which the unit has said that it reads what was sent at this moment; null where it has not. */
export const dueOnOf = (
  { readsWithin }: Pick<ReceivedLine, 'readsWithin'>,
  sentAt: Temporal.Instant,
): Temporal.PlainDate | null => (readsWithin === null ? null : readBy(readsWithin, sentAt))

/** For a task there is always a day: where the unit has told none, the next working day. */
export const taskDueOn = (readsWithin: number | null, sentAt: Temporal.Instant) =>
  readBy(readsWithin ?? 1, sentAt)

export type NeedState = 'open' | 'met' | 'closed'
/** What was agreed about a need, once; by whom and when. */
export type Agreed = {
  readonly number: number
  readonly words: string | null
  readonly agreedOn: Temporal.PlainDate
  readonly complexity: 'simple' | 'complex' | null
  readonly grounds: string | null
  readonly level: string | null
  readonly state: NeedState
  readonly reason: string | null
  readonly byName: string | null
  readonly byRole: string | null
  readonly unit: Both | null
  /** When the person was asked how it goes, and what they said. */
  readonly checkIns: readonly CheckIn[]
}
/** A need as a unit sees it; what was agreed, the newest first. */
export type ReceivedNeed = {
  readonly id: string
  readonly about: string
  readonly domain: Domain
  readonly lateEffect: string | null
  readonly burden: number | null
  readonly wantsHelp: boolean | null
  readonly mayWait: boolean | null
  readonly state: NeedState
  readonly agreed: readonly Agreed[]
}

const topicsIn = (questions: Questionnaire, given: readonly Given[]): Topic[] =>
  questions.items.flatMap((item) => (item.kind === 'group' ? topicsOf(questions, item, given) : []))

/** The needs in the order in which the questionnaire has them: no order of severity is made. */
export function namedNeeds<Need extends Pick<ReceivedNeed, 'about'>>(
  questions: Questionnaire,
  given: readonly Given[],
  needs: readonly Need[],
): { readonly need: Need; readonly label: Both | null }[] {
  const topics = topicsIn(questions, given)
  const placeOf = ({ about }: Need) => topics.findIndex(({ code }) => code === about)
  return needs
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map((need) => ({ need, label: topics[placeOf(need)]?.label ?? null }))
}

/** What was typed about one need: above all what has been tried. */
export function wordsAbout(questions: Questionnaire, given: readonly Given[], about: string): string[] {
  const typed = questions.items.flatMap((item) =>
    item.kind === 'group' ? item.items.filter(({ kind }) => kind === 'text').map(({ id }) => id) : [],
  )
  return given.flatMap((one) =>
    one.about === about && typed.includes(one.item) && one.words ? [one.words] : [],
  )
}
