import { expect, test } from 'vitest'
import { drawerOf, isMonth, isOngoing, topicFrom, topicText } from './gap.rules.ts'

const slugs = ['traethed', 'lymfoedem']
const today = Temporal.PlainDate.from('2026-11-23')

test.each([
  ['senfoelge:traethed', { kind: 'late-effect', key: 'traethed' }],
  ['til:boern', { kind: 'group', key: 'boern' }],
  ['aktivitet:walking', { kind: 'activity', key: 'walking' }],
  ['senfoelge:findes-ikke', null],
  ['til:toString', null],
  ['jeg har ondt i livet', null],
  ['senfoelge:traethed:mere', null],
  ['', null],
])('%s is a topic only when it can be chosen', (text, topic) => {
  expect(topicFrom(text, slugs)).toEqual(topic)
  if (topic) expect(topicText(topic as never)).toBe(text)
})

test('a connection lies in one drawer a day, among many, and in another tomorrow', () => {
  const drawers = new Set(
    Array.from({ length: 2000 }, (_, at) => drawerOf(`10.0.${at >> 8}.${at & 255}`, today)),
  )
  expect(drawers.size).toBeGreaterThan(200)
  expect(Math.max(...drawers)).toBeLessThan(256)
  expect(drawerOf('10.0.0.1', today)).toBe(drawerOf('10.0.0.1', today))
  const days = new Set(Array.from({ length: 10 }, (_, at) => drawerOf('10.0.0.1', today.add({ days: at }))))
  expect(days.size).toBeGreaterThan(1)
})

test('a month is written with year and month, and goes on until it is over', () => {
  expect(['2026-11', '2026-13', '2026-1', '26-11', ''].map(isMonth)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
  const month = Temporal.PlainDate.from('2026-11-01')
  expect(isOngoing(month, today)).toBe(true)
  expect(isOngoing(month, Temporal.PlainDate.from('2026-12-01'))).toBe(false)
  expect(isOngoing(month, Temporal.PlainDate.from('2027-11-01'))).toBe(false)
})
