import type { Actor } from '#platform/actor.ts'
import type { Form, Problem } from '#platform/form.ts'
import { maySend } from './correctable.rules.ts'
import type { DayTold } from './correction.rules.ts'
import type { State } from './referral.rules.ts'
import type { Referral } from './referral-line.rules.ts'

/** The days of a plan, by their column, with their place in the form. */
export const dayFields = {
  discharged_on: 'udskrevet',
  start_after_on: 'tidligst',
  latest_start_on: 'senest',
} as const satisfies Record<DayTold, string>

const untilBegun: readonly State[] = [
  ...(['prepared', 'not-approved', 'sent', 'received', 'contacted', 'not-reached', 'free-choice'] as const),
]
/**
 * Who may put a day of a plan right: the unit that wrote it, until the training has begun. A doctor's judgement is put right by a
 * doctor; whoever prepared it adds in words what is right, as before.
 */
export const maySetDays = (
  { organisations, role }: Pick<Actor, 'organisations' | 'role'>,
  referral: Pick<Referral, 'kind' | 'state' | 'senderId' | 'organisations'>,
): boolean =>
  referral.kind === 'rehabilitation-plan' &&
  untilBegun.includes(referral.state) &&
  organisations.includes(referral.senderId) &&
  referral.organisations.includes(referral.senderId) &&
  (['prepared', 'not-approved'].includes(referral.state) || maySend(referral.kind, role))

export type FreshDays = Readonly<Record<DayTold, string>>
export const longestWhy = 500
type Words = Readonly<
  Record<'dischargedMissing' | 'dayWrong' | 'later' | 'whyMissing' | 'tooLong' | 'order', string>
>

/** The days as they should have stood, and why; or what is to be put right. */
export function readDays(form: Form, today: Temporal.PlainDate, say: Words) {
  const problems: Problem[] = []
  const wrong = (field: string, text: string) => void problems.push({ field, text })
  const day = (about: DayTold) => {
    const given = form.day(dayFields[about])
    if (given === 'invalid') wrong(dayFields[about], say.dayWrong)
    return given === 'invalid' ? null : given
  }
  const discharged = day('discharged_on')
  if (!discharged && problems.length === 0) wrong(dayFields.discharged_on, say.dischargedMissing)
  if (discharged && Temporal.PlainDate.compare(discharged, today) > 0)
    wrong(dayFields.discharged_on, say.later)
  const [after, latest] = [day('start_after_on'), day('latest_start_on')]
  if (after && latest && Temporal.PlainDate.compare(after, latest) > 0)
    wrong(dayFields.latest_start_on, say.order)
  const why = form.text('hvorfor')
  if (!why) wrong('hvorfor', say.whyMissing)
  if (why.length > longestWhy) wrong('hvorfor', say.tooLong)
  const days: FreshDays = {
    discharged_on: discharged?.toString() ?? '',
    start_after_on: after?.toString() ?? '',
    latest_start_on: latest?.toString() ?? '',
  }
  return { days, why, problems }
}
