import { type FlowNode, outcomes } from './flow.rules.ts'
import {
  added,
  between,
  type FlowRow,
  leastOf,
  leavesNoFew,
  many,
  mostOf,
  ownOf,
  type Reading,
  read,
  sum,
} from './flow-hiding.rules.ts'
import type { Outcome } from './question.rules.ts'

/** A place with what is told of it, or more of them with what is told of them together. */
export type TellingPlace = { readonly node: FlowNode; readonly readings: FlowRow['readings'] }
type Told = TellingPlace & { readonly places: readonly TellingPlace[] }
const isSilent = ({ readings }: TellingPlace) => outcomes.some((outcome) => readings[outcome] === 'hidden')

export type Answers = Readonly<Record<Outcome, Reading>>
const each = (reading: (outcome: Outcome) => Reading): Answers =>
  Object.fromEntries(outcomes.map((outcome) => [outcome, reading(outcome)])) as Answers

/** The answers sum to those that ended: at a place all are told or none, so that none is what is left over. */
export function answersOf(node: FlowNode, ended: Reading, below: readonly Told[]): Answers {
  const { counts } = node
  if (below.length === 0) {
    const isTold = typeof ended === 'number' && outcomes.every((one) => typeof read(counts[one]) === 'number')
    return each((outcome) => (isTold ? counts[outcome] : 'hidden'))
  }
  const silent = below.flatMap((one) => one.places).filter(isSilent)
  const isWay = node.path.length === 1
  if (isWay && typeof ended === 'number' && silent.length >= many) {
    const told = answersOfMany(node, silent)
    if (told) return told
  }
  // No more than what stands below says already.
  return each((outcome) => {
    const readings = below.map((one) => {
      const reading = one.readings[outcome]
      return reading === 'hidden' ? { least: 0, most: mostOf(one.readings.ended) } : reading
    })
    return between({
      least: sum(readings.map(leastOf)),
      most: Math.min(sum(readings.map(mostOf)), mostOf(ended)),
    })
  })
}

/** In which order an answer is held back beside a rare one, so that neither is what is left over. */
const beside = ['unknown', 'yes', 'partly', 'no', 'waits', 'not-wanted'] as const satisfies Outcome[]

/** Between a sender and a receiver: the answers from many places at once; beside a rare one another is held back. */
function answersOfMany({ counts }: FlowNode, silent: readonly TellingPlace[]): Answers | null {
  const left = (some: readonly Outcome[]) => {
    const cells = silent.flatMap(({ node }) =>
      some.map((one) => ({ count: node.counts[one], own: ownOf(node, one) })),
    )
    const whole = sum(cells.map(({ count }) => count))
    return { whole, isFit: whole === 0 || (whole >= many && leavesNoFew(whole, added(cells))) }
  }
  const away = outcomes.filter((one) => !left([one]).isFit)
  const more = beside.filter((one) => !away.includes(one) && left([one]).whole > 0)
  while (away.length > 0 && (away.length < 2 || !left(away).isFit)) {
    const next = more.shift()
    if (!next) return null
    away.push(next)
  }
  const { whole } = left(away)
  return each((outcome) => {
    if (!away.includes(outcome)) return counts[outcome]
    const known = counts[outcome] - left([outcome]).whole
    return { least: known, most: known + whole }
  })
}
