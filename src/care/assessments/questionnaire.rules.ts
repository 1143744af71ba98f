import type { Both } from '#platform/words.ts'

/** The national domains of a needs assessment (Sundhedsstyrelsen's programme), as this house names them. */
export const domains = [
  'physical',
  'cognitive',
  'psychological',
  'sexual',
  'social',
  'work',
  'existential',
  'practical',
] as const
export type Domain = (typeof domains)[number]
export const isDomain = (text: string): text is Domain => domains.some((one) => one === text)

/** What somebody who acts for a person sees only if each was chosen. */
export type SensitivePart = 'sexual' | 'psychological' | 'free-text'
export const partsOf = (domain: string | null, isTyped: boolean): SensitivePart[] => [
  ...(domain === 'sexual' || domain === 'psychological' ? ([domain] as const) : []),
  ...(isTyped ? (['free-text'] as const) : []),
]

/** Who answers: one who is ill or has been, one who is close, one who has lost somebody. */
export const audiences = ['citizen', 'relative', 'bereaved'] as const
export type Audience = (typeof audiences)[number]

export type Option = {
  readonly code: string
  readonly system: string
  readonly label: Both
  readonly hint: Both | null
}
export const operators = ['exists', '=', '!=', '>', '<', '>=', '<='] as const
/** Asked only when an earlier answer is so (FHIR `enableWhen`). */
export type Condition = {
  readonly question: string
  readonly operator: (typeof operators)[number]
  readonly value: string | number | boolean
}
type Asked = {
  readonly id: string
  readonly title: Both
  readonly hint: Both | null
  readonly when: readonly Condition[]
  readonly any: boolean
}
export type Choice = Asked & {
  readonly kind: 'choice'
  readonly many: boolean
  /** Whoever finds no line writes their own. */
  readonly ownWords: boolean
  readonly options: readonly Option[]
  /** What is chosen here is about this domain. */
  readonly domain: Domain | null
}
export type Scale = Asked & { readonly kind: 'scale'; readonly from: number; readonly to: number }
export type Text = Asked & { readonly kind: 'text' }
export type Question = Choice | Scale | Text
/** The same questions about each thing that was chosen before. */
export type Group = Asked & {
  readonly kind: 'group'
  readonly about: readonly string[]
  readonly items: readonly Question[]
}
export type Item = Question | Group

/** One version of a questionnaire, as the pages ask it. */
export type Questionnaire = {
  readonly name: string
  readonly version: string
  readonly title: Both
  readonly description: Both
  readonly audience: Audience
  /** The person themself, or a professional who records what was answered. */
  readonly answeredBy: 'person' | 'professional'
  readonly licence: string
  readonly attribution: string
  readonly items: readonly Item[]
}

export const lateEffectSystem = 'urn:foelgeskab:late-effect'
export const domainSystem = 'urn:foelgeskab:domain'
/** The code under which one's own words to a question stand. */
export const ownWordsCode = (item: Pick<Asked, 'id'>): string => `egne-ord.${item.id}`
