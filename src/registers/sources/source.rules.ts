import { z } from 'zod'

export const dayText = z.iso.date()
/** A text that stands in both languages; neither may be forgotten. */
export const bothTexts = z.strictObject({ da: z.string().trim().min(1), en: z.string().trim().min(1) })

/** How far a source carries a row: seen, awaited, not found, or the parties disagree. */
export const sourceStatuses = ['verified', 'expected', 'unconfirmed', 'disputed'] as const
export const sourceStatusSchema = z.enum(sourceStatuses)
export type SourceStatus = z.output<typeof sourceStatusSchema>

/** An address on the web: never one that runs something (`javascript:`) or opens another program. */
export const webAddress = z.url({ protocol: /^https?$/ })

export const keySchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** Where a fact was read: title, publisher, address, the page's own date and the day we saw it. */
export const sourceSchema = z.strictObject({
  key: keySchema,
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: webAddress.nullable(),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  seen: dayText,
  kind: z.enum([
    'law',
    'order',
    'guidance',
    'authority',
    'news',
    'association',
    'founding-document',
    'research',
    'other',
  ]),
})
export type Source = z.output<typeof sourceSchema>

/** The keys that stand more than once. */
export const doubledKeys = (keys: readonly string[]): string[] =>
  keys.filter((key, place) => keys.indexOf(key) !== place)
