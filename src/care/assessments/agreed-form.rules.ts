import type { Form, Problem } from '#platform/form.ts'
import { type LevelCode, levelCodes } from '#registers/responsibilities/index.ts'
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
}
export type AgreedFault =
  | 'aftalt'
  | 'dag'
  | 'dag-fremme'
  | 'begrundelse'
  | 'vurdering'
  | 'tilstand'
  | 'hvorfor'
  | 'for-langt'

const chosen = <T extends string>(all: readonly T[], text: string): T | null =>
  all.find((one) => one === text) ?? null

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
    ...(complexity && !grounds ? [['begrundelse', 'begrundelse'] as const] : []),
    ...(grounds && !complexity ? [['vurdering', 'vurdering'] as const] : []),
    ...(state === 'closed' && !reason ? [['hvorfor', 'hvorfor'] as const] : []),
    ...long.flatMap(([field, text]) =>
      text && text.length > longestWords ? [[field, 'for-langt'] as const] : [],
    ),
  ]
  if (faults.length > 0 || state === null || !isDay)
    return { problems: faults.map(([field, why]) => ({ field, text: say[why] })) }
  const level = chosen(levelCodes, form.text('niveau'))
  return { fresh: { words, agreedOn: day, complexity, grounds, level, state, reason } }
}
