import { z } from 'zod'
import { bothTexts, sourceStatusSchema, webAddress } from '#registers/sources/index.ts'
import { bindingSchema } from './binding.rules.ts'
import { daySchema } from './dated.rules.ts'

const entry = {
  key: z.string().regex(/^[a-z0-9-]+$/),
  order: z.number().int(),
  name: bothTexts,
  validFrom: daySchema,
  validTo: daySchema.nullable(),
  sourceStatus: sourceStatusSchema,
  sources: z.array(z.string()).min(1),
  author: z.string().min(1),
  note: bothTexts.nullable(),
}

export const rightGroups = [
  'behandling',
  'genoptraening',
  'hjaelp',
  'arbejde',
  'paaroerende',
  'penge',
] as const

/** What a person may ask for: from whom, how, by when, and where to complain. What is not known is null. */
export const rightSchema = z.strictObject({
  ...entry,
  group: z.enum(rightGroups),
  what: bothTexts,
  forWhom: bothTexts,
  whoDecides: bothTexts,
  whoApplies: bothTexts,
  how: bothTexts,
  deadline: bothTexts.nullable(),
  appeal: bothTexts.nullable(),
  binding: bindingSchema,
  basis: z.string().min(1).nullable(),
})
export type Right = z.output<typeof rightSchema>

/** Where to take a complaint or a claim, and how long one may wait with it. */
export const complaintPathSchema = z.strictObject({
  ...entry,
  about: bothTexts,
  how: bothTexts,
  deadline: bothTexts.nullable(),
})
export type ComplaintPath = z.output<typeof complaintPathSchema>

/** The region's patient adviser (Sundhedsloven § 51); telephone and page are null until somebody has seen them. */
export const patientAdviserSchema = z.strictObject({
  ...entry,
  region: z.string(),
  how: bothTexts,
  phone: z.string().nullable(),
  url: webAddress.nullable(),
})
export type PatientAdviser = z.output<typeof patientAdviserSchema>

export const rightsContentSchema = z.strictObject({
  rights: z.array(rightSchema),
  complaints: z.array(complaintPathSchema),
  advisers: z.array(patientAdviserSchema),
})
export type RightsContent = z.output<typeof rightsContentSchema>
