import type { Form, Problem } from '#platform/form.ts'
import type { Both } from '#platform/words.ts'

/** What the rule is about: cancer, and certain conditions of ischaemic heart disease (sundhedsloven § 88). */
export const pathways = ['cancer', 'heart'] as const
export type Pathway = (typeof pathways)[number]
export const waitsFor = ['examination', 'treatment', 'after-treatment'] as const
export type WaitsFor = (typeof waitsFor)[number]
/** Why the time pauses, as the hospital has said; what is neither of the first two is told in its own words. */
export const pauseReasons = ['health', 'other-illness', 'other'] as const
export type PauseReason = (typeof pauseReasons)[number]

/** Who at the hospital said it and when, and who wrote it down. Days and moments inside a list travel as text. */
type Told = {
  readonly id: string
  readonly from: string
  readonly saidBy: string
  readonly saidOn: string
  readonly at: string
  readonly by: string | null
  readonly unitId: string
  readonly unit: Both | null
  readonly takenBackAt: string | null
  readonly takenBackBy: string | null
}
export type WaitPause = Told & {
  readonly ofId: string
  readonly to: string | null
  readonly reason: PauseReason
  readonly words: string | null
}
export type WaitClock = Told & {
  readonly ofId: null
  readonly pathway: Pathway
  readonly waitsFor: WaitsFor
}
export type WaitTold = WaitClock | WaitPause

export type MaximumWait = WaitClock & { readonly pauses: readonly WaitPause[] }
const isClock = (one: WaitTold): one is WaitClock => one.ofId === null
/** What stands, each with its pauses, as it was told: nothing is worked out. */
export function maximumWaits(all: readonly WaitTold[]): MaximumWait[] {
  const stands = all.filter(({ takenBackAt }) => takenBackAt === null)
  const pauses = stands.filter((one): one is WaitPause => !isClock(one))
  return stands
    .filter(isClock)
    .map((one) => ({ ...one, pauses: pauses.filter(({ ofId }) => ofId === one.id) }))
}

export type FreshWait = {
  readonly ofId: string | null
  readonly pathway: Pathway | null
  readonly waitsFor: WaitsFor | null
  readonly reason: PauseReason | null
  readonly words: string | null
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate | null
  readonly saidBy: string
  readonly saidOn: Temporal.PlainDate
}

export const mostWaitLetters = 300
type Words = Readonly<
  Record<
    | 'pathwayMissing'
    | 'waitsForMissing'
    | 'reasonMissing'
    | 'wordsMissing'
    | 'fromWrong'
    | 'fromLater'
    | 'toWrong'
    | 'saidByMissing'
    | 'saidOnWrong'
    | 'tooLong',
    string
  >
>
type Asked = { readonly pauseOf: string | null; readonly today: Temporal.PlainDate }

/** What was sent, and what is to be put right in it; `pauseOf` is what a pause belongs to, null for what is waited for. */
export function readWait(form: Form, { pauseOf, today }: Asked, say: Words) {
  const problems: Problem[] = []
  const wrong = (field: string, is: unknown, text: string) => {
    if (is) problems.push({ field, text })
  }
  const isLater = (one: Temporal.PlainDate | null) =>
    one !== null && Temporal.PlainDate.compare(one, today) > 0
  const day = (name: string) => form.day(name)
  const [given, end, told] = [day('fra'), pauseOf ? day('til') : null, day('oplyst')]
  const [from, to, saidOn] = [given, end, told].map((one) => (one === 'invalid' ? null : one))
  const pathway = pathways.find((one) => one === form.text('forloeb')) ?? null
  const what = waitsFor.find((one) => one === form.text('venter-paa')) ?? null
  const reason = pauseReasons.find((one) => one === form.text('grund')) ?? null
  const [words, saidBy] = [pauseOf ? form.text('ord') : '', form.text('hvem')]
  wrong('forloeb', !pauseOf && !pathway, say.pathwayMissing)
  wrong('venter-paa', !pauseOf && !what, say.waitsForMissing)
  wrong('fra', !from, say.fromWrong)
  wrong('fra', !pauseOf && isLater(from ?? null), say.fromLater)
  wrong('til', end === 'invalid' || (to && from && Temporal.PlainDate.compare(to, from) < 0), say.toWrong)
  wrong('grund', pauseOf && !reason, say.reasonMissing)
  wrong('ord', reason === 'other' && pauseOf && !words, say.wordsMissing)
  wrong('ord', words.length > mostWaitLetters, say.tooLong)
  wrong('hvem', !saidBy, say.saidByMissing)
  wrong('hvem', saidBy.length > mostWaitLetters, say.tooLong)
  wrong('oplyst', !saidOn || isLater(saidOn), say.saidOnWrong)
  if (problems.length > 0 || !from || !saidOn) return { fresh: null, problems }
  const fresh: FreshWait = {
    ofId: pauseOf,
    pathway: pauseOf ? null : pathway,
    waitsFor: pauseOf ? null : what,
    reason: pauseOf ? reason : null,
    words: words || null,
    ...{ from, to: to ?? null, saidBy, saidOn },
  }
  return { fresh, problems }
}
