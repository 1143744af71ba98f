import { expect, test } from 'vitest'
import { everyMonth, isEmpty, lastThree } from './inflow.rules.ts'
import { placesInMonth } from './inflow.words.ts'

const today = Temporal.PlainDate.from('2026-11-26')
const since = Temporal.PlainDate.from('2025-12-01')
const line = (month: string, more = {}) => ({
  ...{ month, sent: 0, municipal: 0, plans: 0, started: 0, starts: 0, places: null, untold: 0 },
  ...more,
})

test('every month stands, the oldest first, and those ahead as long as a group is told of', () => {
  const quiet = everyMonth([], since, today)
  expect([quiet.length, quiet[0]?.month, quiet.at(-1)?.month]).toEqual([12, '2025-12', '2026-11'])
  expect(isEmpty(quiet)).toBe(true)
  const told = everyMonth(
    [line('2026-11', { sent: 2 }), line('2027-02', { starts: 1, places: 8 })],
    since,
    today,
  )
  expect(told.slice(-4).map(({ month, isAhead, sent }) => [month, isAhead, sent])).toEqual([
    ['2026-11', false, 2],
    ['2026-12', true, 0],
    ['2027-01', true, 0],
    ['2027-02', true, 0],
  ])
  expect(isEmpty(told)).toBe(false)
})

test.each([
  [[], { came: 0, places: null }],
  [[line('2026-11', { municipal: 3, plans: 2 })], { came: 5, places: null }],
  // What lies ahead, and what is longer ago, is not among the three.
  [
    [
      line('2026-08', { municipal: 9, places: 9, starts: 1 }),
      line('2026-09', { municipal: 1, places: 12, starts: 1 }),
      line('2026-11', { plans: 2, places: 8, starts: 1 }),
      line('2026-12', { places: 10, starts: 1 }),
    ],
    { came: 3, places: 20 },
  ],
])('the last three months of %o come to %o', (told, sums) => {
  expect(lastThree(everyMonth(told, since, today))).toEqual(sums)
})

test.each([
  [{}, '–'],
  [{ starts: 2, untold: 2 }, 'Ikke oplyst'],
  [{ starts: 2, places: 12, untold: 1 }, '12 og 1 hold uden antal'],
  [{ starts: 1, places: 0 }, '0'],
])('a month with %o has places %s', (more, words) => {
  expect(placesInMonth(line('2026-11', more), 'da')).toBe(words)
})
