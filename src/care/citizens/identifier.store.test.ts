import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { testNumbers } from './citizens.example.ts'
import { readIdentifier } from './identifier.rules.ts'
import { hashIdentifier, openIdentifier, sealIdentifier } from './identifier.store.ts'

const numberOf = (typed: string) => {
  const read = readIdentifier(typed)
  if (!read) throw new Error('no number')
  return read
}
const ida = numberOf(testNumbers.ida)

test('a number is opened with the key it was sealed with, and never looks the same twice', () => {
  const key = randomBytes(32)
  const sealed = sealIdentifier(key, ida)
  expect(openIdentifier(key, 'cpr', sealed)).toBe(testNumbers.ida)
  expect(Buffer.from(sealed).includes(testNumbers.ida)).toBe(false)
  expect(sealIdentifier(key, ida)).not.toEqual(sealed)
})

test('another key, another kind and a changed byte open nothing', () => {
  const key = randomBytes(32)
  const sealed = Buffer.from(sealIdentifier(key, ida))
  expect(() => openIdentifier(randomBytes(32), 'cpr', sealed)).toThrow()
  expect(() => openIdentifier(key, 'x-ecpr', sealed)).toThrow()
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1
  expect(() => openIdentifier(key, 'cpr', sealed)).toThrow()
})

test('the same number gives the same hash with the same key alone', () => {
  const [key, other] = [randomBytes(32), randomBytes(32)]
  expect(hashIdentifier(key, ida)).toEqual(hashIdentifier(key, numberOf('020160-9996')))
  expect(hashIdentifier(other, ida)).not.toEqual(hashIdentifier(key, ida))
  expect(hashIdentifier(key, numberOf(testNumbers.spare))).not.toEqual(hashIdentifier(key, ida))
})
