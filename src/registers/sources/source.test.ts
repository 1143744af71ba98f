import { expect, it } from 'vitest'
import { holdsOn } from './dated.rules.ts'
import { doubledKeys, sourceSchema, webAddress } from './source.rules.ts'

const day = Temporal.PlainDate.from

it.each([
  ['2026-12-31', false],
  ['2027-01-01', true],
  ['2027-12-31', true],
  ['2028-01-01', false],
])('a row for 2027 on %s holds: %s', (on, holds) => {
  expect(holdsOn({ validFrom: day('2027-01-01'), validTo: day('2027-12-31') }, day(on))).toBe(holds)
})

it('a row without a last day still holds', () => {
  expect(holdsOn({ validFrom: day('2027-01-01'), validTo: null }, day('2099-01-01'))).toBe(true)
})

it('names the keys that stand more than once', () => {
  expect(doubledKeys(['a', 'b', 'a'])).toEqual(['a'])
})

it('refuses a source whose day is no day', () => {
  const row = {
    key: 'a',
    title: 'A',
    publisher: 'B',
    url: null,
    date: '2024',
    seen: '2026-11-22',
    kind: 'other',
  }
  expect(sourceSchema.safeParse(row).success).toBe(true)
  expect(sourceSchema.safeParse({ ...row, seen: '2026-13-01' }).success).toBe(false)
})

it.each([
  ['https://www.retsinformation.dk/eli/lta/2024/214', true],
  ['http://www.dst.dk', true],
  ['javascript:alert(1)', false],
  ['JavaScript:alert(1)', false],
  [' java\nscript:alert(1)', false],
  ['data:text/html,x', false],
  ['mailto:ida@eksempel.invalid', false],
])('a row with the address %j can be published: %s', (address, may) => {
  expect(webAddress.safeParse(address).success).toBe(may)
})
