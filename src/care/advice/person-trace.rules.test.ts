import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tracesIn } from './person-trace.rules.ts'

const ida = {
  name: 'Ida Holm (eksempel)',
  bornOn: Temporal.PlainDate.from('1960-01-02'),
  phone: '12 34 56 78',
}
const bo = { name: 'Bo Aa-Jensen', bornOn: null, phone: null }

test.each([
  ['nothing of anybody', 'Søvn og træthed hænger sammen. Ring til os på 46 00 00 00 fra 9 til 12.', ida, []],
  ['a number as it is written', 'Se 020160-9996.', null, ['number']],
  ['a number without a line', 'Se 0201609996.', null, ['number']],
  ['a number in pairs', 'Se 02 01 60 9996', null, ['number']],
  ['a number around a line', 'Se 020160 - 9996.', null, ['number']],
  ['a number with letters', 'Se 0703921VJ5', null, ['number']],
  ['a telephone number with a country', 'Ring +45 46 00 00 00', null, []],
  ['years and weeks', 'I 2024 og 2025 så vi 1200 i uge 10-12.', null, []],
  ['a mail address', 'Skriv til ida@eksempel.invalid', null, ['mail']],
  ['a first name', 'ida sover dårligt', ida, []],
  ['a short first name as it is written', 'Ida sover dårligt', ida, ['name']],
  ['a surname in small letters', 'fru holm', ida, ['name']],
  ['a surname with an s', 'Holms træthed', ida, ['name']],
  ['what stands in brackets is no name', 'Et eksempel', ida, []],
  ['a word that only begins like it', 'Holmene i Næstved', ida, []],
  ['to live, which is no name', 'Man kan bo alene', bo, []],
  ['one part of a double name', 'Hr. Jensen', bo, ['name']],
  ['the name where nobody is known', 'Ida Holm', null, []],
  ['a birthday in figures', 'født 2/1-60', ida, ['birth']],
  ['a birthday in words', 'født 2. januar', ida, ['birth']],
  ['another day', 'den 12. januar 2026', ida, []],
  ['a telephone number of the person', 'tlf. 12345678', ida, ['phone']],
  ['the same with a country', 'tlf. +45 12 34 56 78', ida, ['phone']],
])('%s', (_, text, about, traces) => {
  expect(tracesIn([text], about)).toEqual(traces)
})

test('wherever a number like a CPR number stands, it is found', () => {
  const day = fc.integer({ min: 0, max: 999_999 }).map((value) => `${value}`.padStart(6, '0'))
  const serial = fc.integer({ min: 0, max: 9999 }).map((value) => `${value}`.padStart(4, '0'))
  fc.assert(
    fc.property(day, fc.constantFrom('', '-', ' '), serial, (one, line, other) => {
      expect(tracesIn([`Spørg (${one}${line}${other}), siger de.`], null)).toContain('number')
    }),
  )
})
