import { type FlowNode, fewest, type Stage, stages, type Wait, waits } from './flow.rules.ts'
import { answersOf, type TellingPlace } from './flow-answers.rules.ts'
import {
  between,
  type FlowRow,
  few,
  leastOf,
  leavesNoFew,
  many,
  maySum,
  ownOf,
  type Reading,
  read,
  type Small,
  sum,
} from './flow-hiding.rules.ts'

/** What is told for certain, the small numbers beside it, and whether a sum was held back for what it is. */
type Part = { readonly known: number; readonly small: readonly Small[]; readonly isHeldBack: boolean }
type Told = { readonly part: Part; readonly reading: Reading }
type Branch = {
  readonly node: FlowNode
  readonly rows: readonly FlowRow[]
  readonly parts: Readonly<Record<Stage, Part>>
  readonly readings: FlowRow['readings']
  readonly places: readonly TellingPlace[]
}

function stageOf(node: FlowNode, stage: Stage, below: readonly Branch[]): Told {
  if (below.length === 0) {
    const count = node.counts[stage]
    const reading = read(count)
    const isTold = typeof reading === 'number'
    const small = isTold ? [] : [{ count, own: ownOf(node, stage) }]
    return { reading, part: { known: isTold ? count : 0, small, isHeldBack: false } }
  }
  const parts = below.map((one) => one.parts[stage])
  const known = sum(parts.map((one) => one.known))
  const small = parts.flatMap((one) => one.small)
  const whole = known + sum(small.map(({ count }) => count))
  const wasHeldBack = parts.some((one) => one.isHeldBack)
  if (small.length === 0 || (!wasHeldBack && maySum(small)))
    return { reading: whole, part: { known: whole, small: [], isHeldBack: false } }
  return {
    reading: between({ least: known + small.length * few.least, most: known + small.length * few.most }),
    part: { known, small, isHeldBack: wasHeldBack || small.length >= many },
  }
}

/** From the places up: what stands above is what stands below added up, as far as that gives nobody a small number. */
export const publishFlow = (root: FlowNode): FlowRow[] => [...branchOf(root).rows]

function branchOf(node: FlowNode): Branch {
  const below = node.children
    .toSorted((one, other) => (`${one.path}` < `${other.path}` ? -1 : 1))
    .map(branchOf)
  const told = stages.map((stage) => [stage, stageOf(node, stage, below)] as const)
  const stageReadings = Object.fromEntries(told.map(([stage, { reading }]) => [stage, reading])) as Record<
    Stage,
    Reading
  >
  const answers = answersOf(node, stageReadings.ended, below)
  const inside = below.flatMap((one) => one.places)
  const waiting = waitsOf(node, stageReadings, inside)
  const readings = { ...stageReadings, ...answers, ...waiting } as FlowRow['readings']
  return {
    ...{ node, readings, places: below.length === 0 ? [{ node, readings }] : inside },
    parts: Object.fromEntries(told.map(([stage, { part }]) => [stage, part])) as Branch['parts'],
    rows: [{ path: node.path, readings }, ...below.flatMap((one) => one.rows)],
  }
}

const stageOfWait = { 'days-received': 'received', 'days-held': 'held', 'days-started': 'started' } as const
/**
 * Only where everybody sees that there are five, and nobody is left with fewer when their own are taken away. Where a number is
 * not told, this hangs on what is told of the places alone: else that a wait is told would tell of the number.
 */
function waitsOf(
  node: FlowNode,
  readings: Readonly<Record<Stage, Reading>>,
  places: readonly TellingPlace[],
): Record<Wait, Reading> {
  const told = (wait: Wait) => {
    const stage = stageOfWait[wait]
    const whole = readings[stage]
    if (typeof whole === 'number') return whole >= fewest && leavesNoFew(node.counts[wait], ownOf(node, wait))
    return leastOf(whole) - Math.max(0, ...places.map((one) => leastOf(one.readings[stage]))) >= fewest
  }
  return Object.fromEntries(
    waits.map((wait) => [wait, (told(wait) ? node.medians[wait] : null) ?? 'hidden']),
  ) as Record<Wait, Reading>
}
