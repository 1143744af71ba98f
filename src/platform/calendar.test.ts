import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addWorkingDays, dayFrom, dayOf, easterOf, isHoliday, isWorkingDay, morningOf } from './calendar.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => day('2000-01-01').add({ days }))

test.each([
  ['2026-04-05', 2026],
  ['2027-03-28', 2027],
  ['2028-04-16', 2028],
  ['2038-04-25', 2038],
])('Easter Sunday falls on %s', (expected, year) => {
  expect(easterOf(year).toString()).toBe(expected)
})

test.each([
  ['2026-01-01', true, 'New Year'],
  ['2026-04-02', true, 'Maundy Thursday'],
  ['2026-04-03', true, 'Good Friday'],
  ['2026-04-06', true, 'Easter Monday'],
  ['2026-05-14', true, 'Ascension Day'],
  ['2026-05-25', true, 'Whit Monday'],
  ['2026-12-24', false, 'Christmas Eve is no public holiday'],
  ['2026-12-25', true, 'Christmas Day'],
  ['2023-05-05', true, 'the last Store bededag'],
  ['2024-04-26', false, 'Store bededag is abolished'],
])('%s is a holiday: %s (%s)', (text, expected) => {
  expect(isHoliday(day(text))).toBe(expected)
})

test('so many working days later is a working day with exactly so many between', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, days) => {
      const to = addWorkingDays(from, days)
      expect(isWorkingDay(to)).toBe(true)
      let counted = 0
      for (
        let one = from.add({ days: 1 });
        Temporal.PlainDate.compare(one, to) <= 0;
        one = one.add({ days: 1 })
      )
        if (isWorkingDay(one)) counted += 1
      expect(counted).toBe(days)
    }),
  )
})

test('a day is a day in Copenhagen, also in the hour when the clocks change', () => {
  expect(dayOf(Temporal.Instant.from('2026-12-31T22:59:59Z')).toString()).toBe('2026-12-31')
  expect(dayOf(Temporal.Instant.from('2026-12-31T23:00:00Z')).toString()).toBe('2027-01-01')
  fc.assert(fc.property(anyDay, (one) => dayOf(morningOf(one)).equals(one)))
})

test('a day in an address is read only as a plain day that registers can hold', () => {
  expect(String(dayFrom('2027-01-01'))).toBe('2027-01-01')
  const odd = ['', '0000-01-01', '1899-12-31', '2200-01-01', '9999-12-31', '-271821-04-20', '+275760-09-13']
  const notPlain = ['2027-02-30', '20270101', '2027-01-01T00:00', '2027-01-01[u-ca=hebrew]', '2027-01-01\n']
  expect([...odd, ...notPlain].map(dayFrom)).toEqual([...odd, ...notPlain].map(() => null))
})
