import type { Form, Problem } from '#platform/form.ts'
import { type LevelCode, levelCodes } from '#registers/responsibilities/index.ts'
import { isLookedAtAgain, lookAgainAfter, lookAgainWithin } from './check-in.rules.ts'
import type { Agreed, NeedState } from './received.rules.ts'

export const needStates: readonly NeedState[] = ['open', 'met', 'closed']
export const complexities = ['simple', 'complex'] as const
export const longestWords = 1000

/** What is written about a need this time. */
export type FreshAgreed = Pick<
  Agreed,
  'words' | 'agreedOn' | 'complexity' | 'grounds' | 'state' | 'reason'
> & {
  readonly level: LevelCode | null
  /** When the person is asked how it goes with what they do by themself. */
  readonly lookAgainOn: Temporal.PlainDate | null
}
export type AgreedFault =
  | 'aftalt'
  | 'dag'
  | 'dag-fremme'
  | 'begrundelse'
  | 'vurdering'
  | 'tilstand'
  | 'igen'
  | 'hvorfor'
  | 'for-langt'

const chosen = <T extends string>(all: readonly T[], text: string): T | null =>
  all.find((one) => one === text) ?? null

/** Four weeks where nothing is written, so that nobody is forgotten; null where nothing is asked. */
function readLookAgain(form: Form, today: Temporal.PlainDate, isAsked: boolean) {
  const day = isAsked ? form.day('igen') : null
  if (day === 'invalid') return day
  if (day === null) return isAsked ? today.add(lookAgainAfter) : null
  const [after, within] = [today, today.add(lookAgainWithin)]
  const { compare } = Temporal.PlainDate
  return compare(day, after) > 0 && compare(day, within) <= 0 ? day : 'invalid'
}

/**
 * Reads the form: an open need has something agreed, an assessment has its grounds, a closed need has a reason. Simple or
 * complex is the assessment of whoever writes; there is no national definition, so grounds are always asked for.
 */
export function readAgreed(
  form: Form,
  today: Temporal.PlainDate,
  say: Readonly<Record<AgreedFault, string>>,
): { readonly fresh: FreshAgreed } | { readonly problems: readonly Problem[] } {
  const typed = (field: string) => form.text(field) || null
  const day = form.day('dag')
  const state = chosen(needStates, form.text('tilstand'))
  const complexity = chosen(complexities, form.text('vurdering'))
  const [words, grounds, reason] = [typed('aftalt'), typed('begrundelse'), typed('hvorfor')]
  const level = chosen(levelCodes, form.text('niveau'))
  const lookAgainOn = readLookAgain(form, today, isLookedAtAgain({ level, state }))
  const isDay = day !== null && day !== 'invalid'
  const isAhead = isDay && Temporal.PlainDate.compare(day, today) > 0
  const long = [
    ['aftalt', words],
    ['begrundelse', grounds],
    ['hvorfor', reason],
  ] as const
  const faults: (readonly [string, AgreedFault])[] = [
    ...(state === null ? [['tilstand', 'tilstand'] as const] : []),
    ...(state === 'open' && !words ? [['aftalt', 'aftalt'] as const] : []),
    ...(isDay ? [] : [['dag', 'dag'] as const]),
    ...(isAhead ? [['dag', 'dag-fremme'] as const] : []),
    ...(lookAgainOn === 'invalid' ? [['igen', 'igen'] as const] : []),
    ...(complexity && !grounds ? [['begrundelse', 'begrundelse'] as const] : []),
    ...(grounds && !complexity ? [['vurdering', 'vurdering'] as const] : []),
    ...(state === 'closed' && !reason ? [['hvorfor', 'hvorfor'] as const] : []),
    ...long.flatMap(([field, text]) =>
      text && text.length > longestWords ? [[field, 'for-langt'] as const] : [],
    ),
  ]
  if (faults.length > 0 || state === null || !isDay || lookAgainOn === 'invalid')
    return { problems: faults.map(([field, why]) => ({ field, text: say[why] })) }
  return { fresh: { words, agreedOn: day, complexity, grounds, level, state, reason, lookAgainOn } }
}
