import type { Offer } from './offer.rules.ts'
import { byFreshness, type Freshness, type Told } from './offer-freshness.rules.ts'
import { answering, type EffectName, wordsIn } from './offer-words.rules.ts'

/** Where somebody lives: the municipality and the regions it belongs to or has belonged to by the day that is asked about. */
export type Home = { readonly code: string; readonly regionKeys: readonly string[] }

/** Is the offer for those who live there? National offers are for everybody. */
export function isFor({ area }: Pick<Offer, 'area'>, home: Home): boolean {
  if (area.level === 'nation') return true
  return area.level === 'region' ? home.regionKeys.includes(area.key) : area.key === home.code
}

/** 0 in one's own municipality, 1 in one's region, 2 for the whole country. */
export function nearness(offer: Pick<Offer, 'area' | 'municipalityCodes'>, home: Home): 0 | 1 | 2 {
  if (offer.area.level === 'municipality' || offer.municipalityCodes.includes(home.code)) return 0
  return offer.area.level === 'region' ? 1 : 2
}

/** What can be chosen in each filter, by the word that stands in the address. */
export const choices = {
  henvisning: ['nej', 'ja', 'ikke-oplyst'],
  form: ['fremmoede', 'digital'],
  til: ['paaroerende', 'efterladte', 'boern'],
} as const
export type FilterName = keyof typeof choices | 'senfoelge'
export const filterNames: readonly FilterName[] = ['henvisning', 'form', 'til', 'senfoelge']
export type Chosen = Readonly<Partial<Record<FilterName, string>>>

const referralWord = { yes: 'ja', no: 'nej', unknown: 'ikke-oplyst' } as const
const holds: Readonly<Record<FilterName, (offer: Offer, value: string) => boolean>> = {
  henvisning: ({ referral }, value) => referralWord[referral ?? 'unknown'] === value,
  form: ({ physical, digital }, value) => (value === 'digital' ? digital : physical) === true,
  til: (offer, value) =>
    (value === 'paaroerende' ? offer.relatives : value === 'boern' ? offer.children : offer.bereaved) ===
    true,
  senfoelge: ({ lateEffects }, value) => lateEffects?.includes(value) === true,
}
const meets = (offer: Offer, chosen: Chosen) =>
  filterNames.every((name) => {
    const value = chosen[name]
    return value === undefined || holds[name](offer, value)
  })

export type OfferRow = {
  readonly offer: Offer
  /** The professional check of the edition. */
  readonly checkedAt: Temporal.Instant | null
  readonly checkerName: string | null
  readonly staleOn: Temporal.PlainDate | null
  readonly freshness: Freshness
  readonly told: readonly Told[]
}
export type Asked = { readonly words: string; readonly home: Home | null; readonly chosen: Chosen }
export type Register = { readonly offers: readonly OfferRow[]; readonly effects: readonly EffectName[] }
type Hit = { readonly row: OfferRow; readonly points: number }

export const isOver = ({ standing, validTo }: Offer, today: Temporal.PlainDate) =>
  standing === 'historic' || standing === 'closed' || (validTo !== null && validTo < today.toString())

/** What the words and the home leave, before any filter. */
function found({ words, home }: Omit<Asked, 'chosen'>, { offers, effects }: Register): Hit[] {
  const pointsOf = answering(wordsIn(words), effects)
  return offers
    .filter(({ offer }) => home === null || isFor(offer, home))
    .map((row) => ({ row, points: pointsOf(row.offer) }))
    .filter(({ points }) => points > 0)
}

/** Best answer to the words first, then the nearest, then the surest; what is over stands last, and is never hidden. */
function ranked(hits: readonly Hit[], home: Home | null, today: Temporal.PlainDate): OfferRow[] {
  const near = ({ offer }: OfferRow) => (home ? nearness(offer, home) : 0)
  return hits
    .toSorted(
      (one, other) =>
        Number(isOver(one.row.offer, today)) - Number(isOver(other.row.offer, today)) ||
        other.points - one.points ||
        near(one.row) - near(other.row) ||
        byFreshness(one.row.freshness, other.row.freshness) ||
        one.row.offer.id.localeCompare(other.row.offer.id),
    )
    .map(({ row }) => row)
}

/** A choice and how many offers it would leave. */
export type Facet = { readonly name: FilterName; readonly value: string; readonly count: number }
export type Search = { readonly hits: readonly OfferRow[]; readonly facets: readonly Facet[] }

/** The offers that answer, best first, and for every choice how many it would leave with the other filters as they are. */
export function searchOffers(asked: Asked, register: Register, today: Temporal.PlainDate): Search {
  const all = found(asked, register)
  const slugs = register.effects
    .map(({ slug }) => slug)
    .filter((slug) => all.some(({ row }) => row.offer.lateEffects?.includes(slug)))
  const values = { ...choices, senfoelge: slugs }
  const facets = filterNames.flatMap((name) =>
    values[name].map((value) => ({
      name,
      value,
      count: all.filter(({ row }) => meets(row.offer, { ...asked.chosen, [name]: value })).length,
    })),
  )
  const left = all.filter(({ row }) => meets(row.offer, asked.chosen))
  return { hits: ranked(left, asked.home, today), facets }
}

/** The filters an address asks for; what no filter knows is as if it were not there. */
export function chosenIn(query: URLSearchParams): Chosen {
  const known = (name: FilterName, value: string) =>
    name === 'senfoelge' ? /^[a-z0-9-]+$/.test(value) : (choices[name] as readonly string[]).includes(value)
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = query.get(name) ?? ''
      return known(name, value) ? [[name, value]] : []
    }),
  )
}
