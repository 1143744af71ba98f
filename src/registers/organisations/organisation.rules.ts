import { createHash } from 'node:crypto'
import { z } from 'zod'
import { bothTexts, isBefore, keySchema, sourceStatusSchema, webAddress } from '#registers/sources/index.ts'

/** Kinds of organisation; chapters and regional committees belong to an association. */
export const organisationKinds = [
  'municipality',
  'municipal-function',
  'region',
  'hospital',
  'hospital-unit',
  'late-effects-clinic',
  'general-practice',
  'association',
  'patient-association',
  'chapter',
  'regional-committee',
  'panel',
  'body',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

const day = z.iso.date().transform((text) => Temporal.PlainDate.from(text))
/** `municipality:0370:sundhed`: what kind, which, and which part. Never changed once given. */
export const organisationKey = z.string().regex(/^[a-z-]+(:[a-z0-9-]+)+$/)

const factsSchema = z.strictObject({
  functionsSeen: z.array(z.string()).optional(),
  functionsAnnounced: z.array(z.string()).optional(),
  functionsToCheck: z.array(z.string()).optional(),
  scope: bothTexts.optional(),
  referral: bothTexts.optional(),
  targetGroup: bothTexts.optional(),
})

const period = { validFrom: day.nullable(), validTo: day.nullable() }

export const organisationSchema = z.strictObject({
  key: organisationKey,
  kind: z.enum(organisationKinds),
  /** What it does in this system: `sundhed`, `beskaeftigelse`, `almen-praksis`, `senfoelgeklinik` … */
  function: keySchema.nullable(),
  parentKey: organisationKey.nullable(),
  names: z.array(z.strictObject({ name: bothTexts, ...period })).min(1),
  abbreviation: z.string().nullable(),
  municipalityCode: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  regionKey: keySchema.nullable(),
  website: webAddress.nullable(),
  websiteToCheck: webAddress.nullable(),
  /** Null: not told (*ikke oplyst*). */
  contact: bothTexts.nullable(),
  facts: factsSchema.nullable(),
  /** To be checked by a person first; not shown to citizens until then. */
  toCheck: z.boolean(),
  ...period,
  sourceStatus: sourceStatusSchema,
  sources: z.array(keySchema),
  note: bothTexts.nullable(),
})
export type Organisation = z.output<typeof organisationSchema>
export type OrganisationContent = z.input<typeof organisationSchema>

export const successionSchema = z.strictObject({
  from: organisationKey,
  to: organisationKey,
  on: day,
  sources: z.array(keySchema),
})
export const organisationsFileSchema = z.strictObject({
  organisations: z.array(organisationSchema),
  successions: z.array(successionSchema),
})

/** A permanent id, the same in every installation: made from the key alone (UUID version 8, RFC 9562). */
export function organisationId(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`]
  return [...parts, hex.slice(20, 32)].join('-')
}

type Period = { readonly validFrom: Temporal.PlainDate | null; readonly validTo: Temporal.PlainDate | null }

/** Does it exist on this day? An unknown first day counts as long ago. */
export const existsOn = (row: Period, on: Temporal.PlainDate): boolean =>
  !(row.validFrom && isBefore(on, row.validFrom)) && !(row.validTo && isBefore(row.validTo, on))

/** What it was called on a day; outside its time the nearest name we have. */
export function nameOn(organisation: Pick<Organisation, 'names'>, on: Temporal.PlainDate) {
  const [first] = organisation.names
  const name = organisation.names.find((one) => existsOn(one, on)) ?? organisation.names.at(-1) ?? first
  return name?.name ?? { da: '', en: '' }
}

/** Rows that a person must check first are kept from citizens. */
export const mayBeShownToCitizens = (organisation: Pick<Organisation, 'toCheck'>): boolean =>
  !organisation.toCheck
