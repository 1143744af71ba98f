import { expect, test } from 'vitest'
import { hasLateTask, lastDueDays, toldAt } from './alert-late.rules.ts'

test.each([
  [1, true, true, 'unit', false],
  [1, false, true, 'unit', false],
  [2, true, true, 'leader', true],
  [2, false, true, 'fallback', true],
  [2, false, false, 'unit', true],
  [3, true, true, 'fallback', true],
  [3, true, false, 'unit', true],
  [3, false, false, 'unit', true],
] as const)(
  'stage %i, a leader at work %j, whom it agreed with %j: told is the %s, with a task %j',
  (...row) => {
    const [stage, hasLeader, hasFallback, to, hasTask] = row
    expect([toldAt({ stage, hasLeader, hasFallback }), hasLateTask(stage)]).toEqual([to, hasTask])
  },
)

test.each([
  ['2026-12-02', ['2026-12-01', '2026-11-30', '2026-11-25']],
  // A Sunday, and the Monday after it.
  ['2026-12-06', ['2026-12-03', '2026-12-02', '2026-11-29']],
  ['2026-12-07', ['2026-12-06', '2026-12-03', '2026-11-30']],
  ['2026-12-28', ['2026-12-27', '2026-12-23', '2026-12-20']],
])('on %s those due on %j are told of', (today, days) => {
  expect(lastDueDays(Temporal.PlainDate.from(today)).map(String)).toEqual(days)
})
