import type { Geography } from './duty.rules.ts'
import type { PlaceLine } from './place-line.rules.ts'

/** How narrowly a row names this place; null when it names another. Municipality beats council, council beats region. */
export function narrowness(geography: Geography, place: PlaceLine): number | null {
  const named: [string | undefined, string | undefined, number][] = [
    [geography.municipality, place.municipality.code, 4],
    [geography.healthCouncil, place.healthCouncil?.key, 2],
    [geography.region, place.region?.key, 1],
  ]
  let points = 0
  for (const [wanted, here, weight] of named) {
    if (wanted === undefined) continue
    if (wanted !== here) return null
    points += weight
  }
  return points
}

/** Of rows for the same thing the one that names the place most narrowly holds. */
export function narrowest<Row extends { key: string; geography: Geography }>(
  rows: readonly Row[],
  place: PlaceLine,
): Row | undefined {
  const fitting = rows.flatMap((row) => {
    const points = narrowness(row.geography, place)
    return points === null ? [] : [{ row, points }]
  })
  return fitting.sort((a, b) => b.points - a.points || (a.row.key < b.row.key ? -1 : 1))[0]?.row
}

/** The place rows that a geography leans on. */
export function placeRowsOf(geography: Geography, place: PlaceLine): string[] {
  const rows = [
    geography.region === undefined ? undefined : place.region?.row,
    geography.healthCouncil === undefined ? undefined : place.healthCouncil?.row,
  ]
  return rows.filter((row) => row !== undefined)
}
