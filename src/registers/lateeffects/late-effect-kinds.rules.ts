import {
  aChoice,
  aDay,
  aLine,
  aList,
  aSourceStatus,
  aText,
  bothOf,
  type EditionKind,
  textAt,
  yesOrNo,
} from '#registers/editions/index.ts'
import { phraseSchema, spellingSchema, synonymsSchema } from './everyday.rules.ts'
import { lateEffectSchema } from './late-effect.rules.ts'

export const lateEffectKind: EditionKind = {
  name: 'late-effect',
  file: 'content/lateeffects/late-effects.json',
  one: ['Senfølge', 'Late effect'],
  many: ['Senfølger', 'Late effects'],
  schema: lateEffectSchema,
  fields: [
    aLine('name.da', 'Navn (dansk)', 'Name (Danish)'),
    aLine('name.en', 'Navn (engelsk)', 'Name (English)'),
    ...bothOf('gist', 'Kort sagt', 'In short'),
    aChoice('scope', 'Hvem kan få den', 'Who may have it', {
      '': ['Ikke oplyst', 'Not given'],
      general: ['På tværs af kræftsygdomme', 'Across cancers'],
      'disease-specific': ['Knyttet til én kræftsygdom', 'Tied to one cancer'],
    }),
    aList('cancers', 'Kræftsygdomme', 'Cancers'),
    aList('treatments', 'Behandlinger', 'Treatments'),
    aList('selfCareThemesDa', 'Emner om egenomsorg (til redaktionen)', 'Self-care themes (for editors)'),
    aText('careNoteDa', 'Note om hjælpen (til redaktionen)', 'Note on the help (for editors)'),
    aList('icd10', 'ICD-10', 'ICD-10'),
    aList('snomed', 'SNOMED CT', 'SNOMED CT'),
    aList('sources', 'Kilder (adresser)', 'Sources (addresses)'),
    aSourceStatus,
    aDay('seen', 'Set den', 'Seen on'),
  ],
  keyOf: (body) => textAt(body, 'slug'),
  label: (body, language) => textAt(body, `name.${language}`),
  freshness: () => null,
}

const danish: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }
/** What people say, as a key that can stand in an address. */
export const keyOfWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => danish[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

export const phraseKind: EditionKind = {
  name: 'phrase',
  file: 'content/lateeffects/everyday-words.json#phrases',
  one: ['Hverdagsord', 'Everyday words'],
  many: ['Hverdagsord om senfølger', 'Everyday words about late effects'],
  schema: phraseSchema,
  fields: [
    aLine('phrase', 'Det siger folk', 'What people say'),
    aList(
      'meaning',
      'Senfølger, som andre med de ord læste om',
      'Late effects that others with these words read about',
    ),
    aList('tasks', 'Opgaver, der svarer på det', 'Tasks that answer it'),
    yesOrNo('humanFirst', 'Vis et menneske at tale med først', 'Show a person to talk to first'),
    ...bothOf('note', 'Note', 'Note'),
  ],
  keyOf: (body) => keyOfWords(textAt(body, 'phrase')),
  label: (body) => textAt(body, 'phrase'),
  freshness: () => null,
}

export const spellingKind: EditionKind = {
  name: 'spelling',
  file: 'content/lateeffects/everyday-words.json#spellings',
  one: ['Stavemåde', 'Spelling'],
  many: ['Stavemåder', 'Spellings'],
  schema: spellingSchema,
  fields: [
    aLine('typed', 'Skrevet sådan', 'Typed like this'),
    aLine('meant', 'Det betyder', 'What was meant'),
  ],
  keyOf: (body) => keyOfWords(textAt(body, 'typed')),
  label: (body) => `${textAt(body, 'typed')} → ${textAt(body, 'meant')}`,
  freshness: () => null,
}

export const synonymsKind: EditionKind = {
  name: 'synonyms',
  file: 'content/lateeffects/everyday-words.json#synonyms',
  one: ['Andre ord for en senfølge', 'Other words for a late effect'],
  many: ['Andre ord for senfølger', 'Other words for late effects'],
  schema: synonymsSchema,
  fields: [aList('da', 'Ord på dansk', 'Words in Danish'), aList('en', 'Ord på engelsk', 'Words in English')],
  keyOf: (body) => textAt(body, 'lateEffect'),
  label: (body) => textAt(body, 'lateEffect'),
  freshness: () => null,
}

/** Late effects and the words people use for them, as editors see them. */
export const lateEffectKinds: readonly EditionKind[] = [
  lateEffectKind,
  phraseKind,
  spellingKind,
  synonymsKind,
]
