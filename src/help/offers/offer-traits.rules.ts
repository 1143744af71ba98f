import { activities } from './offer.rules.ts'

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
const bits = names.map((name) => ({
  name,
  values: choices[name].map((value) => ({ value, bit: bitOf(name, value) })),
}))
/** The only one that an offer has at one moment and not at the next. */
export const openNow = bitOf('nu', 'aabent')

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
  const fixed = bits.flatMap(({ name, values }) => {
    const mine = byTraits.filter(([, unmet]) => leaves(name, unmet))
    return values.map(({ value, bit }) => ({
      name,
      value,
      count: mine.reduce((sum, [has, , count]) => ((has & bit) === 0 ? sum : sum + count), 0),
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
