import {
  aChoice,
  aDay,
  aLine,
  aList,
  aSourceStatus,
  bothOf,
  type EditableField,
  type EditionKind,
  inPart,
  type Json,
  textAt,
  valueAt,
} from '#registers/editions/index.ts'
import { articleSchema } from './article.rules.ts'
import { type ArticleForm, type BlockKey, headingOf } from './article-form.rules.ts'

const ofABlock: readonly EditableField[] = [
  ...bothOf('text', 'Tekst', 'Text'),
  aList('sources', 'Kilder (adresser)', 'Sources (addresses)'),
  aList('facts', 'Fagligt grundlag (nøgler)', 'Facts it rests on (keys)'),
]

/** The fields of every part, named by the heading that the part has on the page. */
function fieldsOfBlocks(body: Json): EditableField[] {
  const blocks = (valueAt(body, 'blocks') ?? []) as readonly Json[]
  const form = textAt(body, 'form') as ArticleForm
  return blocks.flatMap((block, place) => {
    const [da, en] = headingOf(form, textAt(block, 'key') as BlockKey)
    return ofABlock.map(inPart('blocks', place, da, en))
  })
}

/** How long an article may be relied on before somebody must look at it again. */
const halfLifeDays = 365

/** Articles of Senfølger A–Å: written, proposed, approved by another, and looked at again within a year. */
export const articleKind: EditionKind = {
  name: 'article',
  file: 'content/knowledge/articles-*.json',
  one: ['Artikel', 'Article'],
  many: ['Artikler i Senfølger A–Å', 'Articles of Late effects A–Z'],
  schema: articleSchema,
  fields: (body) => [
    aLine('title.da', 'Overskrift (dansk)', 'Heading (Danish)'),
    aLine('title.en', 'Overskrift (engelsk)', 'Heading (English)'),
    ...bothOf('gist', 'Kort sagt', 'In short'),
    ...fieldsOfBlocks(body),
    aChoice('redFlagsLooked', 'Tegn, der kræver hjælp snart', 'Signs that call for help soon', {
      'ikke-undersoegt': ['Ikke undersøgt', 'Not looked into'],
      'fra-kilde': ['Står i en kilde', 'Stands in a source'],
    }),
    aSourceStatus,
    aDay('written', 'Skrevet den', 'Written on'),
  ],
  keyOf: (body) => textAt(body, 'key'),
  label: (body, language) => textAt(body, `title.${language}`),
  freshness: (body) => ({ assuredOn: textAt(body, 'written'), halfLifeDays }),
}
