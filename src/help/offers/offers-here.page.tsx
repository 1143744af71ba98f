import type { Visit } from '#platform/pages.ts'
import { ButtonLink, Buttons, Section } from '#ui/index.ts'
import { isOngoing } from './gap.rules.ts'
import { gapWords, monthInWords, topicInWords } from './gap.words.ts'
import type { HelpAtPlace, NamedGap } from './help-at-place.store.ts'
import { helpHereWords } from './help-here.words.ts'
import { countOf } from './help-numbers.rules.ts'
import { inLanguage, offerWords, sortNames } from './offer.words.ts'
import { OfferCards } from './offer-card.page.tsx'

type Props = { visit: Visit; code: string; help: HelpAtPlace }

/** What help there is for those who live here, the nearest first, each with how sure it is. */
export function OffersHere({ visit, code, help }: Props) {
  const say = offerWords(visit.language)
  const here = helpHereWords(visit.language)
  return (
    <Section id="tilbud" title={say.here} intro={say.unconfirmed}>
      {help.near.length > 0 ? (
        <OfferCards rows={help.near} visit={visit} label={say.here} />
      ) : (
        <p>{here.noneHere}</p>
      )}
      <Buttons>
        <ButtonLink kind="quiet" href={visit.to(`/tilbud?sted=${code}`)}>
          {here.allHere(countOf(help.groups))}
        </ButtonLink>
      </Buttons>
    </Section>
  )
}

/** Kræftlinjen and the rest that are for everybody: also where nothing is near. */
export function OffersForAll({ visit: { language, to }, help }: Omit<Props, 'code'>) {
  const say = helpHereWords(language)
  return (
    <Section id="for-alle" title={say.always} intro={say.alwaysText}>
      <ul>
        {help.national.map(({ key, name, kind, phone }) => (
          <li key={key}>
            <a href={to(`/tilbud/${key}`)}>{name[language]}</a>,{' '}
            {inLanguage(sortNames[kind], language).toLowerCase()}
            {phone && (
              <>
                {' '}
                <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What is missing here, from five in a month; everybody sees the same. */
export function GapsHere({ visit, code, help }: Props) {
  const { language, to } = visit
  const say = helpHereWords(language)
  return (
    <Section id="mangler" title={say.missing}>
      {help.gaps.length === 0 ? (
        <p>{say.noGaps}</p>
      ) : (
        <ul>
          {help.gaps.map((gap) => (
            <li key={`${gap.topic.key} ${gap.month}`}>{gapInWords(gap, visit)}</li>
          ))}
        </ul>
      )}
      <p>
        <a href={to(`/mangler/fortael?sted=${code}`)}>{say.tellGap}</a>
      </p>
      {help.gaps.length > 0 && (
        <p>
          <a href={to(`/mangler/${code}`)}>{gapWords(language).allHere}</a>
        </p>
      )}
    </Section>
  )
}

function gapInWords({ topic, month, times, name }: NamedGap, { language, today }: Visit): string {
  const say = helpHereWords(language)
  const effects = name ? [{ slug: topic.key, name }] : []
  const said = isOngoing(month, today) ? say.atLeast : `${times}`
  return say.searched(
    said,
    topicInWords(topic, effects, language).toLowerCase(),
    monthInWords(month, language),
  )
}
