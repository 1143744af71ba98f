import { definePage, invalid, show, type Visit } from '#platform/pages.ts'
import { type Search as Places, searchPlaces } from '#registers/places/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Callable,
  type Content,
  EmptyState,
  ErrorSummary,
  Form,
  HiddenField,
  ListHead,
  PageHead,
  Section,
  TextField,
} from '#ui/index.ts'
import { topicFrom, topicNames } from './gap.rules.ts'
import { gapWords, topicInWords } from './gap.words.ts'
import { TellMissing } from './gap-parts.page.tsx'
import { offerWords } from './offer.words.ts'
import { addressWith, given, isMap, OfferFilters, pageIn } from './offer-filters.page.tsx'
import { type Search, searchOffers } from './offer-search.store.ts'
import { chosenIn, filterNames } from './offer-traits.rules.ts'
import { findWording } from './offer-wording.store.ts'
import { Found, ListOrMap, onePage } from './offers-found.page.tsx'
import { OffersMap } from './offers-map.page.tsx'
import { minuteOfWeek } from './opening.rules.ts'

/** Every offer that answers the words, for where one lives: words and place by address, filters with their counts. */
export const offersPage = definePage({
  path: '/tilbud',
  access: 'anyone',
  async get(visit) {
    const { db, query, today, now, language } = visit
    const typed = given(query, 'sted')
    const places = typed || isMap(query) ? await searchPlaces(db, typed, today) : null
    const home = typed && places?.found.kind === 'one' ? places.found.municipality : null
    const wording = await findWording(db, given(query, 'q'))
    const counts = isMap(query) ? 'choices and places' : 'choices'
    const shown = isMap(query)
      ? { after: 0, most: 0 }
      : { after: (pageIn(query) - 1) * onePage, most: onePage }
    const chosen = chosenIn(query)
    const topics = Object.values(topicNames).flatMap((name) =>
      chosen[name] ? [`${name}:${chosen[name]}`] : [],
    )
    const asked = { code: home?.code ?? null, chosen, wording, counts, topics, ...shown } as const
    const search = await searchOffers(db, asked, { today, minute: minuteOfWeek(now) })
    const isUnknown = typed !== '' && places?.found.kind === 'none'
    const body = (
      <Offers {...{ visit, places, search, isUnknown }} homeName={home?.name ?? ''}>
        {home && <Missing visit={visit} place={home} search={search} />}
      </Offers>
    )
    // Words and places that somebody typed are not kept; a place that was chosen stands by its code.
    const isTyped = given(query, 'q') !== '' || typed !== (home?.code ?? '')
    const madeOf = isTyped ? {} : { madeOf: [search, places?.all, home?.code] }
    const view = { title: offerWords(language).title, width: 'wide' as const, body, ...madeOf }
    return isUnknown ? invalid(view) : show(view)
  },
})

type Props = {
  visit: Visit
  places: Places | null
  search: Search
  homeName: string
  isUnknown: boolean
  children?: Content
}

/** What was chosen, for the place, without a local offer: it can be counted as missing. */
function Missing(props: { visit: Visit; place: { code: string; name: string }; search: Search }) {
  const { visit, place, search } = props
  const slugs = search.effects.map(({ slug }) => slug)
  const topics = search.missing
    .flatMap((text) => topicFrom(text, slugs) ?? [])
    .map((topic) => ({ topic, label: topicInWords(topic, search.effects, visit.language) }))
  return <TellMissing visit={visit} place={place} topics={topics} source="search" />
}

function Offers({ visit, places, search, homeName, isUnknown, children }: Props) {
  const { language, query } = visit
  const say = offerWords(language)
  const unknown = isUnknown && say.unknownHome(given(query, 'sted'))
  return (
    <>
      {unknown && <ErrorSummary title={say.problems} errors={[{ name: 'sted', message: unknown }]} />}
      <PageHead title={say.title} lead={say.lead} />
      <Section id="soeg" title={say.search} hiddenTitle intro={say.unconfirmed}>
        <SearchForm visit={visit} unknown={unknown} />
      </Section>
      {given(query, 'sted') && places?.found.kind === 'choose' && (
        <Section id="hvilken" title={say.which}>
          <ul class="jump">
            {places.found.municipalities.map(({ code, name }) => (
              <li key={code}>
                <a href={addressWith(visit, 'sted', code)}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <OfferFilters visit={visit} facets={search.facets} effects={search.effects} />
      <Section id="fundet" title={say.count(search.count)} hiddenTitle>
        {search.count === 0 ? (
          <Nothing visit={visit} />
        ) : (
          <>
            <ListHead>
              <b>{say.count(search.count)}</b>
              {!isMap(query) && `, ${say.inOrder(homeName)}`}
            </ListHead>
            <ListOrMap visit={visit} />
            {isMap(query) && places ? (
              <OffersMap visit={visit} search={search} all={places.all} />
            ) : (
              <Found visit={visit} search={search} homeName={homeName} />
            )}
          </>
        )}
      </Section>
      {children}
      <p class="section">
        <a href="/data/tilbud.csv">{say.download}</a>
      </p>
    </>
  )
}

function SearchForm({ visit, unknown }: { visit: Visit; unknown: string | false }) {
  const { language, query, to } = visit
  const say = offerWords(language)
  return (
    <Form action={to('/tilbud')} method="get" search label={say.search}>
      <TextField name="q" label={say.words} hint={say.wordsHint} value={given(query, 'q')} />
      <TextField
        name="sted"
        label={say.home}
        hint={say.homeHint}
        value={given(query, 'sted')}
        error={unknown}
        autoComplete="postal-code"
        spellCheck={false}
        button={<Button>{say.find}</Button>}
      />
      {filterNames
        .filter((name) => chosenIn(query)[name] !== undefined)
        .map((name) => (
          <HiddenField key={name} name={name} value={given(query, name)} />
        ))}
      {isMap(query) && <HiddenField name="vis" value="kort" />}
    </Form>
  )
}

const Nothing = ({ visit: { language, to, query } }: { visit: Visit }) => (
  <EmptyState
    level={3}
    title={offerWords(language).nothing}
    action={
      <Buttons>
        <ButtonLink href={to('/tilbud')}>{offerWords(language).startAgain}</ButtonLink>
        <ButtonLink kind="quiet" href={to('/hvem-har-ansvaret')}>
          {offerWords(language).whoIsResponsible}
        </ButtonLink>
        <ButtonLink
          kind="quiet"
          href={to(`/mangler/fortael?${new URLSearchParams({ sted: given(query, 'sted') })}`)}
        >
          {gapWords(language).tell}
        </ButtonLink>
      </Buttons>
    }
  >
    <p>
      <Callable text={offerWords(language).nothingText} />
    </p>
  </EmptyState>
)
