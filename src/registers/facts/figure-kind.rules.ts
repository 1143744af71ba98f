import {
  aDay,
  aLine,
  aNumber,
  aSourceStatus,
  bothOf,
  type EditableField,
  type EditionKind,
  inAddedPart,
  inPart,
  type Json,
  textAt,
  valueAt,
  yesOrNo,
} from '#registers/editions/index.ts'
import { figureSchema } from './figure.rules.ts'

const reading: readonly EditableField[] = [
  aNumber('value', 'Tallet', 'The number'),
  ...bothOf('valueText', 'I stedet for et nøjagtigt tal', 'Instead of an exact number'),
  aLine('on', 'Gælder (år, måned eller dag)', 'Tells of (year, month or day)'),
  aNumber('n', 'Hvor mange der svarede', 'How many answered'),
  aLine('sourceKey', 'Kildens nøgle', 'Key of the source'),
  aDay('seen', 'Kilden er set den', 'Source seen on'),
  ...bothOf('note', 'Note', 'Note'),
]
/** Which reading pages show, and how the readings stand to one another. */
const standing: readonly EditableField[] = [
  aSourceStatus,
  yesOrNo('shown', 'Er det tal, der vises', 'Is the one shown'),
  aLine('supersededBy', 'Afløst af (tallets nøgle)', 'Superseded by (key of the number)'),
  aLine('conflictsWith', 'Uenig med (tallets nøgle)', 'Differs from (key of the number)'),
]
const rowsOf = (body: Json) => (valueAt(body, 'rows') as readonly Json[] | undefined) ?? []

function fieldsOfRow(row: Json, at: number): EditableField[] {
  const isShown = valueAt(row, 'shown') === true
  const key = textAt(row, 'key')
  const [da, en] = isShown
    ? [`Det viste tal (${key})`, `The number shown (${key})`]
    : [`Tallet ${key}`, `The number ${key}`]
  return [...reading, ...standing].map(inPart('rows', at, da, en))
}

function fieldsOfNewRow(at: number): EditableField[] {
  const blank = {
    key: `reading-${at + 1}`,
    value: null,
    valueText: null,
    on: null,
    n: null,
    sourceKey: null,
    sourceStatus: 'unconfirmed',
    seen: null,
    shown: false,
    supersededBy: null,
    conflictsWith: null,
    note: null,
  }
  const named = inPart('rows', at, 'Nyt tal', 'New number')
  const inNew = inAddedPart('rows', at, blank)
  return reading.map((field) => ({ ...inNew(field), label: named(field).label }))
}

const neverSeen = '2026-11-22'

/** Figures: the one shown stands first in the form, then the others, then room for a new reading. */
export const figureKind: EditionKind = {
  name: 'figure',
  file: 'content/figures/figures.json',
  one: ['Tal', 'Figure'],
  many: ['Tal', 'Figures'],
  schema: figureSchema,
  fields(body) {
    const rows = rowsOf(body).map((row, at) => ({ row, at }))
    const shownFirst = rows.toSorted(
      (one, other) => Number(valueAt(other.row, 'shown')) - Number(valueAt(one.row, 'shown')),
    )
    return [
      ...bothOf('name', 'Navn', 'Name'),
      ...bothOf('definition', 'Hvad tallet dækker', 'What the figure covers'),
      aNumber('halfLifeDays', 'Dage, til det skal ses efter igen', 'Days until it must be looked at again'),
      ...shownFirst.flatMap(({ row, at }) => fieldsOfRow(row, at)),
      ...fieldsOfNewRow(rows.length),
    ]
  },
  keyOf: (body) => textAt(body, 'key'),
  label: (body, language) => textAt(body, `name.${language}`),
  freshness(body) {
    const rows = rowsOf(body)
    const shown = rows.find((row) => valueAt(row, 'shown') === true)
    return {
      assuredOn: textAt(shown ?? null, 'seen') || neverSeen,
      halfLifeDays: Number(valueAt(body, 'halfLifeDays')),
    }
  },
}
