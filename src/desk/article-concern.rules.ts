import type { Concern } from '#registers/responsibilities/index.ts'

/** The everyday concern that asks about the same thing as the article. */
const concerns: Readonly<Record<string, string>> = {
  traethed: 'traet',
  'frygt-for-tilbagefald': 'bange-for-tilbagefald',
  arbejdsevne: 'arbejde',
  'arbejde-med-kraeft': 'arbejde',
  'jeg-fik-ikke-en-genoptraeningsplan': 'ingen-plan',
  'naar-ingen-tror-paa-dig': 'ingen-har-kunnet-hjaelpe',
}

export const concernOf = (slug: string): string | undefined => concerns[slug]

/** The concern whose answer is shown beside an article that has none of its own: gener tied to one cancer, or any gener. */
export const concernBeside = (
  slug: string,
  scope: 'general' | 'disease-specific' | null | undefined,
): string => concernOf(slug) ?? (scope === 'disease-specific' ? 'min-kraefttype' : 'traet')

/** The concern as it fits the article: the sentence to say is its own only where it asks about the very same thing. */
export const asAskedBy = (slug: string, concern: Concern): Concern =>
  concern.key === 'traet' && concernOf(slug) !== concern.key ? { ...concern, say: null } : concern
