import { Fragment } from 'preact'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { Card, Deck, Freshness, Tag } from '#ui/index.ts'
import { startsFrom, toldStart } from './group-start.rules.ts'
import { placesInWords, saidInWords, startInWords, startWords } from './group-start.words.ts'
import type { Offer } from './offer.rules.ts'
import { freshnessInWords, groupNames, inLanguage, offerWords, sortNames } from './offer.words.ts'
import type { OfferRow } from './offer-freshness.rules.ts'
import { groupsThatDiffer, type Freshness as HowFresh } from './offer-freshness.rules.ts'
import { opennessOf } from './opening.rules.ts'
import { ownWaitingInWords, ownWaitingWords } from './own-waiting.words.ts'

/** How far away it is where somebody asked from a place. */
type Shown = OfferRow & { readonly km?: number | null }
type Seen = { row: Shown; visit: Visit }

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

/** The nearest start, how many places are free, and when that was said; nothing where nobody has told of one. */
function nextStartOf({ offer, starts }: OfferRow, { language, today }: Visit): string[] {
  const say = startWords(language)
  const [next] = startsFrom(starts, today)
  if (next)
    return [
      `${say.nextOf(startInWords(next, language))}, ${placesInWords(next, language)} (${saidInWords({ ...next, by: null }, today, language)})`,
    ]
  const told = toldStart(offer, today)
  const day = (text: string) => dayInWords(Temporal.PlainDate.from(text), language)
  return told ? [`${say.nextOf(day(told.on))} (${say.saidOn(day(told.toldOn))})`] : []
}

function OfferCard({ row, visit, level }: Seen & { level: 3 | 4 }) {
  const { language, to, now, today } = visit
  const { offer, km } = row
  const say = offerWords(language)
  const { openingHours } = offer
  return (
    <Card
      level={level}
      title={offer.name[language]}
      href={to(`/tilbud/${offer.id}`)}
      by={<span lang="da">{offer.organisation}</span>}
      facts={[
        inLanguage(sortNames[offer.kind], language),
        whereInWords(offer, language),
        ...(typeof km === 'number' ? [say.far(km)] : []),
        referralInWords(offer, language),
        ...(openingHours && opennessOf(offer, now).state === 'open'
          ? [say.openNow(dayInWords(Temporal.PlainDate.from(openingHours.toldOn), language))]
          : []),
        ...nextStartOf(row, visit),
        ...row.waitings.map((one) =>
          ownWaitingWords(language).waiting(ownWaitingInWords(one, today, language)),
        ),
      ]}
      foot={<OfferFreshness row={row} visit={visit} />}
    >
      <StandingTag offer={offer} language={language} />
      <p>{offer.description[language]}</p>
    </Card>
  )
}

/** Offers as cards, each with how sure it is. */
export const OfferCards = (props: { rows: readonly Shown[]; visit: Visit; label: string; level?: 3 | 4 }) => (
  <Deck label={props.label}>
    {props.rows.map((row) => (
      <OfferCard key={row.offer.id} row={row} visit={props.visit} level={props.level ?? 3} />
    ))}
  </Deck>
)
