/** What came to one's units in a month, what began, and the groups that begin in it as they were told of. */
export type InflowMonth = {
  readonly month: string
  readonly sent: number
  readonly municipal: number
  readonly plans: number
  readonly started: number
  readonly starts: number
  /** The places in all, where they were told; null where they were told for none of the groups. */
  readonly places: number | null
  readonly untold: number
}
export type ShownMonth = InflowMonth & {
  /** A month that has not begun: groups are told of, and nothing can have come. */
  readonly isAhead: boolean
}

const none = { sent: 0, municipal: 0, plans: 0, started: 0, starts: 0, places: null, untold: 0 } as const
const textOf = (month: Temporal.PlainYearMonth) => month.toString()

/** Month by month, the oldest first, from the first to this one, and on to the last with a group; those without stand as none. */
export function everyMonth(
  told: readonly InflowMonth[],
  since: Temporal.PlainDate,
  today: Temporal.PlainDate,
): ShownMonth[] {
  const current = textOf(today.toPlainYearMonth())
  const last = [current, ...told.map(({ month }) => month)].toSorted().at(-1) ?? current
  const months: ShownMonth[] = []
  for (let one = since.toPlainYearMonth(); textOf(one) <= last; one = one.add({ months: 1 })) {
    const month = textOf(one)
    const found = told.find((line) => line.month === month)
    months.push({ ...none, ...found, month, isAhead: month > current })
  }
  return months
}
/** What may need a place in a group. */
export const mayNeedPlace = ({ municipal, plans }: Pick<InflowMonth, 'municipal' | 'plans'>) =>
  municipal + plans

export const isEmpty = (months: readonly InflowMonth[]): boolean =>
  months.every(({ sent, started, starts }) => sent + started + starts === 0)

/** This month and the two before: what came beside the places that were told of; null where nobody told of any. */
export function lastThree(months: readonly ShownMonth[]) {
  const three = months.filter(({ isAhead }) => !isAhead).slice(-3)
  const told = three.flatMap(({ places }) => places ?? [])
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  return { came: sum(three.map(mayNeedPlace)), places: told.length > 0 ? sum(told) : null }
}
