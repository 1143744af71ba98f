import { z } from 'zod'
import type { Both, Language } from '#platform/words.ts'
import { bothTexts, dayText, keySchema, sourceStatusSchema, webAddress } from '#registers/sources/index.ts'

/** Where in life a late effect is felt; the four doors of Senfølger A–Å. */
export const domains = ['body', 'head', 'mind', 'life'] as const
export const domainSchema = z.enum(domains)
export type Domain = z.output<typeof domainSchema>
export const domainNames: Readonly<Record<Domain, Both>> = {
  body: { da: 'Krop', en: 'Body' },
  head: { da: 'Hukommelse og overblik', en: 'Memory and overview' },
  mind: { da: 'Tanker og følelser', en: 'Thoughts and feelings' },
  life: { da: 'Hverdag, arbejde og familie', en: 'Daily life, work and family' },
}

const categoryDomains = {
  physical: 'body',
  sexual: 'body',
  cognitive: 'head',
  psychological: 'mind',
  existential: 'mind',
  social: 'life',
  practical: 'life',
} as const
export type Category = keyof typeof categoryDomains
/** Each category is felt in one domain. */
export const domainOf = (category: Category): Domain => categoryDomains[category]

const door = z.enum([
  'self-care',
  'patient-association',
  'general-practice',
  'municipality',
  'hospital-department',
  'late-effects-clinic',
])

/** One late effect as it ships. Working facts in Danish alone (`…Da`) are for editors until a clinician has approved them. */
export const lateEffectSchema = z.strictObject({
  slug: keySchema,
  name: bothTexts,
  gist: bothTexts,
  domain: domainSchema,
  category: z.enum(Object.keys(categoryDomains) as [Category, ...Category[]]),
  /** Across diagnoses or tied to one; null where no source says. */
  scope: z.enum(['general', 'disease-specific']).nullable(),
  onset: z.array(z.enum(['during-treatment', 'months', 'years'])),
  cancers: z.array(z.string()),
  treatments: z.array(z.string()),
  /** An empty list means that no source was found, never that there is no danger. */
  redFlagsDa: z.array(z.strictObject({ text: z.string().min(1), source: webAddress })),
  selfCareThemesDa: z.array(z.string()),
  careNoteDa: z.string().nullable(),
  /** Which doors fit while it is simple, moderate or complex; an editorial suggestion. */
  doors: z
    .strictObject({ simple: z.array(door), moderate: z.array(door), complex: z.array(door) })
    .nullable(),
  icd10: z.array(z.string()),
  snomed: z.array(z.string()),
  proItems: z.array(
    z.strictObject({
      instrument: z.string(),
      item: z.string().nullable(),
      ship: z.enum(['yes', 'separate-licence', 'ask-permission', 'name-only']),
    }),
  ),
  sources: z.array(webAddress),
  sourceStrength: z.enum(['direct-da', 'listed-da', 'foreign']).nullable(),
  sourceStatus: sourceStatusSchema,
  seen: dayText,
})
export type LateEffect = z.output<typeof lateEffectSchema>
export const lateEffectsSchema = z.array(lateEffectSchema)

/** What lists and searches need of a late effect. */
export const lateEffectNameSchema = lateEffectSchema.pick({
  slug: true,
  name: true,
  gist: true,
  domain: true,
})
export type LateEffectName = z.output<typeof lateEffectNameSchema>

const danish = new Intl.Collator('da')
const english = new Intl.Collator('en')

/** A–Å as Danes expect it: æ, ø and å last, aa as å. */
export const byDanishOrder = (one: LateEffectName, other: LateEffectName): number =>
  danish.compare(one.name.da, other.name.da)

/** In the order of the names the reader sees. */
export const inReadingOrder = <Row extends LateEffectName>(
  rows: readonly Row[],
  language: Language,
): Row[] =>
  language === 'da'
    ? rows.toSorted(byDanishOrder)
    : rows.toSorted((one, other) => english.compare(one.name.en, other.name.en))
