import { z } from 'zod'
import { bothTexts, dayText, doubledKeys, keySchema, sourceStatusSchema } from '#registers/sources/index.ts'
import { articleForms, blockKeys, hasPart, keyOfForm } from './article-form.rules.ts'

/** Where an article stands: with the late effects, with living with cancer that does not go away, or as a way on. */
export const articleGroups = ['senfoelge', 'lever-med-kraeft', 'videre'] as const

/** One part: Danish always, English where somebody has written it; and where it was read. */
const blockSchema = z.strictObject({
  key: z.enum(blockKeys),
  text: z.strictObject({ da: z.string().trim().min(1), en: z.string().trim().min(1).nullable() }),
  sources: z.array(z.url()),
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
