import { definePage, invalid, show, type Visit } from '#platform/pages.ts'
import { type Search as Places, searchPlaces } from '#registers/places/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  type Content,
  EmptyState,
  ErrorSummary,
  Form,
  HiddenField,
  ListHead,
  PageHead,
  Pagination,
  Section,
  TextField,
} from '#ui/index.ts'
import { hasLocalOffer, topicFrom, topicNames } from './gap.rules.ts'
import { topicInWords } from './gap.words.ts'
import { TellMissing } from './gap-parts.page.tsx'
import { listOffers } from './offer.store.ts'
import { offerWords } from './offer.words.ts'
import { OfferCards } from './offer-card.page.tsx'
import { addressWith, given, OfferFilters } from './offer-filters.page.tsx'
import {
  chosenIn,
  filterNames,
  type Home,
  type Register,
  type Search,
  searchOffers,
} from './offer-search.rules.ts'

const onePage = 20

/** Every offer that answers the words, for where one lives: words and place by address, filters with their counts. */
export const offersPage = definePage({
  path: '/tilbud',
  access: 'anyone',
  async get(visit) {
    const { db, query, today, language } = visit
    const typed = given(query, 'sted')
    const places = typed ? await searchPlaces(db, typed, today) : null
    const home = places?.found.kind === 'one' ? places.found.municipality : null
    const register = await listOffers(db, home?.code ?? null, today)
    const asked = { words: given(query, 'q'), home: register.home, chosen: chosenIn(query) }
    const search = searchOffers(asked, register, today)
    const isUnknown = places?.found.kind === 'none'
    const body = (
      <Offers {...{ visit, places, search, register, isUnknown }} homeName={home?.name ?? ''}>
        {home && register.home && <Missing {...{ visit, place: home, register, home: register.home }} />}
      </Offers>
    )
    const view = { title: offerWords(language).title, width: 'wide' as const, body }
    return isUnknown ? invalid(view) : show(view)
  },
})

type Props = {
  visit: Visit
  places: Places | null
  search: Search
  register: Register
  homeName: string
  isUnknown: boolean
  children?: Content
}

/** What was chosen, for the place, without a local offer: it can be counted as missing. */
function Missing(props: {
  visit: Visit
  place: { code: string; name: string }
  register: Register
  home: Home
}) {
  const { visit, place, register, home } = props
  const slugs = register.effects.map(({ slug }) => slug)
  const topics = Object.values(topicNames)
    .flatMap((name) => topicFrom(`${name}:${given(visit.query, name)}`, slugs) ?? [])
    .filter((topic) => !hasLocalOffer(register.offers, home, topic, visit.today))
    .map((topic) => ({ topic, label: topicInWords(topic, register.effects, visit.language) }))
  return <TellMissing visit={visit} place={place} topics={topics} source="search" />
}

function Offers({ visit, places, search, register, homeName, isUnknown, children }: Props) {
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
      {places?.found.kind === 'choose' && (
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
      <OfferFilters visit={visit} facets={search.facets} effects={register.effects} />
      {search.hits.length === 0 ? (
        <Section id="fundet" title={say.count(0)} hiddenTitle>
          <Nothing visit={visit} />
        </Section>
      ) : (
        <Found visit={visit} search={search} homeName={homeName} />
      )}
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
    </Form>
  )
}

function Found({ visit, search, homeName }: { visit: Visit; search: Search; homeName: string }) {
  const { language, query } = visit
  const say = offerWords(language)
  const count = search.hits.length
  const last = Math.ceil(count / onePage)
  const asked = Number(given(query, 'side')) || 1
  const page = Math.min(Math.max(1, Math.trunc(asked)), last)
  const first = (page - 1) * onePage
  const shown = search.hits.slice(first, first + onePage)
  const link = (to: number, label: string) => ({ href: addressWith(visit, 'side', String(to)), label })
  return (
    <Section id="fundet" title={say.count(count)} hiddenTitle>
      <ListHead>
        <b>{say.count(count)}</b>, {say.inOrder(homeName)}
      </ListHead>
      <OfferCards rows={shown} visit={visit} label={say.count(count)} />
      {last > 1 && (
        <Pagination
          label={say.pages}
          place={say.place(first + 1, first + shown.length, count)}
          previous={page > 1 ? link(page - 1, say.previous) : undefined}
          next={page < last ? link(page + 1, say.next) : undefined}
        />
      )}
    </Section>
  )
}

const Nothing = ({ visit: { language, to } }: { visit: Visit }) => (
  <EmptyState
    level={3}
    title={offerWords(language).nothing}
    action={
      <Buttons>
        <ButtonLink href={to('/tilbud')}>{offerWords(language).startAgain}</ButtonLink>
        <ButtonLink kind="quiet" href={to('/hvem-har-ansvaret')}>
          {offerWords(language).whoIsResponsible}
        </ButtonLink>
      </Buttons>
    }
  >
    <p>{offerWords(language).nothingText}</p>
  </EmptyState>
)
