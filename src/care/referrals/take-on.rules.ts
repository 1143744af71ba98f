import type { Form, Problem } from '#platform/form.ts'
import type { FreshLine } from './fresh-referral.rules.ts'
import { longestText } from './line-form.rules.ts'

export const takeOnFields = { done: 'gjort', again: 'igen' } as const
type Words = Readonly<Record<'doneMissing' | 'tooLong' | 'dayWrong' | 'againPast', string>>

/** *Klares hos egen læge* is a whole outcome: what was done, and when it is looked at again. */
export function readTakeOn(
  form: Form,
  today: Temporal.PlainDate,
  say: Words,
): { line: FreshLine; problems: readonly Problem[] } {
  const { done, again } = takeOnFields
  const problems: Problem[] = []
  const words = form.text(done)
  if (!words) problems.push({ field: done, text: say.doneMissing })
  if (words.length > longestText) problems.push({ field: done, text: say.tooLong })
  const day = form.day(again)
  if (day === 'invalid') problems.push({ field: again, text: say.dayWrong })
  else if (day && Temporal.PlainDate.compare(day, today) < 0)
    problems.push({ field: again, text: say.againPast })
  return { line: { words, agreedOn: day === 'invalid' ? null : day }, problems }
}
