import { type FlowNode, fewest, outcomes, type Stage, stages, type Wait, waits } from './flow.rules.ts'
import type { Outcome } from './question.rules.ts'

/** A number; `few` is 1–4; `hidden` says nothing: without it a number under five could be worked out. */
export type Reading = number | 'few' | 'hidden'
export type FlowRow = {
  readonly path: readonly string[]
  readonly readings: Readonly<Record<Stage | Outcome | Wait, Reading>>
}
type Readings = FlowRow['readings']
const read = (count: number): Reading => (count === 0 || count >= fewest ? count : 'few')

type Family = {
  /** What is left of the parent's number when what is shown is taken away. */
  readonly left: number
  readonly few: number
  readonly hidden: number
  /** The least a hidden number can be. */
  readonly least: number
}
/** Can each of the few still be anything from 1 to 4, and is no hidden number the only one possible? */
export function isSafe({ left, few, hidden, least }: Family): boolean {
  if (few === 0 && left === 0) return true
  if (few + hidden < 2) return few + hidden === 0
  if (few === 0) return left > hidden * least
  return left >= few + 3 + hidden * least && (hidden > 0 || left <= 4 * few - 3)
}

/**
 * From the top down: where a number stands whole, the numbers below it sum to it. As few rows as are needed are hidden, in
 * the order of their names; where none would do, and below what is hidden, there are no rows at all.
 */
export const publishFlow = (root: FlowNode): FlowRow[] => {
  const shown = Object.fromEntries(stages.map((stage) => [stage, read(root.counts[stage])]))
  const readings = { ...shown, ...outcomesAtTheTop(root), ...waitsOf(root) } as Readings
  return [{ path: root.path, readings }, ...publishBelow(root, readings)]
}

const waitsOf = ({ medians }: FlowNode) =>
  Object.fromEntries(waits.map((wait) => [wait, medians[wait] ?? ('hidden' as const)]))
const hideAll = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, 'hidden' as const]))

function publishBelow(node: FlowNode, above: Readings): FlowRow[] {
  if (typeof above.sent !== 'number' || node.children.length === 0) return []
  // By name, never by size: an order that follows the numbers would tell them.
  const inOrder = node.children.toSorted((one, other) => (`${one.path}` < `${other.path}` ? -1 : 1))
  for (let hidden = 0; hidden < inOrder.length; hidden += 1) {
    const shown = inOrder.slice(hidden)
    const left = leftOf(shown, above)
    if (stages.every((stage) => isStageSafe(stage, { shown, hidden, left: left[stage] })))
      return inOrder.flatMap((child, at) => {
        const readings =
          at < hidden ? hiddenRow(left, above) : shownRow(child, { above, hasHidden: hidden > 0, inOrder })
        const row = { path: child.path, readings }
        return at < hidden ? [row] : [row, ...publishBelow(child, readings)]
      })
  }
  return []
}

type Left = Readonly<Record<Stage, number | null>>
/** Null where the number above is not shown whole: then nothing can be taken from it. */
const leftOf = (shown: readonly FlowNode[], above: Readings): Left => {
  const left = (stage: Stage, whole: Reading) =>
    typeof whole !== 'number'
      ? null
      : shown.reduce((rest, { counts }) => rest - (read(counts[stage]) === 'few' ? 0 : counts[stage]), whole)
  return Object.fromEntries(stages.map((stage) => [stage, left(stage, above[stage])])) as Left
}

type Shown = { readonly shown: readonly FlowNode[]; readonly hidden: number; readonly left: number | null }
function isStageSafe(stage: Stage, { shown, hidden, left }: Shown): boolean {
  if (left === null) return true
  const few = shown.filter(({ counts }) => read(counts[stage]) === 'few').length
  // That there is a row says that something was sent.
  return isSafe({ left, few, hidden, least: stage === 'sent' ? 1 : 0 })
}

/** What everybody can see must be nothing is told as nothing. */
const hiddenRow = (left: Left, above: Readings) => {
  const nothing = (is: boolean): Reading => (is ? 0 : 'hidden')
  return {
    ...hideAll(waits),
    ...Object.fromEntries(stages.map((stage) => [stage, nothing(left[stage] === 0)])),
    ...Object.fromEntries(outcomes.map((one) => [one, nothing(left.ended === 0 || above[one] === 0)])),
  } as Readings
}

type Around = { above: Readings; hasHidden: boolean; inOrder: readonly FlowNode[] }
function shownRow(child: FlowNode, { above, hasHidden, inOrder }: Around): Readings {
  const readings = stages.map((stage) => [
    stage,
    typeof above[stage] === 'number' ? read(child.counts[stage]) : 'hidden',
  ])
  const stageReadings: Record<Stage, Reading> = Object.fromEntries(readings)
  const isClean =
    !hasHidden &&
    outcomes.every(
      (outcome) =>
        typeof above[outcome] === 'number' && inOrder.every(({ counts }) => read(counts[outcome]) !== 'few'),
    )
  const answered = outcomes.map((outcome) => [
    outcome,
    isClean ? child.counts[outcome] : outcomeBelow(outcome, stageReadings.ended, above),
  ])
  return { ...stageReadings, ...Object.fromEntries(answered), ...waitsOf(child) } as Readings
}

/** Answers are shown below only where all of them may be; else only what the numbers above already say. */
function outcomeBelow(outcome: Outcome, ended: Reading, above: Readings): Reading {
  if (ended === 0 || above[outcome] === 0) return 0
  if (typeof ended === 'number' && ended === above.ended) return above[outcome]
  const isTheOnlyOne = outcomes.every((other) => other === outcome || above[other] === 0)
  return isTheOnlyOne ? ended : 'hidden'
}

/** The answers sum to those that ended: beside one that is few another is hidden, in their own order, or all of them. */
function outcomesAtTheTop({ counts }: FlowNode): Record<string, Reading> {
  if (counts.ended === 0) return Object.fromEntries(outcomes.map((outcome) => [outcome, 0]))
  if (counts.ended < fewest) return hideAll(outcomes)
  const few = outcomes.filter((outcome) => read(counts[outcome]) === 'few')
  const large = outcomes.filter((outcome) => counts[outcome] >= fewest)
  for (let hidden = 0; hidden <= large.length; hidden += 1) {
    const left = large.slice(hidden).reduce((rest, outcome) => rest - counts[outcome], counts.ended)
    if (isSafe({ left, few: few.length, hidden, least: fewest })) {
      const away = large.slice(0, hidden)
      return Object.fromEntries(
        outcomes.map((outcome) => [outcome, away.includes(outcome) ? 'hidden' : read(counts[outcome])]),
      )
    }
  }
  return hideAll(outcomes)
}
