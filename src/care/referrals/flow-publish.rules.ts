import { type FlowNode, fewest, outcomes, type Stage, stages, type Wait, waits } from './flow.rules.ts'
import { answersOf } from './flow-answers.rules.ts'
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
  /** The places whose answers are not told. */
  readonly silent: readonly Pick<Branch, 'node' | 'readings' | 'silent'>[]
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
  const readings = { ...stageReadings, ...answers, ...waitsOf(node, stageReadings) } as FlowRow['readings']
  const branch = {
    ...{ node, readings, silent: below.flatMap((one) => one.silent) },
    parts: Object.fromEntries(told.map(([stage, { part }]) => [stage, part])) as Branch['parts'],
    rows: [{ path: node.path, readings }, ...below.flatMap((one) => one.rows)],
  }
  const isSilent = below.length === 0 && outcomes.some((outcome) => answers[outcome] === 'hidden')
  return isSilent ? { ...branch, silent: [branch] } : branch
}

const stageOfWait = { 'days-received': 'received', 'days-held': 'held', 'days-started': 'started' } as const
/** Only where everybody sees that there are five, and nobody is left with fewer when their own are taken away. */
const waitsOf = (node: FlowNode, readings: Readonly<Record<Stage, Reading>>): Record<Wait, Reading> => {
  const told = (wait: Wait) =>
    leastOf(readings[stageOfWait[wait]]) >= fewest && leavesNoFew(node.counts[wait], ownOf(node, wait))
  return Object.fromEntries(
    waits.map((wait) => [wait, (told(wait) ? node.medians[wait] : null) ?? 'hidden']),
  ) as Record<Wait, Reading>
}
