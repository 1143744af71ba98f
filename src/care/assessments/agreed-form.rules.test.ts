import { expect, test } from 'vitest'
import { Form } from '#platform/form.ts'
import { agreedWords } from './agreed.words.ts'
import { readAgreed } from './agreed-form.rules.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const whole = {
  aftalt: 'Mette ringer på torsdag',
  ...{ 'dag-dag': '23', 'dag-maaned': '11', 'dag-aar': '2026' },
  tilstand: 'open',
}
const read = (more: Record<string, string> = {}) =>
  readAgreed(
    new Form(new Map(Object.entries({ ...whole, ...more }).map(([name, value]) => [name, [value]]))),
    today,
    agreedWords('da'),
  )

test.each([
  ['nothing agreed about an open need', { aftalt: '' }, 'aftalt'],
  ['no day', { 'dag-dag': '' }, 'dag'],
  ['no such day', { 'dag-dag': '31' }, 'dag'],
  ['a day that lies ahead', { 'dag-dag': '24' }, 'dag'],
  ['an assessment without grounds', { vurdering: 'complex' }, 'begrundelse'],
  ['grounds without an assessment', { begrundelse: 'Flere steder' }, 'vurdering'],
  ['a closing without a reason', { tilstand: 'closed' }, 'hvorfor'],
  ['no word about whether it is open', { tilstand: '' }, 'tilstand'],
  [
    'a day to look again that is gone',
    { niveau: 'egenomsorg', 'igen-dag': '23', 'igen-maaned': '11', 'igen-aar': '2026' },
    'igen',
  ],
  [
    'a day to look again years ahead',
    { niveau: 'egenomsorg', 'igen-dag': '24', 'igen-maaned': '11', 'igen-aar': '2027' },
    'igen',
  ],
  ['more than is read', { aftalt: 'a'.repeat(1001) }, 'aftalt'],
])('%s is asked for again', (_, more, field) => {
  const found = read(more)
  expect('problems' in found && found.problems.map((one) => one.field)).toEqual([field])
})

const own = { niveau: 'egenomsorg' }
const chosen = { 'igen-dag': '1', 'igen-maaned': '2', 'igen-aar': '2027' }
test.each([
  ['four weeks, where nothing is written', own, '2026-12-21'],
  ['the day that was written', { ...own, ...chosen }, '2027-02-01'],
  ['never, for what somebody else does', { ...chosen, niveau: 'basal' }, null],
  ['never, once it is closed', { ...own, ...chosen, tilstand: 'closed', hvorfor: 'Ønsker det ikke' }, null],
])('it is asked how it goes: %s', (_, more, day) => {
  const found = read(more as Record<string, string>)
  expect('fresh' in found && (found.fresh.lookAgainOn?.toString() ?? null)).toBe(day)
})

test.each([
  ['an agreement', {}, { words: 'Mette ringer på torsdag', state: 'open', complexity: null, level: null }],
  ['help that was given, without a word', { aftalt: '', tilstand: 'met' }, { words: null, state: 'met' }],
  [
    'a closing with its reason',
    { tilstand: 'closed', hvorfor: 'Ønsker det ikke' },
    { reason: 'Ønsker det ikke' },
  ],
  [
    'an assessment with grounds and level',
    { vurdering: 'complex', begrundelse: 'Flere steder', niveau: 'specialiseret' },
    { complexity: 'complex', grounds: 'Flere steder', level: 'specialiseret' },
  ],
  ['a level that nobody knows', { niveau: 'skyhøjt' }, { level: null }],
])('%s is read', (_, more, fresh) => {
  expect(read(more)).toMatchObject({ fresh })
})
