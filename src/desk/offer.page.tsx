import {
  findOffer,
  type Offer,
  OfferEvidence,
  OfferFacts,
  OfferNextSteps,
  OfferStanding,
  offerInSchemaOrg,
  offerWords,
} from '#help/offers/index.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { ButtonLink, Buttons, Columns, Crumbs, PageHead, Section } from '#ui/index.ts'
import { offerDutyWords } from './offer.words.ts'

/** One offer with everything that is known of it, and beside it the way to who is responsible where it is. */
export const offerPage = definePage({
  path: '/tilbud/:id',
  access: 'anyone',
  async get(visit) {
    const found = await findOffer(visit.db, visit.param('id'))
    if (!found) return notFound()
    const { language, to } = visit
    const { row, effects } = found
    const title = row.offer.name[language]
    return show({
      title,
      width: 'wide',
      body: (
        <>
          <Crumbs
            label={offerDutyWords(language).back}
            items={[{ href: to('/tilbud'), label: offerWords(language).title }]}
          />
          <PageHead
            over={<span lang="da">{row.offer.organisation}</span>}
            title={title}
            lead={row.offer.description[language]}
          >
            <OfferStanding row={row} visit={visit} />
          </PageHead>
          <Columns
            side={
              <>
                <Responsible offer={row.offer} visit={visit} />
                <OfferEvidence row={row} visit={visit} />
              </>
            }
            sideLabel={offerDutyWords(language).beside}
          >
            <OfferFacts row={row} effects={effects} visit={visit} />
            <OfferNextSteps offer={row.offer} visit={visit} />
          </Columns>
          <ForSearchEngines offer={row.offer} visit={visit} />
        </>
      ),
    })
  },
})

/** Where the offer is in one municipality, the duties of that place; else the question with the place left open. */
function Responsible({ offer, visit: { language, to } }: { offer: Offer; visit: Visit }) {
  const say = offerDutyWords(language)
  const [code, ...others] = offer.municipalityCodes
  const isOnePlace = code !== undefined && others.length === 0
  return (
    <Section id="pligter" title={say.title} intro={say.intro}>
      <Buttons>
        <ButtonLink kind="quiet" href={to(isOnePlace ? `/kommuner/${code}` : '/hvem-har-ansvaret')}>
          {isOnePlace ? say.here : say.anywhere}
        </ButtonLink>
      </Buttons>
    </Section>
  )
}

/** The same for search engines, in the words of schema.org; the policy lets it stand because nothing of it is run. */
function ForSearchEngines({ offer, visit: { language } }: { offer: Offer; visit: Visit }) {
  const json = JSON.stringify(offerInSchemaOrg(offer, language)).replaceAll('<', '\\u003c')
  // JSON is no markup, and no "<" is left in it.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
