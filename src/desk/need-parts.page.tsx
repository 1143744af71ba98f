import { domainNames, type OneNeed, wishOf } from '#care/assessments/index.ts'
import { OfferCards } from '#help/offers/index.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  EmptyState,
  Form,
  FormId,
  HiddenField,
  Section,
  SummaryList,
} from '#ui/index.ts'
import { CheckTag } from './check-tag.page.tsx'
import { DutyLines } from './duty-lines.page.tsx'
import type { FoundNeed } from './need.store.ts'
import { needWords } from './need.words.ts'

type Props = { visit: Visit; found: FoundNeed }
const offersShown = 6

/** What the person has said about it. */
export function NeedFacts({ visit: { language }, need }: { visit: Visit; need: OneNeed }) {
  const say = needWords(language)
  const { domain, burden, typed } = need
  return (
    <Section id="siger" title={say.person}>
      <SummaryList
        compact
        items={[
          { label: say.domain, value: domainNames[domain][language === 'da' ? 0 : 1] },
          { label: say.burden, value: burden === null ? say.notGiven : say.ofTen(burden) },
          { label: say.wish, value: wishOf(need, language) },
          { label: say.tried, value: typed.join(' ') || say.notGiven },
        ]}
      />
    </Section>
  )
}

/** Whom the duty register names that day where the person lives. */
export function NeedDutiesHere({ visit, found }: Props) {
  const { language, to, today } = visit
  const say = needWords(language)
  const { duties, place, need, checks } = found
  if (!duties || !place)
    return (
      <Section id="hvem" title={say.noPlace} intro={say.noPlaceText}>
        <Buttons>
          <ButtonLink kind="quiet" href={to(`/forloeb/${need.personId}/oplysninger`)}>
            {say.givePlace}
          </ButtonLink>
        </Buttons>
      </Section>
    )
  return (
    <Section id="hvem" title={say.who(place.name, dayInWords(today, language))} intro={say.whoText}>
      {!duties.isSettled && <p>{say.unresolved}</p>}
      <DutyLines level={3} holders={duties.holders} language={language} />
      <p>
        <CheckTag keys={duties.holders.map(({ dutyKey }) => dutyKey)} checks={checks} language={language} />
      </p>
    </Section>
  )
}

/** What there is near the person; where nothing local is known, one press counts it. */
export function NeedOffers({ visit, found, gapField }: Props & { gapField: string }) {
  const { language, to } = visit
  const say = needWords(language)
  const { offers, place, isMissing, need } = found
  if (!place) return null
  return (
    <Section id="tilbud" title={say.offers(place.name)}>
      {offers.length > 0 ? (
        <OfferCards rows={offers.slice(0, offersShown)} visit={visit} label={say.offers(place.name)} />
      ) : (
        <p>{say.noOffers}</p>
      )}
      {isMissing && (
        <EmptyState level={3} title={say.missing}>
          {need.gapToldOn ? (
            <p>{say.toldMissing(dayInWords(need.gapToldOn, language))}</p>
          ) : (
            <>
              <p>{say.missingText}</p>
              <Form action={to(`/svar/behov/${need.id}`)} label={say.missing}>
                <FormId />
                <HiddenField name={gapField} value="ja" />
                <Button kind="quiet">{say.tellMissing}</Button>
              </Form>
            </>
          )}
        </EmptyState>
      )}
    </Section>
  )
}
