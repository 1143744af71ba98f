import { expect, test } from 'vitest'
import { times } from './flow.example.ts'
import { type FlowCase, type FlowMeasure, type FlowNode, flowTree, waits } from './flow.rules.ts'
import { many, maySum, type Reading } from './flow-hiding.rules.ts'
import { publishFlow } from './flow-publish.rules.ts'

const leavesOf = (node: FlowNode): FlowNode[] =>
  node.children.length === 0 ? [node] : node.children.flatMap(leavesOf)
/** Everything that could have been published as it was: what somebody who knows the rule, and their own number, can tell apart. */
function toldApart(worlds: Iterable<FlowCase[]>, places: readonly string[], told: readonly FlowMeasure[]) {
  const possible = new Map<string, Set<number>>()
  const shown = new Map<string, Reading | undefined>()
  for (const cases of worlds) {
    const root = flowTree(cases)
    const rows = publishFlow(root)
    const at = (place: string) => leavesOf(root).find(({ path }) => path.at(-1) === place)
    const counts = places.map((place) => told.map((one) => at(place)?.counts[one] ?? 0))
    const seen = JSON.stringify(
      rows.map(({ path, readings }) => [path, [...told, ...waits].map((one) => readings[one])]),
    )
    for (const [own, known] of [[-1, []] as const, ...counts.map((one, at) => [at, one] as const)])
      for (const [at, place] of places.entries())
        for (const [n, measure] of told.entries()) {
          if (at === own) continue
          const key = `${seen} ${own} ${known} ${place} ${measure}`
          if (!possible.has(key)) {
            possible.set(key, new Set())
            shown.set(key, rows.find(({ path }) => path.at(-1) === place)?.readings[measure])
          }
          possible.get(key)?.add(counts[at]?.[n] ?? 0)
        }
  }
  const isSecret = (key: string) => shown.get(key) !== undefined && typeof shown.get(key) !== 'number'
  return [...possible].filter(([key, values]) => isSecret(key) && values.size < 2).map(([key]) => key)
}
function* numbers(count: number, most: number): Generator<number[]> {
  if (count === 0) yield []
  else
    for (const rest of numbers(count - 1, most)) for (let one = 0; one <= most; one += 1) yield [one, ...rest]
}

test('whoever knows the rule and their own number tells no small number from another', () => {
  const places = ['a', 'b', 'c']
  const came = { received: true, daysReceived: 3 }
  const worlds = [...numbers(3, 6)].map((sizes) =>
    sizes.flatMap((size, at) => times(size, places[at] ?? '', came)),
  )
  expect(toldApart(worlds, places, ['received'])).toEqual([])
})

test('nor an answer from another place', () => {
  const ended = { received: true, started: true, ended: true }
  const worlds = [...numbers(4, 5)].map((sizes) =>
    sizes.flatMap((size, at) =>
      times(size, at < 2 ? 'a' : 'b', { ...ended, outcome: at % 2 ? 'yes' : 'no' }),
    ),
  )
  expect(toldApart(worlds, ['a', 'b'], ['ended', 'yes', 'no'])).toEqual([])
})

test('nor any of those whose sum is told, or is not', () => {
  const possible = new Map<string, Set<number>>()
  for (const less of numbers(many, 3)) {
    const all = less.map((one, at) => ({ count: one + 1, own: new Map([[`${at}`, one + 1]]) }))
    const told = maySum(all) ? all.reduce((sum, { count }) => sum + count, 0) : 'no sum'
    for (const known of ['', `${all[0]?.count}`]) {
      const key = `${told} ${known}`
      if (!possible.has(key)) possible.set(key, new Set())
      possible.get(key)?.add(all[1]?.count ?? 0)
    }
  }
  expect([...possible].filter(([, values]) => values.size < 4)).toEqual([])
})
