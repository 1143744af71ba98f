import { expect, test } from 'vitest'
import { fewest, publishParts } from './small-numbers.ts'

const parts = ['a', 'b', 'c'] as const
const from = (a: number, b: number, c: number) => ({ a, b, c })

test.each([
  ['nothing is nothing', from(0, 0, 0), [0, 0, 0]],
  ['under five nothing is told', from(1, 2, 1), ['hidden', 'hidden', 'hidden']],
  ['all at or above five are shown', from(5, 0, 9), [5, 0, 9]],
  ['beside one that is few another is hidden', from(9, 2, 7), ['hidden', 'few', 7]],
  ['few beside few, and nothing to subtract', from(2, 3, 30), ['few', 'few', 30]],
  ['where too little is left all are hidden', from(1, 1, 5), ['hidden', 'hidden', 'hidden']],
] as const)('%s', (_, counts, expected) => {
  expect(Object.values(publishParts(counts, parts))).toEqual(expected)
})

test('whoever knows the rule and the whole tells no part that is few or hidden', () => {
  const given: string[] = []
  for (let total = fewest; total <= 24; total += 1) {
    const possible = new Map<string, (typeof known)[]>()
    const known = from(0, 0, 0)
    for (let a = 0; a <= total; a += 1)
      for (let b = 0; a + b <= total; b += 1) {
        const counts = from(a, b, total - a - b)
        const told = JSON.stringify(publishParts(counts, parts))
        possible.set(told, [...(possible.get(told) ?? []), counts])
      }
    for (const [told, worlds] of possible)
      for (const part of parts)
        if (typeof JSON.parse(told)[part] !== 'number' && new Set(worlds.map((one) => one[part])).size < 2)
          given.push(`${told} ${part}`)
  }
  expect(given).toEqual([])
})
