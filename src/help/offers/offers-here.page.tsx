import type { Visit } from '#platform/pages.ts'
import { ButtonLink, Buttons, Section } from '#ui/index.ts'
import { offerWords } from './offer.words.ts'
import { OfferCards } from './offer-card.page.tsx'
import type { NearRow } from './offers-near.store.ts'

type Props = { visit: Visit; code: string; rows: readonly NearRow[] }

/** The part of a place's page that tells what help there is, each offer with how sure it is. */
export function OffersHere({ visit, code, rows }: Props) {
  const say = offerWords(visit.language)
  return (
    <Section id="tilbud" title={say.here} intro={say.unconfirmed}>
      <OfferCards rows={rows} visit={visit} label={say.here} />
      <Buttons>
        <ButtonLink kind="quiet" href={visit.to(`/tilbud?sted=${code}`)}>
          {say.allHere(rows[0]?.among ?? 0)}
        </ButtonLink>
      </Buttons>
    </Section>
  )
}
