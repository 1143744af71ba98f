import { z } from 'zod'
import { defineAddress } from '#platform/api.ts'
import { NotThere } from '#platform/problem.ts'
import { type Source, sourceStatusSchema } from '#registers/sources/index.ts'
import { type FigureRow, figureUnits, shownRow } from './figure.rules.ts'
import { type FigureEdition, findFigure, listFigures } from './figure.store.ts'

const text = z.object({ da: z.string(), en: z.string() })
const sourceOf = z.object({
  title: z.string(),
  publisher: z.string(),
  url: z.string().nullable(),
  date: z.string().nullable(),
  seen: z.iso.date(),
})
const reading = z.object({
  key: z.string(),
  value: z.number().nullable(),
  value_text: text.nullable().describe('The words to show when the number is rounded or not exact.'),
  on: z.string().nullable().describe('The year, month or day that it tells of; null where no source says.'),
  answered: z.int().nullable().describe('How many answered; null where it is not a survey or not given.'),
  superseded_by: z.string().nullable(),
  conflicts_with: z.string().nullable(),
  note: text.nullable(),
  source_status: sourceStatusSchema,
  sources: z.array(sourceOf),
})
const figure = z.object({
  key: z.string(),
  name: text,
  unit: z.enum(figureUnits),
  definition: text,
  shown: z.string().nullable().describe('The key of the reading that pages show today.'),
  readings: z.array(reading),
  checked_at: z.string().nullable().describe('When a professional checked it; null until somebody has.'),
  stale_on: z.iso.date().nullable().describe('From this day its source must be looked at again.'),
})

type Sources = ReadonlyMap<string, Source>
const readingOf = (row: FigureRow, sources: Sources): z.input<typeof reading> => ({
  key: row.key,
  value: row.value,
  value_text: row.valueText,
  on: row.on,
  answered: row.n,
  superseded_by: row.supersededBy,
  conflicts_with: row.conflictsWith,
  note: row.note,
  source_status: row.sourceStatus,
  sources: [sources.get(row.sourceKey)].flatMap((source) => {
    if (!source) return []
    const { title, publisher, url, date, seen } = source
    return [{ title, publisher, url, date, seen }]
  }),
})

function figureOf(
  edition: FigureEdition,
  sources: Sources,
  today: Temporal.PlainDate,
): z.input<typeof figure> {
  const { key, name, unit, definition, rows } = edition.figure
  return {
    ...{ key, name, unit, definition },
    shown: shownRow(edition.figure, today)?.key ?? null,
    readings: rows.map((row) => readingOf(row, sources)),
    checked_at: edition.checkedAt?.toString() ?? null,
    stale_on: edition.staleOn?.toString() ?? null,
  }
}

export const figuresAddress = defineAddress({
  path: '/api/v1/figures',
  summary: 'Every figure with all its readings, each with year, source and how far the source carries it.',
  query: z.object({}),
  answer: z.object({ figures: z.array(figure) }),
  async handle({ db, today }) {
    const { figures, sources } = await listFigures(db)
    return { figures: figures.map((one) => figureOf(one, sources, today)) }
  },
})

export const figureAddress = defineAddress({
  path: '/api/v1/figures/:key',
  summary: 'One figure with all its readings.',
  query: z.object({ key: z.string().describe('The key of the figure, as in the list of figures.') }),
  answer: figure,
  async handle({ db, today }, { key }) {
    const found = await findFigure(db, key)
    return found
      ? figureOf(found, found.sources, today)
      : new NotThere('key', `No figure has the key ${key}.`)
  },
})
