type Day = Temporal.PlainDate
export const quarterOf = (day: Day): Day => day.with({ day: 1, month: day.month - ((day.month - 1) % 3) })
/** The newest quarter that can be told of: it is over, and so is the one after it, in which what it began could go on. */
export const settledQuarter = (today: Day): Day => quarterOf(today).subtract({ months: 6 })
/** When what came of a quarter is read. */
export const settledOn = (quarter: Day): Day => quarter.add({ months: 6 })
/** `2026-2`, as it is written in an address. */
export const quarterText = ({ year, month }: Day) => `${year}-${(month + 2) / 3}`
export const quarterFrom = (text: string): Day | null => {
  const found = /^(20\d{2})-([1-4])$/.exec(text)
  return found
    ? Temporal.PlainDate.from({ year: Number(found[1]), month: Number(found[2]) * 3 - 2, day: 1 })
    : null
}
