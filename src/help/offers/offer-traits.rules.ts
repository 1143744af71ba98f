import { activities, type Offer } from './offer.rules.ts'

/** What can be chosen in each filter, by the word that stands in the address. */
export const choices = {
  henvisning: ['nej', 'ja', 'ikke-oplyst'],
  form: ['fremmoede', 'digital'],
  til: ['patienter', 'paaroerende', 'efterladte', 'boern'],
  niveau: ['egenomsorg', 'basal', 'specialiseret', 'hoejt_specialiseret', 'ikke-oplyst'],
  aktivitet: activities,
  nu: ['aabent'],
} as const
type ChoiceName = keyof typeof choices
export type FilterName = ChoiceName | 'senfoelge'
export const filterNames: readonly FilterName[] = [
  'til',
  'form',
  'henvisning',
  'nu',
  'aktivitet',
  'niveau',
  'senfoelge',
]
export type Chosen = Readonly<Partial<Record<FilterName, string>>>

const names = Object.keys(choices) as ChoiceName[]
/** Every choice but that of a late effect; the database keeps them as bits in this order. */
export const traits: readonly string[] = names.flatMap((name) =>
  choices[name].map((value) => `${name}:${value}`),
)
export const bitOf = (name: FilterName, value: string): number => 1 << traits.indexOf(`${name}:${value}`)
/** The only one that an offer has at one moment and not at the next. */
export const openNow = bitOf('nu', 'aabent')

const referralWord = { yes: 'ja', no: 'nej', unknown: 'ikke-oplyst' } as const
/** Two sorts of offers are for those around somebody with cancer; all others are for whoever has or has had it. */
const aroundThem = ['family-support', 'children-and-grief']

/** The choices that lead to an offer at any time of the week; what nobody has told leads nowhere but to *ikke oplyst*. */
export function traitsOf(offer: Offer): string[] {
  const told = (is: boolean | null, trait: string) => (is === true ? [trait] : [])
  return [
    `henvisning:${referralWord[offer.referral ?? 'unknown']}`,
    ...told(offer.physical, 'form:fremmoede'),
    ...told(offer.digital, 'form:digital'),
    ...told(!aroundThem.includes(offer.kind), 'til:patienter'),
    ...told(offer.relatives, 'til:paaroerende'),
    ...told(offer.bereaved, 'til:efterladte'),
    ...told(offer.children, 'til:boern'),
    `niveau:${offer.level ?? 'ikke-oplyst'}`,
    ...(offer.activities ?? []).map((one) => `aktivitet:${one}`),
  ]
}

/** The filters an address asks for; what no filter knows is as if it were not there. */
export function chosenIn(query: URLSearchParams): Chosen {
  const known = (name: FilterName, value: string) =>
    name === 'senfoelge' ? /^[a-z0-9-]{1,60}$/.test(value) : traits.includes(`${name}:${value}`)
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = query.get(name) ?? ''
      return known(name, value) ? [[name, value]] : []
    }),
  )
}

/** How many offers have these traits (as bits) and miss these filters (as bits, in the order of `filterNames`). */
export type TraitCount = readonly [traits: number, unmet: number, count: number]
export type EffectCount = readonly [slug: string, unmet: number, count: number]
/** A choice and how many offers it would leave. */
export type Facet = { readonly name: FilterName; readonly value: string; readonly count: number }

export const filterBit = (name: FilterName): number => 1 << filterNames.indexOf(name)

/** For every choice how many offers it would leave with the other filters as they are. */
export function facetsOf(
  byTraits: readonly TraitCount[],
  byEffect: readonly EffectCount[],
  slugs: readonly string[],
): Facet[] {
  const leaves = (name: FilterName, unmet: number) => unmet === 0 || unmet === filterBit(name)
  const sum = (counts: readonly (readonly [unknown, number, number])[]) =>
    counts.reduce((all, [, , count]) => all + count, 0)
  const fixed = names.flatMap((name) => {
    const mine = byTraits.filter(([, unmet]) => leaves(name, unmet))
    return choices[name].map((value) => ({
      name,
      value,
      count: sum(mine.filter(([has]) => (has & bitOf(name, value)) !== 0)),
    }))
  })
  const mine = byEffect.filter(([, unmet]) => leaves('senfoelge', unmet))
  const counted = new Map<string, number>()
  for (const [slug, , count] of mine) counted.set(slug, (counted.get(slug) ?? 0) + count)
  return [
    ...fixed,
    ...slugs
      .toSorted()
      .map((value) => ({ name: 'senfoelge' as const, value, count: counted.get(value) ?? 0 })),
  ]
}
