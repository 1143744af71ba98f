import { onceFor } from '#platform/once-for.ts'
import type { Change, Holder } from '#registers/responsibilities/index.ts'

/** How a place stands after the day: is it known who carries out what has moved there? */
export type PlaceState = 'known' | 'partly' | 'unknown' | 'merges' | 'none'

export function placeState(changes: readonly Change[]): PlaceState {
  const moved = changes.filter(({ kind }) => kind !== 'region-merges')
  if (moved.length === 0) return changes.length === 0 ? 'none' : 'merges'
  const known = moved.filter(({ after }) => after?.operator).length
  if (known === moved.length) return 'known'
  return known === 0 ? 'unknown' : 'partly'
}

/** What sort of party it is, so that the same change in many municipalities is said once. */
export type Sort = 'municipality' | 'region' | 'other' | 'not-known'
export function sortOf(party: Holder['authority'] | null | undefined): Sort {
  if (!party) return 'not-known'
  if (party.office) return 'municipality'
  return party.key.startsWith('region-') ? 'region' : 'other'
}

/** One task that moves: from and to whom, and in how many places each sort of operator carries it out afterwards. */
export type Line = {
  readonly first: Change
  readonly codes: readonly string[]
  readonly operators: ReadonlyMap<Sort, number>
}

/** Changes from and to the same sorts of party are one line, with the places it counts for. */
function linesOf(changes: readonly Change[]): Line[] {
  const signature = ({ task, kind, before, after }: Change) =>
    [task, kind, sortOf(before?.authority), sortOf(after?.authority)].join()
  return [...Map.groupBy(changes, signature).values()].flatMap((same): Line[] => {
    const [first] = same
    if (!first) return []
    const byPlace = new Map(same.map((change) => [change.municipality.code, change]))
    const operators = new Map<Sort, number>()
    for (const { after } of byPlace.values()) {
      const sort = sortOf(after?.operator)
      operators.set(sort, (operators.get(sort) ?? 0) + 1)
    }
    return [{ first, codes: [...byPlace.keys()], operators }]
  })
}

/** All that is shown of the changes of a day: what moves, what only follows along, how each place stands, which duties they lean on. */
export const overviewOf = onceFor((changes: readonly Change[]) => ({
  moves: linesOf(changes.filter(({ kind }) => kind !== 'region-merges')),
  merges: changes.filter(({ kind }) => kind === 'region-merges'),
  places: new Map(
    [...Map.groupBy(changes, ({ municipality }) => municipality.code)].map(([code, here]) => [
      code,
      { state: placeState(here), count: here.length },
    ]),
  ),
  dutyKeys: [
    ...new Set(
      changes.flatMap(({ before, after }) => [before, after].flatMap((holder) => holder?.dutyKey ?? [])),
    ),
  ],
}))
