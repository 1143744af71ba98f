/** What a person may write of themself for *Mit overblik*; it is what they say, never what anybody has found. */
export const factKinds = ['disease', 'treatment', 'late-effect'] as const
export type FactKind = (typeof factKinds)[number]
export const isFactKind = (text: string): text is FactKind => factKinds.some((kind) => kind === text)

/** Where the cancer is or was, as people say it; the list is ours and holds no diagnosis code. */
export const diseases = [
  'breast',
  'prostate',
  'bowel',
  'lung',
  'skin',
  'gynaecological',
  'head-and-neck',
  'blood',
  'testicular',
  'bladder-or-kidney',
  'stomach-or-oesophagus',
  'brain',
  'as-a-child',
  'another',
] as const
export const treatments = [
  'surgery',
  'chemotherapy',
  'radiotherapy',
  'endocrine',
  'immunotherapy',
  'targeted',
  'stem-cell-transplant',
  'none-yet',
] as const
export type Disease = (typeof diseases)[number]
export type Treatment = (typeof treatments)[number]
export const isDisease = (text: string): text is Disease => diseases.some((one) => one === text)
export const isTreatment = (text: string): text is Treatment => treatments.some((one) => one === text)

export type Fact = {
  readonly id: string
  readonly kind: FactKind
  /** A code from one of the lists above, or a late effect of the register. */
  readonly value: string
  readonly sinceYear: number | null
  readonly notedOn: Temporal.PlainDate
}
export type FreshFact = Pick<Fact, 'kind' | 'value' | 'sinceYear'>

/** So few that the paper stays one that somebody reads. */
export const factsAtMost = 12

export const isFull = (facts: readonly Fact[]): boolean => facts.length >= factsAtMost
export const isThere = (facts: readonly Fact[], fresh: FreshFact): boolean =>
  facts.some(({ kind, value }) => kind === fresh.kind && value === fresh.value)

/** A year that somebody alive can mean: written in four digits, and not after this one. Empty is not told. */
export function yearFrom(text: string, today: Temporal.PlainDate): number | null | 'wrong' {
  if (text === '') return null
  const year = Number(text)
  return /^\d{4}$/.test(text) && year >= 1900 && year <= today.year ? year : 'wrong'
}
