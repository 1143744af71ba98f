/** A row holds from its first day to its last, both counted; without a last day it still holds. */
export type Dated = { readonly validFrom: Temporal.PlainDate; readonly validTo: Temporal.PlainDate | null }

export const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(one, other) < 0

/** Does the row count on this day? */
export const holdsOn = (row: Dated, day: Temporal.PlainDate): boolean =>
  !isBefore(day, row.validFrom) && (row.validTo === null || !isBefore(row.validTo, day))
