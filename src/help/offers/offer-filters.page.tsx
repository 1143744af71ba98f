import { onceFor } from '#platform/once-for.ts'
import type { Visit } from '#platform/pages.ts'
import { Disclosure, type Filter, Filters, Section, SummaryList } from '#ui/index.ts'
import { inLanguage, offerWords } from './offer.words.ts'
import { choiceNames } from './offer-choices.words.ts'
import { chosenIn, type Facet, type FilterName, filterNames } from './offer-traits.rules.ts'
import { type EffectName, mostLetters } from './offer-words.rules.ts'

/** What was asked for by a name, without the spaces around it; every link of the page repeats it, so no longer than anybody needs. */
export const given = (query: URLSearchParams, name: string): string =>
  [...(query.get(name) ?? '').trim().slice(0, 2 * mostLetters)].slice(0, mostLetters).join('')
export const isMap = (query: URLSearchParams): boolean => given(query, 'vis') === 'kort'
const lastPage = 10_000
/** The page that is asked for, from 1; what is no number is the first. */
export const pageIn = (query: URLSearchParams): number =>
  Math.min(Math.max(1, Math.trunc(Number(given(query, 'side')) || 1)), lastPage)

const inAddress = ['q', 'sted', ...filterNames, 'vis']
/** This page with one thing asked otherwise; an empty value takes it away, and everything but another page begins at the first. */
export function addressWith({ query, to }: Visit, name: string, value: string): string {
  const asked = new URLSearchParams(askedBy(query))
  if (value) asked.set(name, value)
  else asked.delete(name)
  return to(`/tilbud${asked.size > 0 ? `?${asked}` : ''}`)
}

/** What is asked, read once for all the links of a page. */
const askedBy = onceFor((query: URLSearchParams) =>
  inAddress.flatMap((one): [string, string][] => {
    const value = given(query, one)
    return value ? [[one, value]] : []
  }),
)

/** What most people choose by; the rest is folded away until something in it is chosen. */
const first: readonly FilterName[] = ['til', 'form', 'henvisning', 'nu']
const more: readonly FilterName[] = ['aktivitet', 'niveau', 'senfoelge']

type Props = { visit: Visit; facets: readonly Facet[]; effects: readonly EffectName[] }

/** Each choice is an address with the number of offers behind it. */
export function OfferFilters({ visit, facets, effects }: Props) {
  const { language, query } = visit
  const say = offerWords(language)
  const chosen = chosenIn(query)
  const label = ({ name, value }: Facet) =>
    name === 'senfoelge'
      ? (effects.find(({ slug }) => slug === value)?.name[language] ?? value)
      : inLanguage(choiceNames[value], language)
  const itemsOf = (name: FilterName): Filter[] => [
    { href: addressWith(visit, name, ''), label: say.everything, current: chosen[name] === undefined },
    ...facets
      .filter((one) => one.name === name && (one.count > 0 || chosen[name] === one.value))
      .map((one) => ({
        href: addressWith(visit, name, one.value),
        label: label(one),
        count: one.count,
        current: chosen[name] === one.value,
      })),
  ]
  const offered = new Map(filterNames.map((name) => [name, itemsOf(name)] as const))
  for (const [name, items] of offered) if (items.length < 2) offered.delete(name)
  const folded = more.filter((name) => offered.has(name))
  const shown = (names: readonly FilterName[]) => (
    <SummaryList
      items={names.flatMap((name) => {
        const items = offered.get(name)
        return items ? [{ label: say[name], value: <Filters label={say[name]} items={items} /> }] : []
      })}
    />
  )
  if (offered.size === 0) return null
  return (
    <Section id="vaelg" title={say.choose} hiddenTitle>
      {shown(first)}
      {folded.length > 0 && (
        <Disclosure summary={say.more} open={folded.some((name) => chosen[name] !== undefined)}>
          {shown(folded)}
        </Disclosure>
      )}
    </Section>
  )
}
