import { drawnPart } from '#platform/drawn.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { Button, EmptyState, Form, PageHead, Section, Select, Table } from '#ui/index.ts'
import { type FlowMeasure, outcomes, quarterText, settledOn, stages, waits } from './flow.rules.ts'
import { type FlowLine, listFlow, listQuarters } from './flow.store.ts'
import { flowWords, lineInWords, measureInWords, readingInWords } from './flow.words.ts'
import { listInflow } from './inflow.store.ts'
import { Inflow } from './inflow-parts.page.tsx'

type Day = Temporal.PlainDate
/** What came of what was sent in a quarter; whoever runs a unit also sees its own months. */
export const flowPage = definePage({
  path: '/forloebsrapport',
  access: 'may see flow',
  async get(visit) {
    const { db, actor, query, today, language } = visit
    const say = flowWords(language)
    const quarters = (await listQuarters(db)).map((one) => one.quarter)
    const asked = query.get('kvartal')
    const quarter = asked ? quarters.find((one) => quarterText(one) === asked) : quarters[0]
    if (asked && !quarter) return notFound()
    const lines = quarter ? await listFlow(db, quarter, query.get('region') ?? '') : []
    const hasUnit = actor.powers.has('may see persons') && actor.organisations.length > 0
    const since = today.with({ day: 1 }).subtract({ months: 11 })
    const months = hasUnit ? await listInflow(db, since) : null
    const body = (
      <>
        <PageHead title={say.title} lead={say.lead} />
        {quarter ? (
          <Report visit={visit} quarters={quarters} quarter={quarter} lines={lines} />
        ) : (
          <EmptyState title={say.none}>
            <p>{say.noneText}</p>
          </EmptyState>
        )}
        {months && <Inflow visit={visit} told={months} since={since} />}
      </>
    )
    return show({ title: say.title, body, width: 'wide' })
  },
})

type ReportProps = { visit: Visit; quarters: readonly Day[]; quarter: Day; lines: readonly FlowLine[] }
function Report({ visit, quarters, quarter, lines }: ReportProps) {
  const { language, query } = visit
  const say = flowWords(language)
  const region = query.get('region') ?? ''
  const regions = new Map(lines.filter((one) => one.region).map((one) => [one.region, one.regionName]))
  return (
    <>
      <Form action={visit.to('/forloebsrapport')} method="get" search label={say.choose}>
        <Select
          name="kvartal"
          label={say.quarter}
          value={quarterText(quarter)}
          options={quarters.map((one) => ({
            value: quarterText(one),
            label: say.aQuarter((one.month + 2) / 3, one.year),
          }))}
        />
        <Select
          name="region"
          label={say.region}
          empty={say.noRegion}
          value={region}
          options={[...regions].map(([value, name]) => ({ value, label: name ?? say.unknownRegion }))}
        />
        <Button kind="quiet">{say.show}</Button>
      </Form>
      {drawnPart(lines, language, () => (
        <AllNumbers language={language} lines={lines} />
      ))}
      <Section id="saadan" title={say.how} prose>
        <p>{say.howText(dayInWords(settledOn(quarter), language))}</p>
        <p>{say.hiding}</p>
        <p>{say.hidingAnswers}</p>
        <p>
          <a href={`/data/forloebsrapport.csv?kvartal=${quarterText(quarter)}`}>{say.download}</a>
        </p>
      </Section>
    </>
  )
}

type LinesProps = { language: Language; lines: readonly FlowLine[] }
function AllNumbers(given: LinesProps) {
  const say = flowWords(given.language)
  return (
    <>
      <Numbers {...given} id="tal" measures={stages} title={say.stages} />
      <Numbers {...given} id="svar" measures={outcomes} title={say.outcomes} intro={say.outcomesIntro} />
      <Numbers {...given} id="ventetid" measures={waits} title={say.waits} intro={say.waitsIntro} />
    </>
  )
}

type NumbersProps = LinesProps & {
  id: string
  measures: readonly FlowMeasure[]
  title: string
  intro?: string
}
const Numbers = ({ id, language, lines, measures, title, intro }: NumbersProps) => (
  <Section id={id} title={title} intro={intro}>
    <Table
      dense
      hiddenCaption
      caption={title}
      columns={[
        { label: flowWords(language).where },
        ...measures.map((measure) => ({ label: measureInWords(measure, language), numeric: true })),
      ]}
      rows={lines.map((line) => ({
        cells: [
          lineInWords(line, language),
          ...measures.map((measure) => readingInWords(line, measure, language)),
        ],
      }))}
    />
  </Section>
)
