import { factInWords, type OwnFacts, yearInWords } from '#care/citizens/index.ts'
import { OfferCards, type OfferRow } from '#help/offers/index.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import type { LateEffectName } from '#registers/lateeffects/index.ts'
import { Notification, Section, SummaryList, Tag } from '#ui/index.ts'
import { DutyLines } from './duty-lines.page.tsx'
import type { OverviewPart } from './overview.rules.ts'
import { overviewWords } from './overview.words.ts'

type Seen = { visit: Visit }

/** Each fact with who wrote it and when, and the way to change it. */
export function FactsWritten(props: Seen & { own: OwnFacts; lateEffects: readonly LateEffectName[] }) {
  const { own, lateEffects, visit } = props
  const { language, to } = visit
  const say = overviewWords(language)
  return (
    <Section id="skrevet" title={say.written}>
      <SummaryList
        items={own.facts.map((fact) => ({
          label: say[fact.kind],
          value: (
            <>
              {[factInWords(fact, lateEffects, language), yearInWords(fact, language)]
                .filter(Boolean)
                .join(', ')}
              <br />
              <small>{say.source(dayInWords(fact.notedOn, language))}</small>
            </>
          ),
        }))}
      />
      <p>
        <a href={to('/mit/overblik/oplysninger')}>{say.change}</a>
      </p>
    </Section>
  )
}

export function NoPlace({ visit: { language, to } }: Seen) {
  const say = overviewWords(language)
  return (
    <Notification title={say.noPlace}>
      <p>
        <a href={to('/mit/oplysninger')}>{say.choosePlace}</a>
      </p>
    </Notification>
  )
}

type PartProps = Seen & { part: OverviewPart; place: { readonly name: string } | null }

/** One problem: what one can do, who is responsible, what there is here, and when to look again. */
export function OnePart({ part, place, visit }: PartProps) {
  const { language, to } = visit
  const { lateEffect, lookAgain, offers } = part
  const say = overviewWords(language)
  const day = dayInWords(lookAgain.on, language)
  return (
    <Section id={lateEffect.slug} title={lateEffect.name[language]} intro={lateEffect.gist[language]}>
      <h3>{say.self}</h3>
      <Self part={part} visit={visit} />
      {place && (
        <>
          <h3>{say.who(place.name)}</h3>
          <Who part={part} visit={visit} />
          <h3>{say.offers}</h3>
          {offers.length > 0 ? (
            <OfferCards rows={offers} visit={visit} label={say.offers} />
          ) : (
            <p>{say.noOffers}</p>
          )}
        </>
      )}
      <h3>{say.again}</h3>
      <p>{lookAgain.because === 'duties' ? say.againDuties(day) : say.againTime(day)}</p>
      {!part.isSettled && (
        <p>
          <a href={to('/rettigheder')}>{say.adviser}</a>
        </p>
      )}
    </Section>
  )
}

function Self({ part: { lateEffect, article }, visit: { language, to } }: Seen & { part: OverviewPart }) {
  const say = overviewWords(language)
  if (!article) return <p>{say.noArticle}</p>
  return (
    <p>
      <a href={to(`/senfoelger/${lateEffect.slug}`)}>{say.read(article.title[language])}</a>
      <br />
      {article.tellsSelf ? say.selfTold : say.selfNotTold}
      {!article.isApproved && (
        <>
          {' '}
          <Tag tone="draft">{say.unapproved}</Tag>
        </>
      )}
    </p>
  )
}

function Who({ part, visit: { language } }: Seen & { part: OverviewPart }) {
  const say = overviewWords(language)
  return (
    <>
      {!part.isSettled && <p>{say.unresolved}</p>}
      <DutyLines level={4} holders={part.holders} language={language} />
    </>
  )
}

export function OffersForAllGener({ rows, visit }: Seen & { rows: readonly OfferRow[] }) {
  const say = overviewWords(visit.language)
  if (rows.length === 0) return null
  return (
    <Section id="tilbud" title={say.forAll}>
      <OfferCards rows={rows} visit={visit} label={say.forAll} />
    </Section>
  )
}
