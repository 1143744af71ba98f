import type { Situation } from '#registers/responsibilities/index.ts'

/** Whom help is looked for: oneself, somebody one cares for, or after somebody has died. */
export const paths = ['selv', 'holder-af', 'har-mistet'] as const
export type Path = (typeof paths)[number]

export const choiceGroups = ['i-gang', 'krop', 'tanker', 'hverdag'] as const
export type ChoiceGroup = (typeof choiceGroups)[number]

/** What may fill: the articles about it, the everyday concern that tells who is responsible, and rights worth knowing. */
export type Choice = {
  readonly path: Path
  readonly group: ChoiceGroup
  readonly lateEffects?: readonly string[]
  /** What to read where that is another thing than the late effects, and for those who live with it. */
  readonly reads?: readonly string[]
  readonly readsWithIt?: readonly string[]
  readonly concern?: string
  readonly rights?: readonly string[]
  /** A person to talk to comes before anything to read. */
  readonly humanFirst?: true
  /** Only for those who are there in the course; for everybody unless told. */
  readonly only?: readonly Situation[]
  readonly never?: readonly Situation[]
}

const self = (group: ChoiceGroup, more: Omit<Choice, 'path' | 'group'> = {}): Choice => ({
  path: 'selv',
  group,
  ...more,
})
const work = ['sygedagpenge', 'paragraf-56-aftale', 'fleksjob-ressourceforloeb']

export const choices = {
  'klar-til-behandling': self('i-gang', { concern: 'klar-til-behandling', only: ['foer_behandling'] }),
  'i-gang': self('i-gang', {
    lateEffects: ['nedsat-fysisk-kapacitet'],
    concern: 'i-gang-igen',
    rights: ['genoptraeningsplan', 'traening-uden-plan'],
  }),
  'ingen-plan': self('i-gang', {
    reads: ['jeg-fik-ikke-en-genoptraeningsplan'],
    concern: 'ingen-plan',
    rights: ['genoptraeningsplan', 'traening-uden-plan'],
    only: ['i_opfoelgning', 'afsluttet'],
  }),
  lindring: self('i-gang', { concern: 'lindring' }),
  traet: self('krop', { lateEffects: ['traethed'], concern: 'traet' }),
  soevn: self('krop', { lateEffects: ['soevnbesvaer'] }),
  smerter: self('krop', { lateEffects: ['langvarige-smerter'] }),
  foedder: self('krop', { lateEffects: ['foeleforstyrrelser'] }),
  haevelse: self('krop', { lateEffects: ['lymfoedem-arm', 'lymfoedem-ben'], rights: ['hjaelpemidler'] }),
  mave: self('krop', { lateEffects: ['kronisk-diarre', 'urininkontinens'] }),
  spise: self('krop', { lateEffects: ['vaegttab', 'smagsaendringer'], rights: ['tandplejetilskud'] }),
  samliv: self('krop', { lateEffects: ['seksuelle-problemer'] }),
  hukommelse: self('tanker', { lateEffects: ['kognitive-vanskeligheder'] }),
  'bange-igen': self('tanker', {
    lateEffects: ['frygt-for-tilbagefald'],
    concern: 'bange-for-tilbagefald',
    never: ['foer_behandling', 'kronisk'],
  }),
  scanning: self('tanker', { reads: ['skanningsangst'], rights: ['psykologtilskud'], only: ['kronisk'] }),
  pause: self('krop', { reads: ['pauser-i-behandlingen'], concern: 'behandling', only: ['kronisk'] }),
  fremtid: self('tanker', { reads: ['fremtiden-med-kraeft'], only: ['kronisk'] }),
  'ingen-tror': self('tanker', {
    reads: ['naar-ingen-tror-paa-dig'],
    concern: 'ingen-har-kunnet-hjaelpe',
    never: ['foer_behandling'],
  }),
  uro: self('tanker', { lateEffects: ['angst'], rights: ['psykologtilskud'] }),
  nedtrykt: self('tanker', { lateEffects: ['depression'], rights: ['psykologtilskud'] }),
  'liv-og-doed': self('tanker', { lateEffects: ['eksistentielle-spoergsmaal'], humanFirst: true }),
  arbejde: self('hverdag', {
    lateEffects: ['arbejdsevne'],
    readsWithIt: ['arbejde-med-kraeft'],
    concern: 'arbejde',
    rights: work,
  }),
  penge: self('hverdag', {
    lateEffects: ['oekonomi-og-forsikring'],
    concern: 'arbejde',
    rights: ['sygedagpenge', 'kritisk-sygdom'],
  }),
  hjemme: self('hverdag', {
    readsWithIt: ['hverdagen-med-kraeft'],
    concern: 'hverdagen-hjemme',
    rights: ['traening-uden-plan'],
  }),
  alene: self('hverdag', { lateEffects: ['ensomhed'] }),
  familie: self('hverdag', { lateEffects: ['parforhold'], readsWithIt: ['taet-paa-andre'] }),
  'den-staerke': { path: 'holder-af', group: 'tanker' },
  'bange-for-at-miste': { path: 'holder-af', group: 'tanker', humanFirst: true },
  'til-boernene': { path: 'holder-af', group: 'hverdag' },
  'maa-vide': { path: 'holder-af', group: 'hverdag' },
  'hjaelp-hjemme': { path: 'holder-af', group: 'hverdag', concern: 'hverdagen-hjemme' },
  'tid-til-at-hjaelpe': { path: 'holder-af', group: 'hverdag' },
  sorg: { path: 'har-mistet', group: 'tanker', humanFirst: true },
  'alene-med-det': { path: 'har-mistet', group: 'tanker' },
  'barn-har-mistet': { path: 'har-mistet', group: 'hverdag' },
  breve: { path: 'har-mistet', group: 'hverdag' },
  papirer: { path: 'har-mistet', group: 'hverdag', rights: ['patienterstatning'] },
} as const satisfies Readonly<Record<string, Choice>>
export type ChoiceKey = keyof typeof choices
export const choiceKeys = Object.keys(choices) as ChoiceKey[]

/** The choice behind a key, read as any other. */
export const choiceOf = (key: ChoiceKey): Choice => choices[key]

/** What can be chosen on a path by somebody who is there in the course. */
export const choicesFor = (path: Path, situation: Situation | undefined): ChoiceKey[] =>
  choiceKeys.filter((key) => {
    const { path: of, only, never } = choiceOf(key)
    const isThere = situation === undefined ? !only : !only || only.includes(situation)
    return of === path && isThere && !(situation && never?.includes(situation))
  })
