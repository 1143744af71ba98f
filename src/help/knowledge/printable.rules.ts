import { isStale } from '#registers/editions/index.ts'
import type { Shaken } from './shaken.rules.ts'

type Standing = {
  readonly edition: { readonly staleOn: Temporal.PlainDate | null } | null
  readonly shaken: readonly Pick<Shaken, 'because'>[]
}

/** Paper cannot be called back: a text whose day has passed, or that rests on something changed, is not printed. */
export const isPrintable = ({ edition, shaken }: Standing, today: Temporal.PlainDate): boolean =>
  edition !== null && !isStale(edition, today) && shaken.length === 0
