import type { Visit } from '#platform/pages.ts'
import { Disclosure, type Filter, Filters, Section, SummaryList } from '#ui/index.ts'
import { choiceNames, inLanguage, offerWords } from './offer.words.ts'
import { chosenIn, type Facet, type FilterName, filterNames } from './offer-search.rules.ts'
import type { EffectName } from './offer-words.rules.ts'

/** What was asked for by a name, without the spaces around it. */
export const given = (query: URLSearchParams, name: string): string => (query.get(name) ?? '').trim()

const inAddress = ['q', 'sted', ...filterNames]
/** This page with one thing asked otherwise; an empty value takes it away, and everything but another page begins at the first. */
export function addressWith({ query, to }: Visit, name: string, value: string): string {
  const asked = new URLSearchParams(
    inAddress.flatMap((one) => (given(query, one) ? [[one, given(query, one)]] : [])),
  )
  if (value) asked.set(name, value)
  else asked.delete(name)
  return to(`/tilbud${asked.size > 0 ? `?${asked}` : ''}`)
}

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
  const items = (name: FilterName): Filter[] => [
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
  const offered = filterNames.filter((name) => items(name).length > 1)
  const groups = offered.filter((name) => name !== 'senfoelge')
  if (offered.length === 0) return null
  return (
    <Section id="vaelg" title={say.choose} hiddenTitle>
      <SummaryList
        items={groups.map((name) => ({
          label: say[name],
          value: <Filters label={say[name]} items={items(name)} />,
        }))}
      />
      {offered.includes('senfoelge') && (
        <Disclosure summary={say.senfoelge} open={chosen.senfoelge !== undefined}>
          <Filters label={say.senfoelge} items={items('senfoelge')} />
        </Disclosure>
      )}
    </Section>
  )
}
