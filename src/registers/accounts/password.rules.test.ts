import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashPassword, isLongEnough, isPassword } from './password.rules.ts'

test('a password is recognised by its hash, and no other is', async () => {
  const stored = await hashPassword('fire ord der passer', randomBytes(16))
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[^$]{22}\$[^$]{43}$/)
  expect(await isPassword('fire ord der passer', stored)).toBe(true)
  expect(await isPassword('fire ord der passer ', stored)).toBe(false)
  expect(await isPassword('', stored)).toBe(false)
})

test('the same word typed on another keyboard is the same password', async () => {
  const stored = await hashPassword('blåbærgrød\u00e5'.normalize('NFC'), randomBytes(16))
  expect(await isPassword('blåbærgrød\u00e5'.normalize('NFD'), stored)).toBe(true)
})

test('without a hash, or with one of another kind, nothing is the password', async () => {
  for (const stored of [null, '', 'plain words', '$argon2id$v=19$m=8,t=1,p=1$AAAA$AAAA'])
    expect(await isPassword('plain words', stored)).toBe(false)
})

test('twelve signs are enough, eleven are not', () => {
  expect([isLongEnough('a'.repeat(11)), isLongEnough('a'.repeat(12))]).toEqual([false, true])
})
