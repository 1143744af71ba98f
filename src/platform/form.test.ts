import { expect, test } from 'vitest'
import { Form } from './form.ts'

const dated = (dag: string, maaned: string, aar: string) =>
  new Form(
    new Map([
      ['dato-dag', [dag]],
      ['dato-maaned', [maaned]],
      ['dato-aar', [aar]],
    ]),
  ).day('dato')

test('three empty fields are no day', () => expect(dated('', '', '')).toBeNull())
test('three fields are a day', () => expect(String(dated('1', '1', '2027'))).toBe('2027-01-01'))
test.each([
  ['30', '2', '2027'],
  ['1', '13', '2027'],
  ['1', '', '2027'],
  ['en', '1', '2027'],
  ['1', '1', '27'],
])('%s.%s.%s is no day in the calendar', (dag, maaned, aar) =>
  expect(dated(dag, maaned, aar)).toBe('invalid'),
)

test('a field is read without the white space around it, and is empty when it was not sent', () => {
  const form = new Form(new Map([['navn', ['  Ida ', 'Bo']]]))
  expect(form.text('navn')).toBe('Ida')
  expect(form.text('andet')).toBe('')
  expect(form.all('navn')).toEqual(['  Ida ', 'Bo'])
})
