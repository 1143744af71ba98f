import type { Visit } from '#platform/pages.ts'
import type { PlaceOnDay } from '#registers/places/index.ts'
import { Section, Table } from '#ui/index.ts'
import type { HelpAtPlace } from './help-at-place.store.ts'
import { freshnessNames, helpHereWords } from './help-here.words.ts'
import { countByState, countOf, helpFor, nearestOf, sortsToGoTo } from './help-numbers.rules.ts'
import { inLanguage, sortNames } from './offer.words.ts'
import { freshnessStates } from './offer-freshness.rules.ts'

type Props = { visit: Visit; code: string; help: HelpAtPlace; all: readonly PlaceOnDay[] }

/** How far it is to each sort of offer that one goes to, when it is open, and what there is without leaving home. */
export function ReachHere({ visit, code, help, all }: Props) {
  const { language, to } = visit
  const say = helpHereWords(language)
  const points = new Map(all.map((place) => [place.code, place]))
  const digital = countOf(help.groups.filter((group) => group.digital))
  return (
    <Section id="afstand" title={say.reach} intro={say.reachText}>
      <Table
        dense
        hiddenCaption
        caption={say.reach}
        columns={[{ label: say.sort }, { label: say.distance }, { label: say.nearest }, { label: say.hours }]}
        rows={sortsToGoTo.map((sort) => {
          const same = help.groups.filter(({ kind }) => kind === sort)
          const nearest = nearestOf(same, code, points)
          return {
            cells: [
              inLanguage(sortNames[sort], language),
              nearest
                ? nearest.code === code
                  ? say.inPlace
                  : say.away(Math.round(nearest.km), points.get(nearest.code)?.name ?? '')
                : say.noneKnown,
              nearest ? (
                <a href={to(`/tilbud/${nearest.group.first.key}`)}>{nearest.group.first.name[language]}</a>
              ) : (
                '–'
              ),
              nearest ? (nearest.group.hoursTold ? say.told : say.notTold) : '–',
            ],
          }
        })}
      />
      <p>
        {say.digitalAll(digital)}{' '}
        {digital > 0 && <a href={to(`/tilbud?sted=${code}&form=digital`)}>{say.seeDigital}</a>}
      </p>
    </Section>
  )
}

/** How many of what is for those who live here somebody has confirmed, and how the rest stands. */
export function FreshnessHere({ visit: { language }, code, help }: Omit<Props, 'all'>) {
  const say = helpHereWords(language)
  const { local } = helpFor({ code, regionKeys: help.regionKeys }, help.groups)
  const counts = countByState(local)
  return (
    <Section
      id="sikkerhed"
      title={say.fresh}
      intro={say.freshText(counts.get('confirmed') ?? 0, countOf(local))}
    >
      <Table
        dense
        hiddenCaption
        caption={say.fresh}
        columns={[{ label: say.state }, { label: say.offers, numeric: true }]}
        rows={freshnessStates
          .filter((state) => counts.has(state))
          .map((state) => ({ cells: [inLanguage(freshnessNames[state], language), counts.get(state) ?? 0] }))}
      />
    </Section>
  )
}
