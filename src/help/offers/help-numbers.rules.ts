import { onceFor } from '#platform/once-for.ts'
import type { Both } from '#platform/words.ts'
import { kilometresBetween, type Point } from '#registers/places/index.ts'
import type { Offer, OfferSort } from './offer.rules.ts'
import type { Freshness } from './offer-freshness.rules.ts'

/** Where somebody lives: the municipality, and the regions it belongs to or has belonged to. */
type Home = { readonly code: string; readonly regionKeys: readonly string[] }

/** Offers that are alike in what is counted: sort, for whom, where they stand, how sure they are. */
export type OfferGroup = {
  readonly kind: OfferSort
  readonly area: Offer['area']
  readonly municipalityCodes: readonly string[]
  /** It stands somewhere, and nobody has said that one cannot come there. */
  readonly onSite: boolean
  readonly digital: boolean
  /** Somebody has told when it is open. */
  readonly hoursTold: boolean
  readonly state: Freshness['state']
  readonly count: number
  /** The surest of them. */
  readonly first: { readonly key: string; readonly name: Both }
}

/** The same groups are asked about for every municipality; they are sorted by whom they are for once. */
const groupsByArea = onceFor((groups: readonly OfferGroup[]) =>
  Map.groupBy(groups, ({ area }) => area.key ?? area.level),
)

/** What is for those who live there in particular, and what is for the whole country and stands elsewhere. */
export function helpFor(home: Home, groups: readonly OfferGroup[]) {
  const areas = groupsByArea(groups)
  const at = (key: string) => areas.get(key) ?? []
  const [here, national] = partition(at('nation'), (group) => group.municipalityCodes.includes(home.code))
  const local = [...at(home.code), ...home.regionKeys.flatMap(at), ...here]
  return { local, national, all: [...local, ...national] }
}
function partition<Row>(rows: readonly Row[], isFirst: (row: Row) => boolean): [Row[], Row[]] {
  const { first = [], rest = [] } = Object.groupBy(rows, (row) => (isFirst(row) ? 'first' : 'rest'))
  return [first, rest]
}

export const countOf = (groups: readonly OfferGroup[]): number =>
  groups.reduce((sum, { count }) => sum + count, 0)

export const countByState = (groups: readonly OfferGroup[]): ReadonlyMap<Freshness['state'], number> =>
  new Map([...Map.groupBy(groups, ({ state }) => state)].map(([state, same]) => [state, countOf(same)]))

/** The share that somebody has confirmed and whose half-life has not passed; null where there is nothing. */
export function confirmedShare(groups: readonly OfferGroup[]): number | null {
  const all = countOf(groups)
  return all === 0 ? null : (countByState(groups).get('confirmed') ?? 0) / all
}

/** Where the nearest stands: the municipality, and how far it is in a straight line from middle to middle. */
export type Nearest = { readonly code: string; readonly km: number; readonly group: OfferGroup }

export function nearestOf(
  groups: readonly OfferGroup[],
  from: string,
  points: ReadonlyMap<string, Point>,
): Nearest | null {
  const here = points.get(from)
  let nearest: Nearest | null = null
  if (!here) return nearest
  for (const group of groups) {
    if (!group.onSite) continue
    for (const code of group.municipalityCodes) {
      const there = points.get(code)
      if (!there) continue
      const km = code === from ? 0 : kilometresBetween(here, there)
      if (nearest === null || km < nearest.km) nearest = { code, km, group }
    }
  }
  return nearest
}

/** Those that one goes to; the rest are read, called or joined from home. */
export const sortsToGoTo = [
  'municipal-rehab',
  'counselling-centre',
  'late-effects-clinic',
  'hospital-department',
  'residential-rehab',
] as const satisfies readonly OfferSort[]
