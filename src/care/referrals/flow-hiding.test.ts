import { expect, test } from 'vitest'
import { times } from './flow.example.ts'
import { flowTree } from './flow.rules.ts'
import { maySum, type Reading } from './flow-hiding.rules.ts'
import { publishFlow } from './flow-publish.rules.ts'

const few = { least: 1, most: 4 }

test.each([
  ['all at or above five are shown', [5, 9], { '': 14, a: 5, b: 9 }],
  [
    'beside one that is few the sum says what it lies between',
    [2, 7, 30],
    { '': { least: 38, most: 41 }, a: few, b: 7, c: 30 },
  ],
  ['which is few, no other number tells', [30, 7, 2], { '': { least: 38, most: 41 }, a: 30, b: 7, c: few }],
  ['an only place is the region itself', [7], { '': 7, a: 7 }],
  ['under five is few wherever it stands', [3], { '': few, a: few }],
  ['seven small ones are not added up', [1, 2, 3, 4, 3, 2, 1], { '': { least: 7, most: 28 } }],
  ['eight are', [1, 2, 3, 4, 3, 2, 1, 4], { '': 20 }],
  ['eight of which each must be one are not', [1, 1, 1, 1, 1, 1, 1, 1], { '': { least: 8, most: 32 } }],
] as [string, number[], Record<string, Reading>][])('%s', (_, sizes, expected) => {
  const rows = publishFlow(flowTree(sizes.flatMap((size, at) => times(size, 'abcdefgh'[at] ?? ''))))
  const sent = new Map(rows.map(({ path, readings }) => [path[2] ?? '', readings.sent]))
  for (const [place, reading] of Object.entries(expected))
    expect([place, sent.get(place)]).toEqual([place, reading])
})

test('a sum is told where nobody is left with a small number, whatever they know of their own', () => {
  const small = (own: (at: number) => [string, number][]) =>
    [3, 2, 3, 2, 3, 2, 3, 2].map((count, at) => ({ count, own: new Map(own(at)) }))
  expect(maySum(small((at) => [[`${at}`, [3, 2][at % 2] ?? 0]]))).toBe(true)
  // One sender has sent all but one, or but two, of them.
  expect(maySum(small((at) => [['sender', [3, 2][at % 2] ?? 0]]))).toBe(false)
  expect(maySum(small((at) => [['sender', at < 2 ? 1 : ([3, 2][at % 2] ?? 0)]]))).toBe(false)
  expect(maySum(small((at) => [['sender', at < 4 ? 0 : 1]]))).toBe(true)
})

test('a wait is told from five on, also without those of any one unit', () => {
  const waitOf = (count: number, other = 0) => {
    const more = { received: true, daysReceived: 3 }
    const some = [...times(count, 'a', more), ...times(other, 'a', { ...more, units: ['a', 'sender'] })]
    return publishFlow(flowTree(some)).at(-1)?.readings['days-received']
  }
  const small = ['a', 'b'].flatMap((place) => times(4, place, { received: true, daysReceived: 3 }))
  expect(publishFlow(flowTree(small))[0]?.readings['days-received']).toBe('hidden')
  expect([waitOf(4), waitOf(5), waitOf(2, 5), waitOf(5, 5)]).toEqual(['hidden', 3, 'hidden', 3])
})

test('a rare answer is held back with another, and the rest of many places is told', () => {
  const ended = { received: true, started: true, ended: true }
  const cases = [...'abcdefgh'].flatMap((place, at) => [
    ...times(4, place, { ...ended, outcome: 'yes' }),
    ...times(3, place, { ...ended, outcome: 'unknown' }),
    ...times(at === 0 ? 1 : 0, place, { ...ended, outcome: 'not-wanted' }),
  ])
  const [, way, ...below] = publishFlow(flowTree(cases)).map(({ readings }) => readings)
  expect(way).toMatchObject({
    ended: 57,
    yes: 32,
    no: 0,
    unknown: { least: 0, most: 25 },
    'not-wanted': { least: 0, most: 25 },
  })
  expect(below.at(-1)).toMatchObject({ ended: 7, yes: 'hidden', no: 'hidden' })
})
