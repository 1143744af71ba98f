import { z } from 'zod'
import {
  bothTexts,
  dayText,
  doubledKeys,
  keySchema,
  sourceStatusSchema,
  webAddress,
} from '#registers/sources/index.ts'
import { articleForms, blockKeys, hasPart, keyOfForm } from './article-form.rules.ts'

/** Where an article stands: with the late effects, with living with cancer that does not go away, or as a way on. */
export const articleGroups = ['senfoelge', 'lever-med-kraeft', 'videre'] as const

/** Where a part was read: an address alone, or with what it is called there and the day it was seen. */
const readAtSchema = z.union([
  webAddress,
  z.strictObject({ url: webAddress, title: z.string().trim().min(1), seen: dayText.nullable() }),
])
export type ReadAt = z.output<typeof readAtSchema>
export const addressOf = (source: ReadAt): string => (typeof source === 'string' ? source : source.url)

/** Real readers have tried the text: who they were, how many, and what became of it. */
const trialSchema = z.strictObject({
  on: dayText,
  who: z.string().trim().min(1),
  n: z.int().positive(),
  changed: z.string().trim().min(1),
})
export type Trial = z.output<typeof trialSchema>

/** One part: Danish always, English where somebody has written it; and where it was read. */
const blockSchema = z.strictObject({
  key: z.enum(blockKeys),
  text: z.strictObject({ da: z.string().trim().min(1), en: z.string().trim().min(1).nullable() }),
  sources: z.array(readAtSchema),
  /** The shared facts that it rests on, by their keys. */
  facts: z.array(keySchema),
})
export type Block = z.output<typeof blockSchema>

/** An article for one reader, about a late effect or about another thing that fills. It is a draft until a professional has approved it. */
export const articleSchema = z
  .strictObject({
    key: keySchema,
    group: z.enum(articleGroups),
    /** Null where it is not about one late effect. */
    lateEffect: keySchema.nullable(),
    form: z.enum(articleForms),
    title: bothTexts,
    gist: bothTexts,
    blocks: z
      .array(blockSchema)
      .min(1)
      .refine((blocks) => doubledKeys(blocks.map(({ key }) => key)).length === 0),
    /** Whether signs that call for help soon stand in a source; "not looked" never means that there are none. */
    redFlagsLooked: z.enum(['ikke-undersoegt', 'fra-kilde']),
    author: z.string().min(1),
    sourceStatus: sourceStatusSchema,
    written: dayText,
    trials: z.array(trialSchema).optional(),
  })
  .refine(
    ({ form, blocks }) => blocks.every(({ key }) => hasPart(form, key)),
    'a part that its reader does not have',
  )
  .refine(
    ({ key, group, form, lateEffect }) =>
      group !== 'senfoelge' || (lateEffect !== null && key === keyOfForm(lateEffect, form)),
    'a key that does not name its late effect and reader',
  )
export type Article = z.output<typeof articleSchema>
export const articlesSchema = z.array(articleSchema)

/** The parts in reading order, however they were typed in. */
export const blocksInOrder = ({ blocks }: Pick<Article, 'blocks'>): Block[] =>
  blockKeys.flatMap((key) => blocks.find((block) => block.key === key) ?? [])
