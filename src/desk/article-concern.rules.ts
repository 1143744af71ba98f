/** The everyday concern that asks about the same thing as the article; the others begin with the first question. */
const concerns: Readonly<Record<string, string>> = {
  traethed: 'traet',
  'frygt-for-tilbagefald': 'bange-for-tilbagefald',
  arbejdsevne: 'arbejde',
}

export const concernOf = (lateEffect: string): string | undefined => concerns[lateEffect]
