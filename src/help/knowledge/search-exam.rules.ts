import { createHash } from 'node:crypto'
import type { EverydayWords, LateEffectName } from '#registers/lateeffects/index.ts'
import type { BesideText } from './beside.rules.ts'
import { findArticles } from './find-article.rules.ts'

/** What somebody might type, where it comes from, and the late effects of which one should come up. */
export type ExamQuery = {
  readonly query: string
  readonly origin: string
  readonly expects: readonly string[]
}

/** A third of the queries, drawn by their hash, is only ever measured: no word of the search was chosen by it. */
export const isOnlyMeasured = ({ query }: ExamQuery): boolean =>
  Number.parseInt(createHash('sha256').update(query).digest('hex').slice(0, 8), 16) % 3 === 0

export type ExamResult = {
  readonly queries: number
  /** Mean of one over the place of the first right answer; 0 where it did not come up. */
  readonly meanReciprocalRank: number
  /** The share with a right answer among the first three. */
  readonly inFirstThree: number
}

/** Asks every query and counts how soon a right answer comes. */
export function examine(
  queries: readonly ExamQuery[],
  rows: readonly LateEffectName[],
  everyday: EverydayWords,
  beside: readonly BesideText[],
): ExamResult {
  const places = queries.map(({ query, expects }) =>
    findArticles(query, rows, everyday, beside).reads.findIndex(({ slug }) => expects.includes(slug)),
  )
  const found = places.filter((place) => place >= 0)
  return {
    queries: queries.length,
    meanReciprocalRank: found.reduce((sum, place) => sum + 1 / (place + 1), 0) / queries.length,
    inFirstThree: found.filter((place) => place < 3).length / queries.length,
  }
}
