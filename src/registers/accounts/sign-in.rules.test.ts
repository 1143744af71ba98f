import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emailOf, isEmail, isLocalPath } from './sign-in.rules.ts'

test.each([
  ['/opgaver', true],
  ['/en/opgaver?vis=i-dag', true],
  ['/', true],
  ['', false],
  ['opgaver', false],
  ['//elsewhere.example', false],
  ['/\\elsewhere.example', false],
  ['/a\\b', false],
  ['/\t/elsewhere.example', false],
  ['/a\0', false],
  ['/a\x7f', false],
  ['/a\ud800', false],
  ['/\u200b/elsewhere.example', false],
  ['https://elsewhere.example', false],
  ['javascript:alert(1)', false],
])('after signing in %j is gone to: %s', (path, expected) => expect(isLocalPath(path)).toBe(expected))

test('no address that passes leads to another site', () => {
  const parts = fc.array(fc.constantFrom('/', '\\', 'a', '.', ':', '@', '?', '\t', '\n', '%2f', 'https:'))
  fc.assert(
    fc.property(parts, (some) => {
      const path = some.join('')
      const home = 'https://foelgeskab.example'
      return !isLocalPath(path) || new URL(path, home).origin === home
    }),
  )
})

test('an address is the same however it is typed', () => {
  expect(emailOf('  Ida@Eksempel.Invalid ')).toBe('ida@eksempel.invalid')
  expect(['ida@eksempel.invalid', 'ida', 'ida@eksempel', 'i da@eksempel.invalid'].map(isEmail)).toEqual([
    true,
    false,
    false,
    false,
  ])
})
