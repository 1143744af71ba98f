import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differences, intakeOf, isStale, type Json, sameJson, valueAt, withValueAt } from './edition.rules.ts'

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>
const day = (text: string) => Temporal.PlainDate.from(text)

test.each([
  ['a row never seen is added', undefined, { a: 1 }, 'added'],
  [
    'the same words are the same, whatever the order of their keys',
    { body: { a: 1, b: 2 }, origin: 'shipped' },
    { b: 2, a: 1 },
    'same',
  ],
  [
    'a row nobody here has changed becomes its new version',
    { body: { a: 1 }, origin: 'shipped' },
    { a: 2 },
    'updated',
  ],
  ['a row changed here is never overwritten', { body: { a: 1 }, origin: 'local' }, { a: 2 }, 'proposed'],
] as const)('%s', (_, ours, shipped, expected) => {
  expect(intakeOf(ours, shipped)).toBe(expected)
})

test('what is put at a path is found there, and nothing else changes', () => {
  const body = { what: { da: 'før', en: 'before' }, rows: [{ value: 1 }, { value: 2 }] }
  const changed = withValueAt(body, 'rows.1.value', 3)
  expect(valueAt(changed, 'rows.1.value')).toBe(3)
  expect(differences(body, changed)).toEqual([{ path: 'rows.1.value', before: 2, after: 3 }])
  expect(valueAt(body, 'rows.1.value')).toBe(2)
})

test('two bodies differ nowhere exactly when they are the same', () => {
  fc.assert(
    fc.property(json, json, (one, other) => {
      expect(differences(one, one)).toEqual([])
      if (JSON.stringify(one) === JSON.stringify(other)) expect(sameJson(one, other)).toBe(true)
    }),
  )
})

test('a row is stale from the day its time has passed, and never when it holds for ever', () => {
  const today = day('2026-11-23')
  expect(isStale({ staleOn: day('2026-11-23') }, today)).toBe(true)
  expect(isStale({ staleOn: day('2026-11-24') }, today)).toBe(false)
  expect(isStale({ staleOn: null }, today)).toBe(false)
})
