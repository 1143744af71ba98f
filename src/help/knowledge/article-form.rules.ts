import type { Pair } from '#platform/words.ts'

/** Whom a text is written for: the citizen, a child or young person, a relative, a professional. */
export const articleForms = ['borger', 'barn', 'paaroerende', 'fagperson'] as const
export type ArticleForm = (typeof articleForms)[number]

/** The parts of an article, in the order in which a tired person needs them; no form has them all. */
export const blockKeys = [
  'hvad',
  'hvorfor',
  'selv',
  'dig',
  'soeg-hjaelp',
  'doere',
  'maalinger',
  'spoergsmaal',
] as const
export type BlockKey = (typeof blockKeys)[number]

export type Headings = Readonly<Partial<Record<BlockKey, Pair>>>

/** The parts that a text for each reader may have, and what each is called: a child is not asked to think like a doctor. */
export const headingsOf: Readonly<Record<ArticleForm, Headings>> = {
  borger: {
    hvad: ['Hvad er det?', 'What is it?'],
    hvorfor: ['Hvorfor kommer det?', 'Why does it come?'],
    selv: ['Det kan du selv gøre', 'What you can do yourself'],
    'soeg-hjaelp': ['Hvornår skal du søge hjælp?', 'When to ask for help'],
    spoergsmaal: ['Spørgsmål, du kan tage med til lægen', 'Questions you can bring to the doctor'],
  },
  barn: {
    hvad: ['Hvad er det?', 'What is it?'],
    hvorfor: ['Hvorfor kommer det?', 'Why does it come?'],
    selv: ['Det kan du gøre', 'What you can do'],
    'soeg-hjaelp': ['Hvem du kan tale med', 'Whom you can talk to'],
    spoergsmaal: ['Spørgsmål, du gerne må stille', 'Questions you may ask'],
  },
  paaroerende: {
    hvad: ['Sådan kan det mærkes for den, du holder af', 'How it may feel for the one you care about'],
    hvorfor: ['Hvorfor kommer det?', 'Why does it come?'],
    selv: ['Det kan du gøre', 'What you can do'],
    dig: ['Og dig selv', 'And you yourself'],
    'soeg-hjaelp': ['Hvornår I skal søge hjælp', 'When to ask for help'],
    spoergsmaal: ['Spørgsmål, I kan tage med til lægen', 'Questions you can bring to the doctor'],
  },
  fagperson: {
    hvad: ['Hvad er det?', 'What is it?'],
    hvorfor: ['Hvorfor kommer det?', 'Why does it come?'],
    'soeg-hjaelp': ['Tegn, der kræver handling', 'Signs that call for action'],
    doere: ['Hvem gør hvad', 'Who does what'],
    maalinger: ['Skemaer og koder', 'Questionnaires and codes'],
    spoergsmaal: ['Spørg patienten om', 'Ask the patient about'],
  },
}

/** Whether a text for this reader has such a part. */
export const hasPart = (form: ArticleForm, key: BlockKey): boolean => headingsOf[form][key] !== undefined

/** What the part is called for this reader; the citizen's word where the reader's form has no such part. */
export const headingOf = (form: ArticleForm, key: BlockKey): Pair =>
  headingsOf[form][key] ?? headingsOf.borger[key] ?? [key, key]

/** What an article is called: its late effect alone for the citizen, with the reader behind it for the others. */
export const keyOfForm = (slug: string, form: ArticleForm): string =>
  form === 'borger' ? slug : `${slug}-${form}`
