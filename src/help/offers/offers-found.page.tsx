import type { Visit } from '#platform/pages.ts'
import { Pagination, Tabs } from '#ui/index.ts'
import { offerWords } from './offer.words.ts'
import { OfferCards } from './offer-card.page.tsx'
import { addressWith, isMap, pageIn } from './offer-filters.page.tsx'
import type { Search } from './offer-search.store.ts'

export const onePage = 20

/** The same hits as a list or on the map: each an address of its own. */
export function ListOrMap({ visit }: { visit: Visit }) {
  const say = offerWords(visit.language)
  const isOnMap = isMap(visit.query)
  return (
    <Tabs
      label={say.shownAs}
      items={[
        { href: addressWith(visit, 'vis', ''), label: say.asList, current: !isOnMap },
        { href: addressWith(visit, 'vis', 'kort'), label: say.asMap, current: isOnMap },
      ]}
    />
  )
}

/** One page of the hits, and the way to those before and after. */
export function Found({ visit, search, homeName }: { visit: Visit; search: Search; homeName: string }) {
  const { language, query } = visit
  const say = offerWords(language)
  const { rows, count } = search
  const last = Math.ceil(count / onePage)
  const page = Math.min(pageIn(query), last + 1)
  const first = (page - 1) * onePage
  const link = (to: number, label: string) => ({ href: addressWith(visit, 'side', String(to)), label })
  return (
    <>
      {homeName && <p class="quiet">{say.distances}</p>}
      <OfferCards rows={rows} visit={visit} label={say.count(count)} />
      {last > 1 && (
        <Pagination
          label={say.pages}
          place={say.place(Math.min(first + 1, count), Math.min(first + rows.length, count), count)}
          previous={page > 1 ? link(Math.min(page - 1, last), say.previous) : undefined}
          next={page < last ? link(page + 1, say.next) : undefined}
        />
      )}
    </>
  )
}
