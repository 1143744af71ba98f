import type { Form, Problem } from '#platform/form.ts'
import type { Both } from '#platform/words.ts'
import { type Kind, parties, type State } from './referral.rules.ts'
import { type StateStep, stateSteps } from './step.rules.ts'

/** What a unit has decided of its own: within so many days of the state; by which decision, and from which day. */
export type LocalGoal = {
  readonly days: number
  readonly title: string
  readonly url: string | null
  /** Days inside a value travel as text. */
  readonly decidedOn: string
  readonly from: string
  readonly unit: Both | null
}

/** A version as it is set: without days the unit has no goal any more from that day. */
export type FreshGoal = {
  readonly kind: Kind
  readonly state: State
  readonly days: number | null
  readonly title: string
  readonly url: string | null
  readonly decidedOn: Temporal.PlainDate
  readonly from: Temporal.PlainDate
}

/**
 * The steps on which a unit of this function may have a goal of its own: those it takes itself, but not a conversation that is
 * booked, which has its agreed day always.
 */
export const goalSteps = (unitFunction: string | null): readonly StateStep[] =>
  stateSteps.filter(
    ({ kind, side, state }) => state !== 'booked' && parties[kind][side].includes(unitFunction ?? ''),
  )
export const keyOfStep = ({ kind, state }: Pick<StateStep, 'kind' | 'state'>) => `${kind}:${state}`

/** National deadlines that a goal stands beside and never replaces: training by a plan begins by the law's day. */
export const hasNationalDay = ({ counted }: Pick<StateStep, 'counted'>): boolean => counted === 'plan'

export const mostGoalDays = 365
export const mostTitleLetters = 200
const isWeb = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

type Words = Readonly<
  Record<
    'stepMissing' | 'daysWrong' | 'titleMissing' | 'tooLong' | 'linkWrong' | 'decidedWrong' | 'fromWrong',
    string
  >
>
/** What was sent, and what is to be put right. A goal holds from tomorrow at the earliest: no day that was told moves. */
export function readGoal(
  form: Form,
  { steps, today }: { readonly steps: readonly StateStep[]; readonly today: Temporal.PlainDate },
  say: Words,
): { fresh: FreshGoal | null; problems: Problem[] } {
  const problems: Problem[] = []
  const wrong = (field: string, text: string) => void problems.push({ field, text })
  const step = steps.find((one) => keyOfStep(one) === form.text('skridt'))
  if (!step) wrong('skridt', say.stepMissing)
  const ends = form.text('intet') === 'ja'
  const typed = form.text('dage')
  const days = /^\d{1,3}$/.test(typed) ? Number(typed) : null
  if (!ends && (days === null || days < 1 || days > mostGoalDays)) wrong('dage', say.daysWrong)
  const title = form.text('kilde')
  if (!title) wrong('kilde', say.titleMissing)
  if (title.length > mostTitleLetters) wrong('kilde', say.tooLong)
  const url = form.text('link')
  if (url && (!isWeb(url) || url.length > 500)) wrong('link', say.linkWrong)
  const day = (name: string) => {
    const given = form.day(name)
    return given === 'invalid' ? null : given
  }
  const decidedOn = day('besluttet')
  if (!decidedOn || Temporal.PlainDate.compare(decidedOn, today) > 0) wrong('besluttet', say.decidedWrong)
  const from = day('fra')
  if (!from || Temporal.PlainDate.compare(from, today) <= 0) wrong('fra', say.fromWrong)
  if (problems.length > 0 || !step || !decidedOn || !from) return { fresh: null, problems }
  const { kind, state } = step
  return {
    fresh: { kind, state, days: ends ? null : days, title, url: url || null, decidedOn, from },
    problems,
  }
}
