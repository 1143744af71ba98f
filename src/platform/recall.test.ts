import { expect, test } from 'vitest'
import { recall } from './recall.ts'

test('remembers what was read last, by question', () => {
  const rows = recall<number>(2)
  expect(rows.of('a')).toBeUndefined()
  expect(rows.keep('a', { version: 'v', value: 1 })).toBe(1)
  rows.keep('a', { version: 'w', value: 2 })
  expect(rows.of('a')).toEqual({ version: 'w', value: 2 })
})

test('forgets the oldest, and never keeps a question of any length', () => {
  const rows = recall<number>(2)
  for (const [place, question] of ['a', 'b', 'a', 'c', 'x'.repeat(201)].entries())
    rows.keep(question, { version: 'v', value: place })
  expect(['a', 'b', 'c', 'x'.repeat(201)].map((question) => rows.of(question)?.value)).toEqual([
    2,
    undefined,
    3,
    undefined,
  ])
})
