import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blotLinks, textParts } from './blot.rules.ts'

test.each([
  [
    'Vælg en adgangskode: https://sted.dk/ny-adgangskode/abc?d=1 inden fredag.',
    'Vælg en adgangskode: [skjult] inden fredag.',
  ],
  ['HTTP://STED.DK/x\nDin kode er q3Zf-91_aaBBccDDeeFFggHH', '[skjult]\nDin kode er [skjult]'],
  ['Ny besked til dig', 'Ny besked til dig'],
])('%j is shown as %j', (text, shown) => {
  expect(blotLinks(text, '[skjult]')).toBe(shown)
})

test('no key of 32 random bytes can be read, wherever it stands', () => {
  const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes))
  const around = fc.constantFrom('', ' ', '\n', '"', '(', '.', 'https://sted.dk/', 'kode=')
  fc.assert(
    fc.property(key, around, around, fc.constantFrom('base64url', 'hex'), (bytes, before, after, form) => {
      const token = bytes.toString(form)
      expect(blotLinks(`Hej ${before}${token}${after} hilsen`, '[skjult]')).not.toContain(token.slice(0, 20))
    }),
  )
})

test('the parts of a text are the text', () => {
  const word = fc.constantFrom('Hej', ' ', '\n', 'https://sted.dk/a', 'http://b.dk', '.')
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join('')
      expect(
        textParts(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
