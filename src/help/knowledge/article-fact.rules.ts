import { z } from 'zod'
import { aDay, aList, aSourceStatus, bothOf, type EditionKind, textAt } from '#registers/editions/index.ts'
import { bothTexts, dayText, keySchema, sourceStatusSchema, webAddress } from '#registers/sources/index.ts'

/** One thing that the texts about a late effect rest on, said once for all its readers; a change of it calls for them all. */
export const articleFactSchema = z.strictObject({
  key: keySchema,
  /** The late effect it is about. */
  lateEffect: keySchema,
  text: bothTexts,
  sources: z.array(webAddress).min(1),
  sourceStatus: sourceStatusSchema,
  written: dayText,
})
export type ArticleFact = z.output<typeof articleFactSchema>
export const articleFactsSchema = z.array(articleFactSchema)

const halfLifeDays = 365

/** The shared facts behind the articles; they stand before the articles, which name them by key. */
export const articleFactKind: EditionKind = {
  name: 'article-fact',
  file: 'content/knowledge/article-facts*.json',
  one: ['Fagligt grundlag', 'Fact behind articles'],
  many: ['Fagligt grundlag for artikler', 'Facts behind articles'],
  schema: articleFactSchema,
  fields: [
    ...bothOf('text', 'Grundlaget', 'The fact'),
    aList('sources', 'Kilder (adresser)', 'Sources (addresses)'),
    aSourceStatus,
    aDay('written', 'Skrevet den', 'Written on'),
  ],
  keyOf: (body) => textAt(body, 'key'),
  label: (body, language) => textAt(body, `text.${language}`),
  freshness: (body) => ({ assuredOn: textAt(body, 'written'), halfLifeDays }),
}
