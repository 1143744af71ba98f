import type { Visit } from '#platform/pages.ts'
import { ButtonLink, Buttons, Section } from '#ui/index.ts'
import { offerWords } from './offer.words.ts'
import { OfferCards } from './offer-card.page.tsx'
import { type Home, type OfferRow, type Register, searchOffers } from './offer-search.rules.ts'

const shown = 5

/** The nearest offers for those who live there, and how many there are in all. */
export function offersNear(register: Register & { home: Home | null }, today: Temporal.PlainDate) {
  const { hits } = searchOffers({ words: '', home: register.home, chosen: {} }, register, today)
  return { rows: hits.slice(0, shown), count: hits.length }
}

type Props = { visit: Visit; code: string; rows: readonly OfferRow[]; count: number }

/** The part of a place's page that tells what help there is, each offer with how sure it is. */
export function OffersHere({ visit, code, rows, count }: Props) {
  const say = offerWords(visit.language)
  return (
    <Section id="tilbud" title={say.here} intro={say.unconfirmed}>
      <OfferCards rows={rows} visit={visit} label={say.here} />
      <Buttons>
        <ButtonLink kind="quiet" href={visit.to(`/tilbud?sted=${code}`)}>
          {say.allHere(count)}
        </ButtonLink>
      </Buttons>
    </Section>
  )
}
