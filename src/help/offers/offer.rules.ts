import { z } from 'zod'
import { levelSchema } from '#registers/responsibilities/index.ts'
import { bothTexts, dayText, keySchema, sourceStatusSchema, webAddress } from '#registers/sources/index.ts'

/** What sort of help it is. */
export const offerKinds = [
  'late-effects-clinic',
  'hospital-department',
  'municipal-rehab',
  'residential-rehab',
  'counselling-centre',
  'national-helpline',
  'online-counselling',
  'online-community',
  'information-site',
  'patient-association',
  'family-support',
  'children-and-grief',
  'youth-network',
  'entitlement',
] as const
export type OfferSort = (typeof offerKinds)[number]

export const referrers = [
  'general-practice',
  'practising-specialist',
  'hospital-department',
  'municipality',
  'school',
  'dentist',
] as const
export type Referrer = (typeof referrers)[number]

/** A year, a quarter, a month or a day, as far as the source tells it. */
export const partDate = z.string().regex(/^\d{4}(-Q[1-4]|-\d{2}(-\d{2})?)?$/)

/** Which fields a piece of evidence is for: one group, or all of them. */
export const fieldGroups = [
  'whole',
  'contact',
  'eligibility',
  'referral',
  'place',
  'fees',
  'places-free',
] as const
export type FieldGroup = (typeof fieldGroups)[number]
const evidenceSchema = z.strictObject({
  group: z.enum(fieldGroups),
  how: z.enum(['web-page', 'mail', 'telephone', 'visit', 'letter', 'file']),
  /** Who said it; null where it is not known. */
  saidBy: z.string().min(1).nullable(),
  /** The source's own date; null where it gives none. */
  on: partDate.nullable(),
  /** The day we saw it. */
  seen: dayText,
  link: webAddress.nullable(),
  fileHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** How many days it may be relied on. */
  halfLifeDays: z.int().positive(),
})
export type Evidence = z.output<typeof evidenceSchema>

/** What one does there, for those who look for an activity and not for an illness. */
export const activities = [
  'training',
  'walking',
  'water',
  'sport',
  'nature',
  'creative',
  'cooking',
  'talking',
  'meeting-others',
  'course',
] as const
export type Activity = (typeof activities)[number]

const timeText = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** When somebody answers or the door is open, on which days of the week (1 is Monday), and the day it was told. */
const openingHoursSchema = z.strictObject({
  weekly: z
    .array(z.strictObject({ days: z.array(z.int().min(1).max(7)).min(1), from: timeText, to: timeText }))
    .min(1),
  toldOn: dayText,
})

const areaSchema = z.discriminatedUnion('level', [
  z.strictObject({ level: z.literal('nation'), key: z.null(), name: z.string().min(1) }),
  z.strictObject({ level: z.literal('region'), key: keySchema, name: z.string().min(1) }),
  z.strictObject({
    level: z.literal('municipality'),
    key: z.string().regex(/^\d{4}$/),
    name: z.string().min(1),
  }),
])
const told = z.boolean().nullable()
const text = bothTexts.nullable()
const age = z.int().min(0).max(120).nullable()

/**
 * An offer, after Open Referral HSDS 3 with what it lacks. Null is "not given" and never "no"; what an import brings and
 * nobody here knows is kept in `extra`.
 */
export const offerSchema = z.strictObject({
  id: keySchema,
  /** What it is called towards other directories. */
  uuid: z.uuid(),
  name: bothTexts,
  kind: z.enum(offerKinds),
  description: bothTexts,
  organisation: z.string().min(1),
  /** Who has the responsibility and who does it, where they are told apart. */
  authority: z.string().min(1).nullable(),
  operator: z.string().min(1).nullable(),
  funding: text,
  level: levelSchema.nullable(),
  validFrom: dayText.nullable(),
  validTo: dayText.nullable(),
  /** Null: nobody has found out whether it is open now. */
  standing: z.enum(['open', 'temporarily-closed', 'closed', 'historic']).nullable(),
  eligibility: text,
  /** True: for people with other illness too. */
  diseaseIndependent: told,
  minimumAge: age,
  maximumAge: age,
  endedTreatment: told,
  /** At most so many months after the treatment ended (*højst efter afslutning*). */
  monthsAfterTreatment: z.int().positive().nullable(),
  renewedHelp: told,
  alongsideTreatment: told,
  relatives: told,
  bereaved: told,
  children: told,
  lateEffects: z.array(keySchema).min(1).nullable(),
  referral: z.enum(['yes', 'no']).nullable(),
  referralBy: z.array(z.enum(referrers)),
  application: text,
  selfReferral: text,
  fees: text,
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)),
  digital: told,
  physical: told,
  area: areaSchema,
  town: z.string().min(1).nullable(),
  /** The municipalities in which it stands. */
  municipalityCodes: z.array(z.string().regex(/^\d{4}$/)),
  phone: z
    .string()
    .regex(/^[+\d ]+$/)
    .nullable(),
  url: webAddress.nullable(),
  /** The public address of the offer; the one that confirms it is no part of what is published. */
  email: z.email().nullable(),
  openingHours: openingHoursSchema.nullable(),
  activities: z.array(z.enum(activities)).min(1).nullable(),
  /** How long one waits for the first time, as told that day. */
  waiting: z.strictObject({ weeks: z.int().min(0), toldOn: dayText }).nullable(),
  /** Where a doctor sends the referral (*lokationsnummer*, EAN). */
  locationNumber: z
    .string()
    .regex(/^\d{13}$/)
    .nullable(),
  /** What the receiver of a referral wants to know. */
  receiverWants: text,
  nextStart: z.strictObject({ on: dayText, toldOn: dayText }).nullable(),
  freePlaces: z.strictObject({ count: z.int().min(0), toldOn: dayText }).nullable(),
  note: text,
  evidence: z.array(evidenceSchema).min(1),
  sourceStatus: sourceStatusSchema,
  extra: z.record(z.string(), z.json()),
})
export type Offer = z.output<typeof offerSchema>
export const offersSchema = z.array(offerSchema)
