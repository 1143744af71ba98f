import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FlowCase, type FlowNode, flowTree, outcomes, stages } from './flow.rules.ts'
import { type FlowRow, isSafe, publishFlow, type Reading } from './flow-hiding.rules.ts'
import type { Outcome } from './question.rules.ts'

const nothing = { sentBack: false, received: false, held: false, started: false, ended: false }
const noDays = { daysReceived: null, daysHeld: null, daysStarted: null }
const aCase = (place: string, more: Partial<FlowCase> = {}): FlowCase => ({
  ...{ sender: 'sygehus', receiver: 'sundhed', region: 'sjaelland', place, outcome: 'unknown' as const },
  ...{ ...nothing, ...noDays, ...more },
})
const times = (count: number, place: string, more: Partial<FlowCase> = {}) =>
  Array.from({ length: count }, () => aCase(place, more))
const placesIn = (cases: readonly FlowCase[]) =>
  Object.fromEntries(
    publishFlow(flowTree(cases)).flatMap(({ path, readings }) => (path[2] ? [[path[2], readings.sent]] : [])),
  )

test.each([
  ['all at or above five are shown', [5, 9], { a: 5, b: 9 }],
  ['beside one that is few another is hidden', [2, 7, 30], { a: 'hidden', b: 'hidden', c: 30 }],
  ['few beside few, and nothing to subtract', [2, 3, 4, 30], { a: 'few', b: 'few', c: 'few', d: 30 }],
  ['one in every place could be counted: no row', [1, 1, 1, 1, 1], {}],
  ['all fours could be counted: one is hidden', [4, 4], { a: 'hidden', b: 'few' }],
  ['which is hidden follows the names, not the sizes', [30, 7, 2], { a: 'hidden', b: 7, c: 'few' }],
  ['an only place is the region itself', [7], { a: 7 }],
  ['under five there is nothing below', [3], {}],
] as [string, number[], Record<string, Reading>][])('%s', (_, sizes, expected) => {
  const shown = placesIn(sizes.flatMap((size, at) => times(size, 'abcde'[at] ?? '')))
  expect(shown).toEqual(expected)
})

test.each([
  [{ left: 3, few: 1, hidden: 0, least: 0 }, false],
  [{ left: 2, few: 2, hidden: 0, least: 0 }, false],
  [{ left: 8, few: 2, hidden: 0, least: 0 }, false],
  [{ left: 5, few: 2, hidden: 0, least: 0 }, true],
  [{ left: 6, few: 1, hidden: 1, least: 5 }, false],
  [{ left: 9, few: 1, hidden: 1, least: 5 }, true],
  [{ left: 7, few: 0, hidden: 1, least: 0 }, false],
  [{ left: 2, few: 0, hidden: 2, least: 1 }, false],
  [{ left: 0, few: 0, hidden: 2, least: 0 }, true],
])('%o is safe: %s', (family, expected) => expect(isSafe(family)).toBe(expected))

test('a wait is told from five on', () => {
  const days = (count: number) => flowTree(times(count, 'a', { received: true, daysReceived: 3 })).medians
  expect([days(4)['days-received'], days(5)['days-received']]).toEqual([null, 3])
})

/** What somebody who holds the whole download can say of each cell: the least and the most that it can be. */
type Range = [least: number, most: number]
const rangeOf = (reading: Reading): Range =>
  reading === 'few' ? [1, 4] : reading === 'hidden' ? [0, 10_000] : [reading, reading]
type Attack = { readonly ranges: Map<string, Range>; readonly sums: (readonly [string, readonly string[]])[] }

function attackOn(rows: readonly FlowRow[]): Attack {
  const at = (path: readonly string[], measure: string) => `${path.join('/')} ${measure}`
  const ranges = new Map(
    rows.flatMap(({ path, readings }) =>
      [...stages, ...outcomes].map((one) => [at(path, one), rangeOf(readings[one])] as const),
    ),
  )
  const sums = rows.flatMap(({ path }) => {
    const below = rows.filter(
      (one) => one.path.length === path.length + 1 && path.every((key, n) => one.path[n] === key),
    )
    const answers = [at(path, 'ended'), outcomes.map((one) => at(path, one))] as const
    if (below.length === 0) return [answers]
    const down = [...stages, ...outcomes].map(
      (one) => [at(path, one), below.map((child) => at(child.path, one))] as const,
    )
    return [answers, ...down]
  })
  for (const { path } of rows) narrow(ranges, at(path, 'sent'), [path.length ? 1 : 0, 10_000])
  for (let round = 0; round < 30; round += 1)
    for (const [whole, parts] of sums) narrowSum(ranges, whole, parts)
  return { ranges, sums }
}
function narrow(ranges: Map<string, Range>, key: string, [least, most]: Range) {
  const [low, high] = ranges.get(key) ?? [0, 10_000]
  ranges.set(key, [Math.max(low, least), Math.min(high, most)])
}
function narrowSum(ranges: Map<string, Range>, whole: string, parts: readonly string[]) {
  const of = (key: string) => ranges.get(key) as Range
  const total = (side: 0 | 1) => parts.reduce((sum, part) => sum + of(part)[side], 0)
  narrow(ranges, whole, [total(0), total(1)])
  for (const part of parts)
    narrow(ranges, part, [of(whole)[0] - (total(1) - of(part)[1]), of(whole)[1] - (total(0) - of(part)[0])])
}

/** Solves all sums and differences at once: the unknowns that have one solution only, whatever they may be. */
function solvedBy({ ranges, sums }: Attack): string[] {
  const unknown = [...ranges].filter(([, [least, most]]) => least < most).map(([key]) => key)
  const place = new Map(unknown.map((key, at) => [key, at]))
  const lines = sums.map(([whole, parts]) => {
    const line = new Array<number>(unknown.length).fill(0)
    for (const [key, sign] of [[whole, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
      const at = place.get(key)
      if (at !== undefined) line[at] = (line[at] ?? 0) + sign
    }
    return line
  })
  let top = 0
  for (let column = 0; column < unknown.length && top < lines.length; column += 1) {
    const found = lines.findIndex((line, at) => at >= top && Math.abs(line[column] ?? 0) > 1e-9)
    if (found < 0) continue
    const pivot = lines[found] as number[]
    lines[found] = lines[top] as number[]
    const by = pivot[column] as number
    const scaled = pivot.map((one) => one / by)
    lines[top] = scaled
    for (const [at, line] of lines.entries()) {
      const factor = line[column] ?? 0
      if (at !== top && Math.abs(factor) > 1e-9)
        lines[at] = line.map((one, n) => one - factor * (scaled[n] ?? 0))
    }
    top += 1
  }
  return lines.flatMap((line) => {
    const left = line.flatMap((one, at) => (Math.abs(one) > 1e-9 ? [at] : []))
    return left.length === 1 ? [unknown[left[0] ?? 0] ?? ''] : []
  })
}

const nodeAt = (node: FlowNode, path: readonly string[]): FlowNode =>
  path.reduce((one, _, at) => one.children.find((child) => child.path[at] === path[at]) as FlowNode, node)

/** Hidden cells that the download gives back after all. */
function givenBack(cases: readonly FlowCase[]): string[] {
  const root = flowTree(cases)
  const rows = publishFlow(root)
  const attack = attackOn(rows)
  const pinned = rows.flatMap(({ path, readings }) =>
    [...stages, ...outcomes].flatMap((one) => {
      const key = `${path.join('/')} ${one}`
      const [least, most] = attack.ranges.get(key) as Range
      const real = nodeAt(root, path).counts[one]
      expect(real >= least && real <= most, `${key} lies in its range`).toBe(true)
      return typeof readings[one] !== 'number' && least === most ? [key] : []
    }),
  )
  return [...pinned, ...solvedBy(attack)]
}

const oneCase: fc.Arbitrary<FlowCase> = fc
  .record({
    sender: fc.constantFrom('sygehus', 'almen-praksis'),
    region: fc.constantFrom('r', 's'),
    place: fc.constantFrom('a', 'b', 'c'),
    far: fc.constantFrom(0, 1, 2, 3, 4),
    sentBack: fc.boolean(),
    outcome: fc.constantFrom<Outcome>('yes', 'yes', 'no', 'unknown', 'waits'),
  })
  .map(({ sender, region, place, far, sentBack, outcome }) =>
    aCase(`${region}${place}`, {
      ...{ sender, region, outcome, received: far > 0, held: far > 1, started: far > 2, ended: far > 3 },
      sentBack: sentBack && far === 1,
    }),
  )
/** Small, and groups of the same, so that both few and many come about. */
const someCases = fc
  .array(fc.tuple(oneCase, fc.integer({ min: 1, max: 9 })), { maxLength: 14 })
  .map((groups) => groups.flatMap(([one, count]) => Array.from({ length: count }, () => one)))

test('no sum or difference of anything that can be downloaded gives a hidden number back', () => {
  fc.assert(
    fc.property(someCases, (cases) => {
      expect(givenBack(cases)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('the attack gives back what hiding alone does not protect', () => {
  const readings = (sent: Reading) =>
    Object.fromEntries(
      [...stages, ...outcomes].map((one) => [one, one === 'sent' ? sent : 0]),
    ) as FlowRow['readings']
  const naive = [
    { path: [], readings: readings(12) },
    { path: ['a'], readings: readings('few') },
    { path: ['b'], readings: readings(9) },
  ]
  expect(attackOn(naive).ranges.get('a sent')).toEqual([3, 3])
})
