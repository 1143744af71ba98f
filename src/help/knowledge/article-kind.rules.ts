import {
  aChoice,
  aDay,
  aLine,
  aList,
  aNumber,
  aSourceStatus,
  aText,
  bothMarkdown,
  bothOf,
  type EditableField,
  type EditionKind,
  inAddedPart,
  inPart,
  type Json,
  textAt,
  valueAt,
  withValueAt,
} from '#registers/editions/index.ts'
import { articleSchema } from './article.rules.ts'
import { type ArticleForm, type BlockKey, blockKeys, hasPart, headingOf } from './article-form.rules.ts'
import { sourceFromLine, sourceInLine } from './article-sources.rules.ts'

const listAt = (body: Json, path: string): readonly Json[] => (valueAt(body, path) ?? []) as readonly Json[]

const ofABlock: readonly EditableField[] = [
  ...bothMarkdown('text', 'Tekst', 'Text'),
  {
    ...aList('sources', 'Kilder (adresse | titel | set den)', 'Sources (address | title | seen on)'),
    read: (block) => listAt(block, 'sources').map(sourceInLine),
    write: (block, lines) =>
      withValueAt(
        block,
        'sources',
        (lines as readonly string[]).map((line) => sourceFromLine(line)),
      ),
  },
  aList('facts', 'Fagligt grundlag (nøgler)', 'Facts it rests on (keys)'),
]

/** A field of the part with this key, which is made when something is written into it. */
function inBlock(key: BlockKey, place: number, [da, en]: readonly [string, string]) {
  const at = (body: Json) => listAt(body, 'blocks').findIndex((block) => textAt(block, 'key') === key)
  return (one: EditableField): EditableField => ({
    ...one,
    path: `blocks.${place}.${one.path}`,
    label: [`${da}: ${one.label[0]}`, `${en}: ${one.label[1]}`],
    read(body) {
      const block = listAt(body, 'blocks')[at(body)]
      if (block === undefined) return undefined
      return one.read ? one.read(block) : valueAt(block, one.path)
    },
    write(body, value) {
      const there = at(body)
      if (there < 0 && Array.isArray(value) && value.length === 0) return body
      const blocks = listAt(body, 'blocks')
      const blank: Json = { key, text: { da: '', en: null }, sources: [], facts: [] }
      const made = there < 0 ? withValueAt(body, 'blocks', [...blocks, blank]) : body
      const path = `blocks.${there < 0 ? blocks.length : there}`
      const block = valueAt(made, path) ?? blank
      return withValueAt(
        made,
        path,
        one.write ? one.write(block, value) : withValueAt(block, one.path, value),
      )
    },
  })
}

/** The fields of every part that the reader's form has, those that are written first. */
function fieldsOfBlocks(body: Json): EditableField[] {
  const form = textAt(body, 'form') as ArticleForm
  const written = listAt(body, 'blocks').map((block) => textAt(block, 'key') as BlockKey)
  const missing = blockKeys.filter((key) => hasPart(form, key) && !written.includes(key))
  return [...written, ...missing].flatMap((key, place) =>
    ofABlock.map(inBlock(key, place, headingOf(form, key))),
  )
}

const ofATrial: readonly EditableField[] = [
  aDay('on', 'Hvilken dag', 'On which day'),
  aLine('who', 'Hvem læste den', 'Who read it'),
  aNumber('n', 'Hvor mange', 'How many'),
  aText('changed', 'Hvad førte det til', 'What came of it'),
]

/** What came of it when real readers tried the text, and room for one more time. */
function fieldsOfTrials(body: Json): EditableField[] {
  const trials = listAt(body, 'trials')
  const there = trials.flatMap((_, place) =>
    ofATrial.map(inPart('trials', place, 'Prøvet af læsere', 'Tried by readers')),
  )
  const blank: Json = { on: null, who: null, n: null, changed: null }
  const named = inPart('trials', trials.length, 'Prøvet af læsere igen', 'Tried by readers again')
  const inNew = inAddedPart('trials', trials.length, blank)
  return [...there, ...ofATrial.map((field) => ({ ...inNew(field), label: named(field).label }))]
}

/** Parts without words are no parts, and English that was emptied is not there. */
function withoutEmptyParts(body: Json): Json {
  const blocks = listAt(body, 'blocks')
  const isEmpty = (block: Json) => textAt(block, 'text.da') === '' && textAt(block, 'text.en') === ''
  const kept = blocks
    .filter((block) => !isEmpty(block))
    .map((block) => (valueAt(block, 'text.en') === '' ? withValueAt(block, 'text.en', null) : block))
  return kept.length === blocks.length && kept.every((block, place) => block === blocks[place])
    ? body
    : withValueAt(body, 'blocks', kept)
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
    ...fieldsOfTrials(body),
  ],
  keyOf: (body) => textAt(body, 'key'),
  label: (body, language) => textAt(body, `title.${language}`),
  tidy: withoutEmptyParts,
  freshness: (body) => ({ assuredOn: textAt(body, 'written'), halfLifeDays }),
}
