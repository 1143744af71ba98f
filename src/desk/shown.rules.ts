import type { Answer, Checks, Concern, Register } from '#registers/responsibilities/index.ts'
import type { Told } from './asked.rules.ts'

/** Everything that the page with an answer tells. */
export type Shown = {
  readonly told: Told
  readonly concern: Concern
  readonly concerns: readonly Concern[]
  readonly municipality: { readonly code: string; readonly name: string }
  readonly day: Temporal.PlainDate
  readonly answer: Answer
  readonly register: Register
  readonly checks: Checks
  /** The next day on which the register changes here, or the day before which it last did. */
  readonly turning: {
    readonly day: Temporal.PlainDate
    readonly before: Answer
    readonly after: Answer
  } | null
}
