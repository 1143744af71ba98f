import { expect, test } from 'vitest'
import { z } from 'zod'
import type { EditionKind, Json } from './edition.rules.ts'
import { numberFrom, proposedBody } from './proposal.rules.ts'

const kind: EditionKind = {
  name: 'example',
  file: 'content/example.json',
  one: ['Eksempel', 'Example'],
  many: ['Eksempler', 'Examples'],
  schema: z.unknown(),
  fields: (body) => [
    { path: 'share', label: ['Andel', 'Share'], as: 'number' },
    { path: 'words', label: ['Ord', 'Words'], as: 'list' },
    { path: 'note.da', label: ['Note', 'Note'], as: 'text' },
    { path: 'note.en', label: ['Note', 'Note'], as: 'text' },
    ...(body as { rows: Json[] }).rows.map((_, at) => ({
      path: `rows.${at}.isShown`,
      label: ['Vises', 'Shown'] as const,
      as: 'choice' as const,
      write: (made: Json, value: Json) => ({ ...(made as object), shown: value === 'yes' ? at : null }),
    })),
  ],
  keyOf: () => 'one',
  label: () => 'one',
  freshness: () => null,
}
const published = { share: 7.2, words: ['a', 'b'], note: { da: 'x', en: 'y' }, rows: [{}], shown: null }
const asItStands = { share: '7,2', words: 'a\nb', 'note.da': 'x', 'note.en': 'y', 'rows.0.isShown': '' }

test('a form sent back as it stands changes nothing', () => {
  expect(proposedBody(kind, published, asItStands)).toEqual(published)
})

test('a list keeps one word a line, and a field may be held elsewhere than at its path', () => {
  const typed = { ...asItStands, words: 'a\r\n\n c ', 'rows.0.isShown': 'yes' }
  expect(proposedBody(kind, published, typed)).toEqual({ ...published, words: ['a', 'c'], shown: 0 })
})

test('a text emptied in both languages is not given; emptied in one it is kept for the register to refuse', () => {
  const emptied = { ...asItStands, 'note.da': '', 'note.en': '' }
  expect(proposedBody(kind, published, emptied)).toMatchObject({ note: null })
  expect(proposedBody(kind, published, { ...asItStands, 'note.da': '' })).toMatchObject({
    note: { da: null, en: 'y' },
  })
})

test.each([
  ['396.775', 396_775],
  ['1.396.775,5', 1_396_775.5],
  ['7,2', 7.2],
  ['7.2', 7.2],
  ['70', 70],
])('%s is read as %d', (text, number) => {
  expect(numberFrom(text)).toBe(number)
})
