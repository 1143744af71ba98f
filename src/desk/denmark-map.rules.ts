import {
  confirmedShare,
  countOf,
  type HelpNumbers,
  helpFor,
  nearestOf,
  type OfferSort,
  offerKinds,
} from '#help/offers/index.ts'
import { dayFrom } from '#platform/calendar.ts'
import type { Both } from '#platform/words.ts'
import type { PlaceOnDay } from '#registers/places/index.ts'
import {
  type Register,
  type TaskCode,
  taskCodes,
  whoIsResponsible,
} from '#registers/responsibilities/index.ts'
import type { TileLook } from '#ui/index.ts'
import { sortOf } from './changes.rules.ts'

/** What the map can show; the word stands in the address. */
export const layers = ['tilbud', 'klinikker', 'afstand', 'aktualitet', 'mangler', 'ansvar'] as const
export type Layer = (typeof layers)[number]

/** The states of each layer in the order of the legend, each told apart by a mark as well as by colour. */
export const statesOf = {
  tilbud: { many: 'strong', some: 'soft', few: 'open', none: 'striped' },
  klinikker: { here: 'strong', region: 'soft', none: 'striped' },
  afstand: { here: 'strong', near: 'soft', far: 'open', farthest: 'striped', unknown: 'plain' },
  aktualitet: { all: 'strong', most: 'soft', least: 'open', none: 'striped', empty: 'plain' },
  mangler: { many: 'striped', some: 'open', one: 'soft', none: 'plain' },
  ansvar: {
    municipality: 'strong',
    region: 'soft',
    other: 'open',
    'not-known': 'striped',
    'not-here': 'plain',
  },
} as const satisfies Record<Layer, Readonly<Record<string, TileLook>>>

/** One municipality: its state, the number behind it, and who or where where the number is about somebody. */
export type MapRow = {
  readonly place: PlaceOnDay
  readonly state: string
  readonly value: number | null
  readonly who: Both | null
  readonly whereCode: string | null
}

export type Asked = {
  readonly layer: Layer
  readonly kind: OfferSort | null
  readonly task: TaskCode
  readonly date: Temporal.PlainDate
}
/** What an address asks for; what nobody knows is as if it were not there. */
export function askedIn(query: URLSearchParams, today: Temporal.PlainDate): Asked {
  const one = <Word extends string>(name: string, words: readonly Word[]) =>
    words.find((word) => word === query.get(name)) ?? null
  return {
    layer: one('vis', layers) ?? 'tilbud',
    kind: one('slags', offerKinds),
    task: one('opgave', taskCodes) ?? 'rehabilitering_kommune',
    date: dayFrom(query.get('dato') ?? '') ?? today,
  }
}

const row = (place: PlaceOnDay, state: string, value: number | null = null): MapRow => ({
  ...{ place, state, value, who: null, whereCode: null },
})

/** The first step that the number has reached. */
const stepOf = (value: number, steps: readonly (readonly [least: number, state: string])[]) =>
  steps.find(([least]) => value >= least)?.[1] ?? 'none'

type Ground = {
  readonly all: readonly PlaceOnDay[]
  readonly numbers: HelpNumbers
  readonly kind: OfferSort | null
}
const helpAt = ({ numbers, kind }: Ground, { code }: PlaceOnDay) => {
  const home = { code, regionKeys: numbers.regionKeys.get(code) ?? [] }
  const { local, all } = helpFor(home, numbers.groups)
  const isKind = (group: { kind: OfferSort }) => kind === null || group.kind === kind
  return { local: local.filter(isKind), all: all.filter(isKind) }
}

/** How many offers are for those who live there in particular. */
export const offerRows = (ground: Ground): MapRow[] =>
  ground.all.map((place) => {
    const count = countOf(helpAt(ground, place).local)
    return row(
      place,
      stepOf(count, [
        [10, 'many'],
        [4, 'some'],
        [1, 'few'],
      ]),
      count,
    )
  })

export const clinicRows = (ground: Omit<Ground, 'kind'>): MapRow[] =>
  ground.all.map((place) => {
    const { local } = helpAt({ ...ground, kind: 'late-effects-clinic' }, place)
    const isHere = local.some(({ municipalityCodes }) => municipalityCodes.includes(place.code))
    return row(place, isHere ? 'here' : local.length > 0 ? 'region' : 'none', countOf(local))
  })

/** To the nearest offer that one can go to, in a straight line. */
export function distanceRows(ground: Ground): MapRow[] {
  const points = new Map(ground.all.map((place) => [place.code, place]))
  return ground.all.map((place) => {
    const nearest = nearestOf(helpAt(ground, place).all, place.code, points)
    if (!nearest) return row(place, 'unknown')
    const { km, code } = nearest
    const state = code === place.code ? 'here' : km < 25 ? 'near' : km < 50 ? 'far' : 'farthest'
    return { ...row(place, state, Math.round(km)), whereCode: code }
  })
}

/** The share of what is for those who live there that somebody has confirmed and that is not out of date. */
export const freshnessRows = (ground: Ground): MapRow[] =>
  ground.all.map((place) => {
    const share = confirmedShare(helpAt(ground, place).local)
    if (share === null) return row(place, 'empty')
    const state = stepOf(share, [
      [1, 'all'],
      [0.5, 'most'],
      [Number.MIN_VALUE, 'least'],
    ])
    return row(place, state, Math.round((1 - share) * 100))
  })

export const gapRows = (all: readonly PlaceOnDay[], topics: ReadonlyMap<string, number>): MapRow[] =>
  all.map((place) => {
    const count = topics.get(place.code) ?? 0
    // Under five is shown to nobody, so that nothing and little look the same.
    return row(
      place,
      stepOf(count, [
        [5, 'many'],
        [2, 'some'],
        [1, 'one'],
      ]),
      count || null,
    )
  })

/** Who is the authority for one task on one day. */
export const dutyRows = (all: readonly PlaceOnDay[], register: Register, { task, date }: Asked): MapRow[] =>
  all.map((place) => {
    const answer = whoIsResponsible({ task, municipality: place.code, date }, register)
    if (answer.status === 'not-applicable') return row(place, 'not-here')
    const [first] = answer.status === 'answered' ? answer.holders : []
    return { ...row(place, sortOf(first?.authority)), who: first?.authority.name ?? null }
  })
