import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCase } from './flow.example.ts'
import { type FlowCase, type FlowNode, flowTree, outcomes, stages } from './flow.rules.ts'
import { type FlowRow, few, type Reading } from './flow-hiding.rules.ts'
import { publishFlow } from './flow-publish.rules.ts'
import type { Outcome } from './question.rules.ts'

/** What somebody who holds the whole download can say of each cell: the least and the most that it can be. */
type Range = [least: number, most: number]
const rangeOf = (reading: Reading): Range =>
  reading === 'hidden'
    ? [0, 10_000]
    : typeof reading === 'number'
      ? [reading, reading]
      : [reading.least, reading.most]
type Attack = { readonly ranges: Map<string, Range>; readonly sums: (readonly [string, readonly string[]])[] }
const measures = [...stages, ...outcomes]
const keyOf = (path: readonly string[], measure: string) => `${path.join('/')} ${measure}`

/** `known` is what the attacker knows besides: the numbers of their own unit. */
function attackOn(rows: readonly FlowRow[], known: readonly (readonly [string, Range])[] = []): Attack {
  const ranges = new Map(
    rows.flatMap(({ path, readings }) =>
      measures.map((one) => [keyOf(path, one), rangeOf(readings[one])] as const),
    ),
  )
  const sums = rows.flatMap(({ path }) => {
    const below = rows.filter(
      (one) => one.path.length === path.length + 1 && path.every((key, n) => one.path[n] === key),
    )
    const answers = [keyOf(path, 'ended'), outcomes.map((one) => keyOf(path, one))] as const
    if (below.length === 0) return [answers]
    const down = measures.map(
      (one) => [keyOf(path, one), below.map((child) => keyOf(child.path, one))] as const,
    )
    return [answers, ...down]
  })
  for (const { path } of rows) narrow(ranges, keyOf(path, 'sent'), [path.length ? 1 : 0, 10_000])
  for (const [key, range] of known) narrow(ranges, key, range)
  for (let round = 0; round < 12; round += 1) {
    for (const [whole, parts] of sums) narrowSum(ranges, whole, parts)
    // Nothing is more than was sent.
    for (const { path } of rows)
      for (const one of stages)
        narrow(ranges, keyOf(path, one), [0, ranges.get(keyOf(path, 'sent'))?.[1] ?? 0])
  }
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

const leavesOf = (node: FlowNode): FlowNode[] =>
  node.children.length === 0 ? [node] : node.children.flatMap(leavesOf)
const nodesOf = (node: FlowNode): FlowNode[] => [node, ...node.children.flatMap(nodesOf)]

/** All that a unit knows of its own: exactly where it is the receiver, at least so much where it is a sender. */
const knownTo = (root: FlowNode, unit: string) =>
  leavesOf(root).flatMap(({ path, counts, own }) => {
    const mine = own.get(unit)
    if (!mine)
      return path.at(-1) === unit ? measures.map((one) => [keyOf(path, one), [0, 0] as Range] as const) : []
    return measures.map((one) => {
      const range: Range = path.at(-1) === unit ? [counts[one], counts[one]] : [mine[one], 10_000]
      return [keyOf(path, one), range] as const
    })
  })

/** Small numbers of other places that are given back after all, to nobody in particular or to who knows this unit's. */
function givenBack(cases: readonly FlowCase[], unit: string | null): string[] {
  const root = flowTree(cases)
  const rows = publishFlow(root)
  const attack = attackOn(rows, unit === null ? [] : knownTo(root, unit))
  const told = new Map(rows.map(({ path, readings }) => [path.join('/'), readings]))
  for (const { path, counts } of nodesOf(root))
    for (const one of measures) {
      const [least, most] = attack.ranges.get(keyOf(path, one)) as Range
      expect(counts[one] >= least && counts[one] <= most, `${keyOf(path, one)} lies in its range`).toBe(true)
    }
  const solved = solvedBy(attack)
  return leavesOf(root).flatMap(({ path, counts, own }) =>
    measures.flatMap((one) => {
      const key = keyOf(path, one)
      const reading = told.get(path.join('/'))?.[one]
      const theirs = counts[one] - (own.get(unit ?? '')?.[one] ?? 0)
      // Nobody else's is in it, or it stands there for everybody.
      if (typeof reading === 'number' || theirs === 0) return []
      const [least, most] = attack.ranges.get(key) as Range
      const isWhole = typeof reading === 'object' && theirs === counts[one] && (least > 1 || most < 4)
      return isWhole || least === most || solved.includes(key) ? [key] : []
    }),
  )
}

const oneCase: fc.Arbitrary<FlowCase> = fc
  .record({
    sender: fc.constantFrom('sygehus', 'almen-praksis'),
    from: fc.constantFrom('s1', 's2', 's3'),
    region: fc.constantFrom('r', 's'),
    place: fc.constantFrom(...'abcdefgh'),
    far: fc.constantFrom(0, 1, 2, 3, 4, 4, 4),
    sentBack: fc.boolean(),
    outcome: fc.constantFrom<Outcome>('yes', 'yes', 'no', 'unknown', 'waits'),
  })
  .map(({ sender, from, region, place, far, sentBack, outcome }) =>
    aCase(`${region}${place}`, {
      ...{ sender, region, outcome, received: far > 0, held: far > 1, started: far > 2, ended: far > 3 },
      ...{ sentBack: sentBack && far === 1, units: [`${region}${place}`, from] },
    }),
  )
/** Small, and groups of the same, so that few, many, and many of the few come about. */
const someCases = fc
  .array(fc.tuple(oneCase, fc.integer({ min: 1, max: 7 })), { maxLength: 40 })
  .map((groups) => groups.flatMap(([one, count]) => Array.from({ length: count }, () => one)))

test('no sum or difference gives a small number back, whatever a unit knows of its own', () => {
  const somebody = fc.constantFrom(null, 'ra', 'rb', 'sa', 's1', 's2')
  fc.assert(
    fc.property(someCases, somebody, (cases, unit) => {
      expect(givenBack(cases, unit)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('the attack gives back what hiding alone does not protect', () => {
  const readings = (sent: Reading) =>
    Object.fromEntries(measures.map((one) => [one, one === 'sent' ? sent : 0])) as FlowRow['readings']
  const report = (whole: number, a: Reading, b: Reading) => [
    { path: [], readings: readings(whole) },
    { path: ['a'], readings: readings(a) },
    { path: ['b'], readings: readings(b) },
  ]
  expect(attackOn(report(12, few, 9)).ranges.get('a sent')).toEqual([3, 3])
  expect(attackOn(report(5, few, few)).ranges.get('a sent')).toEqual([1, 4])
  expect(attackOn(report(5, few, few), [['b sent', [2, 2]]]).ranges.get('a sent')).toEqual([3, 3])
})
