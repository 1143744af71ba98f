import type { Places } from '#registers/places/index.ts'
import { isBefore } from '#registers/sources/index.ts'
import { organisationId } from './organisation.rules.ts'

/** From this day one organisation carries on for another. */
export type Succession = {
  readonly fromId: string
  readonly toId: string
  readonly on: Temporal.PlainDate
}

/** Who carries on for an organisation on a day; itself before the day, and when nobody took over. */
export function successor(id: string, day: Temporal.PlainDate, successions: readonly Succession[]): string {
  const passed = new Set<string>()
  let current = id
  for (;;) {
    passed.add(current)
    const next = successions.find((row) => row.fromId === current && !isBefore(day, row.on))
    if (!next || passed.has(next.toId)) return current
    current = next.toId
  }
}

/** Successions that lead back to where they began, or name two heirs for one; such a list is refused. */
export function faultsIn(successions: readonly Succession[]): readonly Succession[] {
  const heirs = Map.groupBy(successions, (row) => row.fromId)
  return successions.filter((row) => {
    const passed = new Set<string>()
    let current: string | undefined = row.fromId
    while (current !== undefined && !passed.has(current)) {
      passed.add(current)
      current = heirs.get(current)?.[0]?.toId
    }
    return current === row.fromId || (heirs.get(row.fromId)?.length ?? 0) > 1
  })
}

/** The regions' mergers as successions of authorities (overgangsloven § 126). */
export const successionsFrom = (places: Pick<Places, 'regions'>): Succession[] =>
  places.regions.flatMap((region) =>
    region.mergedIntoKey && region.validTo
      ? [
          {
            fromId: organisationId(`region:${region.key}`),
            toId: organisationId(`region:${region.mergedIntoKey}`),
            on: region.validTo.add({ days: 1 }),
          },
        ]
      : [],
  )

/** Everything that an organisation has taken over by a day, itself first. */
export const predecessors = (
  id: string,
  day: Temporal.PlainDate,
  successions: readonly Succession[],
): string[] => {
  const before = new Set(successions.map((row) => row.fromId).filter((from) => from !== id))
  return [id, ...[...before].filter((from) => successor(from, day, successions) === id)]
}
