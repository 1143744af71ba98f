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
  asks: z.array(z.strictObject({ task: taskSchema, level: levelSchema.nullable() })).min(1),
})
export type Concern = z.output<typeof concernSchema>

/** The answer to an everyday concern: every task it touches, and still one first contact. */
export function answerConcern(concern: Concern, where: Where, register: Register): Answer {
  const asks = concern.asks.map(({ task, level }) => ({ task, level: level ?? undefined }))
  return answerAll(asks, where, register)
}
