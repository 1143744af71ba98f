import { WaitingTold, waitingWords } from '#care/referrals/index.ts'
import {
  findOffer,
  type Offer,
  OfferEvidence,
  OfferFacts,
  OfferNextSteps,
  OfferStanding,
  type OwnWaiting,
  offerInSchemaOrg,
  offerWords,
} from '#help/offers/index.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { Columns, Crumbs, PageHead, Section, SummaryList } from '#ui/index.ts'
import { offerDutyWords } from './offer.words.ts'
import { DutiesBeside, findDutiesBeside } from './offer-duties.page.tsx'

/** One offer with everything that is known of it, and beside it who has a duty to help where it is. */
export const offerPage = definePage({
  path: '/tilbud/:id',
  access: 'anyone',
  async get(visit) {
    const found = await findOffer(visit.db, visit.param('id'))
    if (!found) return notFound()
    const { language, to } = visit
    const { row, effects } = found
    const beside = await findDutiesBeside(visit, row.offer)
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
                <DutiesBeside beside={beside} visit={visit} />
                <OfferEvidence row={row} visit={visit} />
              </>
            }
            sideLabel={offerDutyWords(language).beside}
          >
            <ToldByPlace waiting={row.waitings} visit={visit} />
            <OfferFacts row={row} effects={effects} visit={visit} />
            <OfferNextSteps row={row} visit={visit} />
          </Columns>
          <ForSearchEngines offer={row.offer} visit={visit} />
        </>
      ),
    })
  },
})

/** What the clinic itself has told, by its own hand; that it says to be this offer stands with its name. */
function ToldByPlace({ waiting, visit }: { waiting: readonly OwnWaiting[]; visit: Visit }) {
  if (waiting.length === 0) return null
  const { language, today } = visit
  return (
    <Section id="ventetid" title={waitingWords(language).waiting}>
      <SummaryList
        sentences
        items={waiting.map((one) => ({
          label: one.by[language],
          value: <WaitingTold waiting={one} language={language} today={today} />,
        }))}
      />
    </Section>
  )
}

/** The same for search engines, in the words of schema.org; the policy lets it stand because nothing of it is run. */
function ForSearchEngines({ offer, visit: { language } }: { offer: Offer; visit: Visit }) {
  const json = JSON.stringify(offerInSchemaOrg(offer, language)).replaceAll('<', '\\u003c')
  // JSON is no markup, and no "<" is left in it.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
