import { expect, test } from 'vitest'
import { asTyped, fieldsOf, type Json, proposedBody, readField } from '#registers/editions/index.ts'
import { shippedFigures } from './facts.example.ts'
import { figureSchema } from './figure.rules.ts'
import { figureKind } from './figure-kind.rules.ts'

const [people] = shippedFigures() as unknown as [Json]
const asItStands = Object.fromEntries(
  fieldsOf(figureKind, people).map((field) => [field.path, asTyped(readField(field, people))]),
)
const shownAt = 4
const propose = (typed: Record<string, string>) =>
  proposedBody(figureKind, people, { ...asItStands, ...typed })
const reading = {
  'rows.8.value': '410.002',
  'rows.8.on': '2025-12-31',
  'rows.8.sourceKey': 'cancer-nogletal',
  'rows.8.seen': '2026-11-23',
}

test('an editor adds a reading beside the others; the one shown stays', () => {
  const figure = figureSchema.parse(propose(reading))
  expect(figure.rows).toHaveLength(9)
  expect(figure.rows.at(-1)).toMatchObject({ value: 410_002, shown: false, sourceStatus: 'unconfirmed' })
  expect(figure.rows[shownAt]?.shown).toBe(true)
})

test('an editor chooses another reading to be shown, one at a time', () => {
  const both = propose({ 'rows.6.shown': 'true' })
  expect(figureSchema.safeParse(both).success).toBe(false)
  const other = propose({ 'rows.6.shown': 'true', [`rows.${shownAt}.shown`]: 'false' })
  expect(
    figureSchema
      .parse(other)
      .rows.filter(({ shown }) => shown)
      .map(({ key }) => key),
  ).toEqual(['2025'])
})

test('a reading without a source, or half a text, is not taken', () => {
  expect(figureSchema.safeParse(propose({ ...reading, 'rows.8.sourceKey': '' })).success).toBe(false)
  expect(figureSchema.safeParse(propose({ 'rows.8.valueText.da': 'omkring' })).success).toBe(false)
})

test('how long a figure may be relied on counts from the day the shown reading’s source was seen', () => {
  expect(figureKind.freshness(people)).toEqual({ assuredOn: '2026-11-22', halfLifeDays: 400 })
})
