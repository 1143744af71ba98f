import { expect, test } from 'vitest'
import { leavingOf } from './leaving.rules.ts'

const day = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text))

test.each([
  ['never a course: all goes', [], false, null, null, false, null],
  ['an open course is ended first', ['Afdeling'], true, '2026-10-01', null, false, 'open-courses'],
  [
    'an open course ended on purpose counts from today',
    ['Afdeling'],
    true,
    '2026-10-01',
    null,
    true,
    '2036-11-23',
  ],
  ['a course that ended counts from its last entry', [], true, '2020-02-29', null, false, '2030-02-28'],
  ['ten years later nothing has to stay', [], true, '2016-11-23', null, false, null],
  ['a day before that it has', [], true, '2016-11-24', null, false, '2026-11-24'],
  ['the day that was given holds', [], true, '2026-11-23', '2027-01-01', false, '2027-01-01'],
  ['and once it has come all goes', [], true, '2026-11-23', '2026-11-23', false, null],
] as const)('%s', (_, openAt, hadCourse, lastEntryOn, keptUntil, endsCourses, expected) => {
  const standing = { openAt, hadCourse, lastEntryOn: day(lastEntryOn), keptUntil: day(keptUntil) }
  const today = Temporal.PlainDate.from('2026-11-23')
  const leaving = leavingOf(standing, { today, endsCourses })
  expect(leaving.kind === 'leaves' ? (leaving.until?.toString() ?? null) : leaving.kind).toBe(expected)
})
