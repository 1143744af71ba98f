import type { Visit } from '#platform/pages.ts'
import { dateInWords } from '#registers/sources/index.ts'
import { ButtonLink, Buttons, ChartFrame, EmptyState, LineChart, Section } from '#ui/index.ts'
import {
  everyMonth,
  type InflowMonth,
  isEmpty,
  lastThree,
  mayNeedPlace,
  type ShownMonth,
} from './inflow.rules.ts'
import { inflowWords, placesInMonth } from './inflow.words.ts'

type Props = { visit: Visit; told: readonly InflowMonth[]; since: Temporal.PlainDate }

/** What comes to one's own unit beside the places in the groups that begin there. */
export function Inflow({ visit, told, since }: Props) {
  const { language, today } = visit
  const say = inflowWords(language)
  const months = everyMonth(told, since, today)
  if (isEmpty(months))
    return (
      <Section id="egen-enhed" title={say.title}>
        <EmptyState level={3} title={say.none} action={<TellOfGroups visit={visit} />}>
          <p>{say.noneText}</p>
        </EmptyState>
      </Section>
    )
  const { came, places } = lastThree(months)
  return (
    <Section id="egen-enhed" title={say.title} intro={say.intro}>
      <ChartFrame
        point={places === null ? say.pointUntold(came) : say.point(came, places)}
        note={say.note}
        table={{ summary: say.table, caption: say.title, ...tableOf(months, visit) }}
      >
        <LineChart
          id="tilgang"
          title={say.title}
          description={say.description}
          series={seriesOf(months, visit)}
        />
      </ChartFrame>
      <TellOfGroups visit={visit} />
    </Section>
  )
}

/** For those who run groups. */
const TellOfGroups = ({ visit: { language, actor, to, has } }: { visit: Visit }) =>
  actor.powers.has('may tell starts') && has('/hold') ? (
    <Buttons>
      <ButtonLink kind="quiet" href={to('/hold')}>
        {inflowWords(language).tell}
      </ButtonLink>
    </Buttons>
  ) : null

/** `11.26`: short enough to stand below each other. */
const shortMonth = (month: string) => `${Number(month.slice(5))}.${month.slice(2, 4)}`

function seriesOf(months: readonly ShownMonth[], { language }: Visit) {
  const say = inflowWords(language)
  return [
    {
      label: say.came,
      points: months.map((one) => ({
        at: shortMonth(one.month),
        value: one.isAhead ? null : mayNeedPlace(one),
      })),
    },
    {
      label: say.places,
      points: months.map(({ month, places }) => ({ at: shortMonth(month), value: places })),
    },
  ]
}

/** The newest month first. */
function tableOf(months: readonly ShownMonth[], { language }: Visit) {
  const say = inflowWords(language)
  const numbers = [say.cameIn, say.began, say.municipal, say.plans, say.starts, say.places]
  return {
    columns: [{ label: say.month }, ...numbers.map((label) => ({ label, numeric: true }))],
    rows: months.toReversed().map((one) => ({
      cells: [
        dateInWords(one.month, language),
        ...[one.sent, one.started, one.municipal, one.plans].map((number) =>
          one.isAhead ? '–' : `${number}`,
        ),
        `${one.starts}`,
        placesInMonth(one, language),
      ],
    })),
  }
}
