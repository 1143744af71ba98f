import { z } from 'zod'
import { bothTexts, sourceStatusSchema } from '#registers/sources/index.ts'
import { bindingSchema } from './binding.rules.ts'
import { daySchema } from './dated.rules.ts'
import { authorityRuleSchema, operatorRuleSchema } from './party.rules.ts'
import { levelSchema, situationSchema } from './situation.rules.ts'
import { taskSchema } from './task.rules.ts'

export const geographySchema = z.strictObject({
  municipality: z.string().optional(),
  healthCouncil: z.string().optional(),
  region: z.string().optional(),
})
export type Geography = z.output<typeof geographySchema>

export const firstContactSchema = z.strictObject({ who: bothTexts, how: bothTexts, say: bothTexts })

const dated = { validFrom: daySchema, validTo: daySchema.nullable() }
const sourced = {
  sourceStatus: sourceStatusSchema,
  sources: z.array(z.string()).min(1),
  author: z.string().min(1),
  note: bothTexts.nullable(),
}

/** One holder's duty in one period: what, on what ground, and the way to it. It carries no check; a person sets that. */
export const dutySchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9_]+(\.[a-z0-9_-]+)+$/),
  task: taskSchema,
  share: z.string(),
  levels: z.array(levelSchema).min(1),
  situations: z.array(situationSchema).min(1),
  sector: z.enum(['sygehus', 'almen_praksis', 'kommune', 'region', 'forening', 'stat', 'ikke_afklaret']),
  authorityRule: authorityRuleSchema,
  operatorRule: operatorRuleSchema,
  geography: geographySchema,
  moment: bothTexts,
  binding: bindingSchema,
  firstContactRank: z.number().int().nullable(),
  order: z.number().int(),
  firstContact: firstContactSchema,
  what: bothTexts,
  basis: z.string().min(1).nullable(),
  ...dated,
  ...sourced,
})
export type Duty = z.output<typeof dutySchema>
export type DutyContent = z.input<typeof dutySchema>

/** Who runs moved tasks in one health council or region, as far as it is known. */
export const operatorSchema = z.strictObject({
  key: z.string(),
  tasks: z.array(taskSchema).min(1),
  geography: geographySchema,
  operatorRule: operatorRuleSchema,
  name: bothTexts.nullable(),
  ...dated,
  ...sourced,
})
export type OperatorRow = z.output<typeof operatorSchema>
export type OperatorContent = z.input<typeof operatorSchema>
