import { z } from 'zod'
import type { bothTexts, Dated } from '#registers/sources/index.ts'

export type Text = z.output<typeof bothTexts>

/** A day as the files and the database write it, read as a day. */
export const daySchema = z.iso.date().transform((day) => Temporal.PlainDate.from(day))

/** The days on which a row begins to hold and on which it no longer does. */
export function turningDays(row: Dated): Temporal.PlainDate[] {
  return row.validTo === null ? [row.validFrom] : [row.validFrom, row.validTo.add({ days: 1 })]
}
