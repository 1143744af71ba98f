import type { Pair } from '#platform/words.ts'
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
import { articleSchema, type BlockKey } from './article.rules.ts'

export const blockNames: Readonly<Record<BlockKey, Pair>> = {
  hvad: ['Hvad er det?', 'What is it?'],
  hvorfor: ['Hvorfor kommer det?', 'Why does it come?'],
  selv: ['Det kan du selv gøre', 'What you can do yourself'],
  dig: ['Og dig selv', 'And you yourself'],
  'soeg-hjaelp': ['Hvornår skal du søge hjælp?', 'When to ask for help'],
  doere: ['Hvem gør hvad', 'Who does what'],
  maalinger: ['Skemaer og koder', 'Questionnaires and codes'],
  spoergsmaal: ['Spørgsmål, du kan tage med til lægen', 'Questions you can bring to the doctor'],
}

const ofABlock: readonly EditableField[] = [
  ...bothOf('text', 'Tekst', 'Text'),
  aList('sources', 'Kilder (adresser)', 'Sources (addresses)'),
]

/** The fields of every part, named by the heading that the part has on the page. */
function fieldsOfBlocks(body: Json): EditableField[] {
  const blocks = (valueAt(body, 'blocks') ?? []) as readonly Json[]
  return blocks.flatMap((block, place) => {
    const [da, en] = blockNames[textAt(block, 'key') as BlockKey]
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
