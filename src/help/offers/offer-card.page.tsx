import { Fragment } from 'preact'
import type { Visit } from '#platform/pages.ts'
import type { Language } from '#platform/words.ts'
import { Card, Deck, Freshness, Tag } from '#ui/index.ts'
import type { Offer } from './offer.rules.ts'
import { freshnessInWords, groupNames, inLanguage, offerWords, sortNames } from './offer.words.ts'
import { groupsThatDiffer, type Freshness as HowFresh } from './offer-freshness.rules.ts'
import type { OfferRow } from './offer-search.rules.ts'

type Seen = { row: OfferRow; visit: Visit }

const tones = {
  confirmed: 'fresh',
  overdue: 'old',
  seen: 'unsure',
  undated: 'unsure',
  uncertain: 'unsure',
} as const

/** How sure it is, in words that never say more than what somebody has told; a part that differs is said on its own. */
export function OfferFreshness({ row, visit: { language, today } }: Seen) {
  const { offer, freshness, told } = row
  const words = (of: HowFresh, name?: string) => (
    <Freshness tone={tones[of.state]}>
      {name && `${name}: `}
      {freshnessInWords(of, language)}
    </Freshness>
  )
  return (
    <>
      {freshness.state === 'uncertain' && <Tag tone="late">{offerWords(language).uncertain}</Tag>}
      {words(freshness)}
      {groupsThatDiffer(offer, freshness, told, today).map((one) => (
        <Fragment key={one.group}>
          {words(one.freshness, inLanguage(groupNames[one.group], language))}
        </Fragment>
      ))}
    </>
  )
}

/** Said only where it is known that one cannot simply come. */
export function StandingTag({ offer, language }: { offer: Offer; language: Language }) {
  const say = offerWords(language)
  if (offer.standing === null || offer.standing === 'open') return null
  const words = {
    historic: say.historic,
    closed: say.closed,
    'temporarily-closed': say.temporarilyClosed,
  }
  return <Tag tone="late">{words[offer.standing]}</Tag>
}

export const whereInWords = ({ town, area }: Offer, language: Language): string => {
  const reach = area.level === 'nation' ? offerWords(language).wholeCountry : area.name
  return town ? `${town} · ${reach}` : reach
}
export function referralInWords({ referral }: Offer, language: Language): string {
  const say = offerWords(language)
  if (referral === null) return say.referralNotGiven
  return referral === 'yes' ? say.needsReferral : say.noReferral
}

function OfferCard({ row, visit, level }: Seen & { level: 3 | 4 }) {
  const { language, to } = visit
  const { offer } = row
  return (
    <Card
      level={level}
      title={offer.name[language]}
      href={to(`/tilbud/${offer.id}`)}
      by={<span lang="da">{offer.organisation}</span>}
      facts={[
        inLanguage(sortNames[offer.kind], language),
        whereInWords(offer, language),
        referralInWords(offer, language),
      ]}
      foot={<OfferFreshness row={row} visit={visit} />}
    >
      <StandingTag offer={offer} language={language} />
      <p>{offer.description[language]}</p>
    </Card>
  )
}

/** Offers as cards, each with how sure it is. */
export const OfferCards = (props: {
  rows: readonly OfferRow[]
  visit: Visit
  label: string
  level?: 3 | 4
}) => (
  <Deck label={props.label}>
    {props.rows.map((row) => (
      <OfferCard key={row.offer.id} row={row} visit={props.visit} level={props.level ?? 3} />
    ))}
  </Deck>
)
