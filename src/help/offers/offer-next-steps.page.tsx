import type { Visit } from '#platform/pages.ts'
import { ButtonLink, Buttons } from '#ui/index.ts'
import { checkWords } from './check.words.ts'
import { correctionWords } from './correction.words.ts'
import { startsFrom, toldStart } from './group-start.rules.ts'
import { offerCalendarWords } from './offer-calendar.words.ts'
import type { OfferRow } from './offer-freshness.rules.ts'

/** What one can do with an offer's page: keep the day, tell what is wrong, and, for those who may, look whether it holds. */
export function OfferNextSteps({ row, visit }: { row: OfferRow; visit: Visit }) {
  const { language, to, actor, today } = visit
  const { id } = row.offer
  // Starts that the unit itself tells of have each their own way to the calendar.
  const isAhead = toldStart(row.offer, today) !== null && startsFrom(row.starts, today).length === 0
  const own = [
    ['may check offers', `/tilbud/${id}/tjek`, checkWords(language).title],
    ['may propose editions', `/redaktion/bekraeftelser/${id}`, correctionWords(language).addresses],
  ] as const
  return (
    <Buttons>
      {isAhead && (
        <ButtonLink kind="quiet" href={`/kalender/tilbud-${id}.ics`}>
          {offerCalendarWords(language).keep}
        </ButtonLink>
      )}
      <ButtonLink kind="quiet" href={to(`/tilbud/${id}/foreslaa-rettelse`)}>
        {correctionWords(language).suggest}
      </ButtonLink>
      {own
        .filter(([power]) => actor.powers.has(power))
        .map(([power, path, label]) => (
          <ButtonLink key={power} kind="quiet" href={to(path)}>
            {label}
          </ButtonLink>
        ))}
    </Buttons>
  )
}
