import type { Change } from '#registers/responsibilities/index.ts'

/** How a place stands after the day: is it known who carries out what has moved there? */
export type PlaceState = 'known' | 'partly' | 'unknown' | 'merges' | 'none'

export function placeState(changes: readonly Change[]): PlaceState {
  const moved = changes.filter(({ kind }) => kind !== 'region-merges')
  if (moved.length === 0) return changes.length === 0 ? 'none' : 'merges'
  const known = moved.filter(({ after }) => after?.operator).length
  if (known === moved.length) return 'known'
  return known === 0 ? 'unknown' : 'partly'
}

/** Changes that say the same for several municipalities become one line with its places. */
export type ChangeLine = { readonly first: Change; readonly codes: readonly string[] }

export function linesOf(changes: readonly Change[]): ChangeLine[] {
  const signature = (change: Change) =>
    [
      change.task,
      change.share,
      change.kind,
      change.after?.authority.office ?? change.after?.authority.key,
      change.before?.authority.office ?? change.before?.authority.key,
      change.after?.operator?.office ?? change.after?.operator?.key,
      change.after?.operatorStatus,
    ].join()
  const same = Map.groupBy(changes, signature)
  return [...same.values()].flatMap(([first, ...rest]) =>
    first ? [{ first, codes: [first, ...rest].map(({ municipality }) => municipality.code) }] : [],
  )
}
