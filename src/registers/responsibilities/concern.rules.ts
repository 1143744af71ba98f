import { z } from 'zod'
import { bothTexts } from '#registers/sources/index.ts'
import { type Answer, answerAll, type Where } from './answer.rules.ts'
import type { Register } from './register.rules.ts'
import { levelSchema } from './situation.rules.ts'
import { taskSchema } from './task.rules.ts'

export const concernGroups = ['i-gang', 'gener', 'opfoelgning', 'hverdag', 'lindring'] as const

/** What it concerns, in everyday words; codes and levels stay behind it. Professionals see the official term. */
export const concernSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/),
  group: z.enum(concernGroups),
  order: z.number().int(),
  wording: bothTexts,
  professional: bothTexts,
  /** The sentence to say, where the duty's own does not fit the words of the question. */
  say: bothTexts.nullable(),
  asks: z.array(z.strictObject({ task: taskSchema, level: levelSchema.nullable() })).min(1),
})
export type Concern = z.output<typeof concernSchema>

/** The answer to an everyday concern: every task it touches, and still one first contact. */
export function answerConcern(concern: Concern, where: Where, register: Register): Answer {
  const asks = concern.asks.map(({ task, level }) => ({ task, level: level ?? undefined }))
  const answer = answerAll(asks, where, register)
  if (answer.status !== 'answered' || concern.say === null) return answer
  return { ...answer, firstContact: { ...answer.firstContact, say: concern.say } }
}
