import { z } from 'zod'
import { bothTexts, dayText, isBefore, keySchema, sourceStatusSchema } from '#registers/sources/index.ts'

const figureDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/** One reading of a figure: the number, the time it tells of, how many were asked, and who says so. */
export const figureRowSchema = z
  .strictObject({
    key: keySchema,
    value: z.number().nullable(),
    /** The words to show when the number is rounded or not exact: *omkring 400.000*, *over 350.000*. */
    valueText: bothTexts.nullable(),
    /** The day, month or year it tells of; null when the source does not say. */
    on: figureDay.nullable(),
    n: z.int().positive().nullable(),
    sourceKey: keySchema,
    sourceStatus: sourceStatusSchema,
    /** The day its source was last seen. */
    seen: dayText,
    shown: z.boolean(),
    supersededBy: keySchema.nullable(),
    conflictsWith: keySchema.nullable(),
    note: bothTexts.nullable(),
  })
  .refine((row) => row.value !== null || row.valueText !== null, 'a row says a number or words')
export type FigureRow = z.output<typeof figureRowSchema>

export const figureUnits = ['people', 'cases', 'contacts', 'percent', 'share'] as const
export type FigureUnit = (typeof figureUnits)[number]

/** A figure with its definition and all its readings; at most one of them is shown. */
export const figureSchema = z
  .strictObject({
    key: keySchema,
    name: bothTexts,
    unit: z.enum(figureUnits),
    definition: bothTexts,
    /** How many days a reading may be relied on after its source was last seen or checked. */
    halfLifeDays: z.int().positive(),
    rows: z.array(figureRowSchema).min(1),
  })
  .refine(({ rows }) => rows.filter((row) => row.shown).length <= 1, 'two rows are shown')
  .refine(({ rows }) => new Set(rows.map((row) => row.key)).size === rows.length, 'a row key is doubled')
  .refine(({ rows }) => rows.every((row) => !(row.shown && row.supersededBy)), 'a superseded row is shown')
  .refine(({ rows }) => {
    const keys = new Set(rows.map((row) => row.key))
    return rows.every((row) =>
      [row.supersededBy, row.conflictsWith].every(
        (key) => key === null || (key !== row.key && keys.has(key)),
      ),
    )
  }, 'a row points to a row that is not there')
export type Figure = z.output<typeof figureSchema>
export const figuresSchema = z.array(figureSchema)

/** The last day of what a row tells of: 2023 is told in full on 31 December 2023. */
export function lastDayOf(on: string): Temporal.PlainDate {
  const [year = 0, month, day] = on.split('-').map(Number)
  if (day && month) return new Temporal.PlainDate(year, month, day)
  const begins = new Temporal.PlainDate(year, month ?? 12, 1)
  return begins.with({ day: begins.daysInMonth })
}

const isOver = (row: FigureRow, day: Temporal.PlainDate) =>
  row.on === null || !isBefore(day, lastDayOf(row.on))

const newestFirst = (one: FigureRow, other: FigureRow) => (other.on ?? '').localeCompare(one.on ?? '')

/** The one reading that pages show on a day: the chosen one, or before its time the newest that is over. */
export function shownRow(figure: Figure, day: Temporal.PlainDate): FigureRow | null {
  const chosen = figure.rows.find((row) => row.shown)
  if (chosen && isOver(chosen, day)) return chosen
  const over = figure.rows.filter(
    (row) => row.on !== null && row.sourceStatus !== 'disputed' && isOver(row, day),
  )
  return over.toSorted(newestFirst)[0] ?? null
}

/** The other readings, newest first, each with why it is not the one shown. */
export function otherRows(figure: Figure, day: Temporal.PlainDate): FigureRow[] {
  const shown = shownRow(figure, day)
  return figure.rows.filter((row) => row !== shown).toSorted(newestFirst)
}

/** The day from which a reading must be looked at again. */
export const staleOn = (figure: Pick<Figure, 'halfLifeDays'>, assuredOn: string): Temporal.PlainDate =>
  Temporal.PlainDate.from(assuredOn).add({ days: figure.halfLifeDays })

/** Has the half-life passed since the source was last seen, or since a person last checked it? */
export function isStale(
  figure: Pick<Figure, 'halfLifeDays'>,
  row: Pick<FigureRow, 'seen'>,
  day: Temporal.PlainDate,
  checkedOn: Temporal.PlainDate | null = null,
): boolean {
  const seen = Temporal.PlainDate.from(row.seen)
  const last = checkedOn && isBefore(seen, checkedOn) ? checkedOn : seen
  return !isBefore(day, staleOn(figure, last.toString()))
}

/** Figures older than five years are shown with their age. */
export const isAged = (row: Pick<FigureRow, 'on'>, day: Temporal.PlainDate): boolean =>
  row.on !== null && isBefore(lastDayOf(row.on).add({ years: 5 }), day)
