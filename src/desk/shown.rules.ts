import {
  type Answer,
  answerConcern,
  type Checks,
  type Concern,
  type Register,
} from '#registers/responsibilities/index.ts'
import { isSituation, type Told } from './asked.rules.ts'

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

/** Where such help does not exist: concerns that do apply in the same situation, those the register names first. */
export function closeBy({ answer, concern, concerns, told, municipality, day, register }: Shown): Concern[] {
  if (answer.status !== 'not-applicable') return []
  const situation = isSituation(told.situation) ? told.situation : undefined
  const where = { situation, municipality: municipality.code, date: day }
  const others = concerns.filter(
    (one) => one.key !== concern.key && answerConcern(one, where, register).status !== 'not-applicable',
  )
  const named = others.filter((one) => one.asks.some(({ task }) => answer.instead.includes(task)))
  const beside = others.filter((one) => one.group === concern.group)
  return [...new Set([...named, ...beside])].slice(0, 4)
}
