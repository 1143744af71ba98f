import { z } from 'zod'
import { taskSchema } from '#registers/responsibilities/index.ts'
import { bothTexts, dayText, keySchema, sourceStatusSchema } from '#registers/sources/index.ts'

/** What shows here whether a requirement is met: who has the task, offers of that sort, or a count of the flow report. */
export const measureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('duty'), task: taskSchema }),
  z.strictObject({ kind: z.literal('offers'), activity: keySchema }),
  z.strictObject({ kind: z.literal('flow'), figure: z.enum(['held', 'helped']) }),
])
export type Measure = z.output<typeof measureSchema>

/** One thing that a standard asks for. Which measures belong to it is this house's own reading, and nobody's promise. */
const requirementSchema = z.strictObject({
  key: keySchema,
  text: bothTexts,
  measuredBy: z.array(measureSchema),
})
export type Requirement = z.output<typeof requirementSchema>

/** A quality standard (*kvalitetsstandard*) that was issued, or that somebody has wished for, with where that was read. */
export const standardSchema = z
  .strictObject({
    key: keySchema,
    title: bothTexts,
    /** Who issued it, or who wished for it. */
    owner: z.string().min(1),
    standing: z.enum(['issued', 'wished-for']),
    sourceKeys: z.array(keySchema).min(1),
    sourceStatus: sourceStatusSchema,
    seen: dayText,
    note: bothTexts.nullable(),
    requirements: z.array(requirementSchema),
  })
  .refine(
    ({ standing, requirements }) => standing === 'issued' || requirements.length === 0,
    'what is only wished for requires nothing',
  )
export type Standard = z.output<typeof standardSchema>

/** The requirements that nothing here measures. */
export const unmeasured = ({ requirements }: Pick<Standard, 'requirements'>): readonly Requirement[] =>
  requirements.filter(({ measuredBy }) => measuredBy.length === 0)
