import { describe, expect, it } from 'vitest'
import { shippedEverydayWords, shippedLateEffects } from '#registers/lateeffects/lateeffects.example.ts'
import { shippedBeside } from './knowledge.example.ts'
import { examQueries } from './search-exam.example.ts'
import { examine, isOnlyMeasured } from './search-exam.rules.ts'

const rows = shippedLateEffects()
const everyday = shippedEverydayWords()
const beside = shippedBeside()
const queries = examQueries()
const [measured, worked] = [queries.filter(isOnlyMeasured), queries.filter((one) => !isOnlyMeasured(one))]

describe('the search', () => {
  it('is examined by at least 120 queries, each once, about every late effect; about a third is only measured', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120)
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length)
    const expected = new Set(queries.flatMap(({ expects }) => expects))
    expect(rows.filter(({ slug }) => !expected.has(slug))).toEqual([])
    expect(measured.length / queries.length).toBeGreaterThan(0.25)
  })

  it.each([
    ['worked with', worked, 0.85, 0.95],
    ['only measured', measured, 0.9, 0.97],
  ])('keeps the level it has reached, on queries %s', (_, asked, rank, three) => {
    const result = examine(asked, rows, everyday, beside)
    expect(result.meanReciprocalRank).toBeGreaterThanOrEqual(rank)
    expect(result.inFirstThree).toBeGreaterThanOrEqual(three)
  })

  it('is worse without what people call things: the exam can fail', () => {
    const poor = examine(queries, rows, { synonyms: [], phrases: [], spellings: [] }, beside)
    expect(poor.meanReciprocalRank).toBeLessThan(examine(queries, rows, everyday, beside).meanReciprocalRank)
  })

  it('knows no whole query of the exam as a synonym', () => {
    const words = new Set(everyday.synonyms.flatMap(({ da, en }) => [...da, ...en]))
    expect(queries.filter(({ query }) => query.includes(' ') && words.has(query))).toEqual([])
    expect([...words].filter((word) => word.split(' ').length > 3)).toEqual([])
  })
})
