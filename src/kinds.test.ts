import { describe, expect, test } from 'vitest'
import { activities } from '#help/offers/index.ts'
import { projectRoot } from '#platform/settings.ts'
import { asTyped, type EditionKind, fieldsOf, proposedBody, readField } from '#registers/editions/index.ts'
import { standardKind, standardSchema } from '#registers/standards/index.ts'
import { readShipped } from './content.ts'
import { kinds } from './kinds.ts'

const shipped = (kind: EditionKind) => readShipped(projectRoot(), kind)

test('no two kinds have one name', () => {
  expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length)
})

describe.each(kinds)('$name', (kind) => {
  const rows = shipped(kind)

  test('what ships can be taken in, and every row has a key of its own that can stand in an address', () => {
    const keys = rows.map((row) => kind.keyOf(row))
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => !/^[a-z0-9][a-z0-9._-]*$/i.test(key))).toEqual([])
  })

  test('every row has a name in both languages', () => {
    for (const row of rows) {
      expect([kind.keyOf(row), kind.label(row, 'da')]).not.toEqual([kind.keyOf(row), ''])
      expect([kind.keyOf(row), kind.label(row, 'en')]).not.toEqual([kind.keyOf(row), ''])
    }
  })

  test('a form that an editor sends back as it stands changes nothing', () => {
    for (const row of rows) {
      const fields = fieldsOf(kind, row)
      const typed = Object.fromEntries(fields.map((field) => [field.path, asTyped(readField(field, row))]))
      expect(proposedBody(kind, row, typed)).toEqual(row)
      expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length)
    }
  })
})

test('what offers show of a quality standard is something that one can look for among them', () => {
  const standards = shipped(standardKind).map((row) => standardSchema.parse(row))
  const measures = standards.flatMap(({ requirements }) =>
    requirements.flatMap(({ measuredBy }) => measuredBy),
  )
  const looked = measures.flatMap((one) => (one.kind === 'offers' ? [one.activity] : []))
  expect(looked.length).toBeGreaterThan(0)
  expect(looked.filter((key) => !(activities as readonly string[]).includes(key))).toEqual([])
})
