import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testNumbers } from './citizens.example.ts'
import { readIdentifier } from './identifier.rules.ts'

test.each([
  ['020160-9996', 'cpr', '0201609996', '1960-01-02'],
  [' 0201609996 ', 'cpr', '0201609996', '1960-01-02'],
  [testNumbers.another, 'cpr', '2512489996', '1948-12-25'],
  ['070392-1vj5', 'x-ecpr', '0703921VJ5', undefined],
  [testNumbers.regional, 'd-ecpr', '1206550VK9', undefined],
])('%s is read as people write it', (typed, kind, value, bornOn) => {
  const read = readIdentifier(typed)
  expect(read).toMatchObject({ kind, value })
  expect(read?.bornOn?.toString()).toBe(bornOn)
})

test.each([
  '',
  '0201',
  '3002609996',
  '0013609996',
  '020160999',
  '02016099961',
  '0703922VJ5',
  '0703921V55',
  'Ida',
])('%j is no identifier', (typed) => expect(readIdentifier(typed)).toBeNull())

test.each([
  ['0101000001', 1900],
  ['0101364001', 2036],
  ['0101374001', 1937],
  ['0101575001', 2057],
  ['0101585001', 1858],
  ['0101369001', 2036],
  ['0101379001', 1937],
])('%s is of the year %i: the seventh digit tells the century', (value, year) =>
  expect(readIdentifier(value)?.bornOn?.year).toBe(year),
)

test('whatever is typed is refused or comes back as ten signs', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const read = readIdentifier(typed)
      return read === null || /^[0-9A-Z]{10}$/.test(read.value)
    }),
  )
})
