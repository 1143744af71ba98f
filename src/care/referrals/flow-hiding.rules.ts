import { type FlowMeasure, type FlowNode, fewest } from './flow.rules.ts'

/** At least and at most so much, as far as anybody can tell from what is shown. */
export type Between = { readonly least: number; readonly most: number }
/** A number, what it lies between, or nothing. */
export type Reading = number | Between | 'hidden'
export type FlowRow = {
  readonly path: readonly string[]
  readonly readings: Readonly<Record<FlowMeasure, Reading>>
}

export const few: Between = { least: 1, most: fewest - 1 }
export const isFew = (reading: Reading): boolean =>
  typeof reading === 'object' && reading.least === few.least && reading.most === few.most
/** What a place itself reads depends on that number alone, so that no rule tells of another's. */
export const read = (count: number): Reading => (count === 0 || count >= fewest ? count : few)
export const between = ({ least, most }: Between): Reading => (least === most ? least : { least, most })
export const leastOf = (reading: Reading) => (typeof reading === 'object' ? reading.least : Number(reading))
export const mostOf = (reading: Reading) => (typeof reading === 'object' ? reading.most : Number(reading))
export const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/** So many small numbers are added up to one that is told; of fewer is told what they lie between. */
export const many = 8

/** A small number of a place, and how much of it each unit knows as its own. */
export type Small = { readonly count: number; readonly own: ReadonlyMap<string, number> }
/** Whoever takes their own away is left with nothing, or with no small number. */
export const leavesNoFew = (whole: number, own: ReadonlyMap<string, number>) =>
  [...own.values()].every((one) => whole === one || whole - one >= fewest)
export const added = (all: readonly Small[]) => {
  const own = new Map<string, number>()
  for (const one of all) for (const [unit, count] of one.own) own.set(unit, (own.get(unit) ?? 0) + count)
  return own
}

/**
 * May the sum of these be told? Each of them can then still be anything from 1 to 4, also for a unit that knows some of them
 * exactly, whatever these are; it hangs on how many there are and on the sum, which are told, and not on the single ones.
 */
export function maySum(all: readonly Small[]): boolean {
  const whole = sum(all.map(({ count }) => count))
  const known = new Map<string, number>()
  for (const { count, own } of all)
    for (const [unit, one] of own) if (one === count) known.set(unit, (known.get(unit) ?? 0) + 1)
  const slack = few.most - few.least
  const away = slack * (1 + Math.max(1, ...known.values()))
  return all.length >= many && whole >= all.length * few.least + away && whole <= all.length * few.most - away
}

export const ownOf = ({ own }: FlowNode, measure: FlowMeasure) =>
  new Map([...own].map(([unit, counts]) => [unit, counts[measure]]))
