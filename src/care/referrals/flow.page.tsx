import { Problems } from '#care/citizens/index.ts'
import { drawnPart } from '#platform/drawn.ts'
import type { Problem } from '#platform/form.ts'
import {
  type Answer,
  conflict,
  definePage,
  goTo,
  invalid,
  notFound,
  type PageView,
  show,
  type Visit,
} from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { ask, askBoth } from '#platform/question.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { Button, EmptyState, Form, PageHead, Section, Select, Table } from '#ui/index.ts'
import { type FlowMeasure, outcomes, quarterText, settledOn, stages, waits } from './flow.rules.ts'
import { type FlowLine, listFlow, listQuarters } from './flow.store.ts'
import { flowWords, lineInWords, measureInWords, readingInWords } from './flow.words.ts'
import { inflowQuestion } from './inflow.store.ts'
import { Inflow } from './inflow-parts.page.tsx'
import { flowPath, StatedFlows, statedId } from './stated-flow.page.tsx'
import { mayStateFlow } from './stated-flow.policy.ts'
import { readStatedFlow, seenIn, statedFields } from './stated-flow.rules.ts'
import { statedFlowQuestion, tellStatedFlow } from './stated-flow.store.ts'
import { statedFlowWords } from './stated-flow.words.ts'

type Day = Temporal.PlainDate
/** What came of what was sent in a quarter; whoever runs a unit also sees its own months, and says where its citizens come from. */
export const flowPage = definePage({
  path: flowPath,
  access: 'may see flow',
  get: (visit) => answerBy(show, visit, []),
  async post(visit) {
    const { db, actor, form, language, to } = visit
    const units = await ask(db, statedFlowQuestion(db, actor.organisations))
    const unit = units.find(({ id }) => id === form.text(statedFields.unit))
    const permit = unit && mayStateFlow(actor, unit)
    if (!unit || !permit || isRefusal(permit)) return notFound()
    const say = statedFlowWords(language)
    const { fresh, problems } = readStatedFlow(form, say)
    if (!fresh) return answerBy(invalid, visit, problems)
    const became = await tellStatedFlow(db, permit, unit.id, fresh, seenIn(form))
    if (became === 'gone') return notFound()
    return became === 'told'
      ? goTo(to(`${flowPath}?gemt=ja#${statedId(unit.id)}`))
      : answerBy(conflict, visit, [{ field: statedFields.from, text: say.changed }])
  },
})

async function answerBy(
  shown: (view: PageView) => Answer,
  visit: Visit,
  problems: readonly Problem[],
): Promise<Answer> {
  const { db, actor, query, today, language } = visit
  const say = flowWords(language)
  const quarters = (await listQuarters(db)).map((one) => one.quarter)
  const asked = query.get('kvartal')
  const quarter = asked ? quarters.find((one) => quarterText(one) === asked) : quarters[0]
  if (asked && !quarter) return notFound()
  const lines = quarter ? await listFlow(db, quarter, query.get('region') ?? '') : []
  const hasUnit = actor.powers.has('may see persons') && actor.organisations.length > 0
  const since = today.with({ day: 1 }).subtract({ months: 11 })
  const [months, units] = hasUnit
    ? await askBoth(db, inflowQuestion(db, since), statedFlowQuestion(db, actor.organisations))
    : [null, []]
  const body = (
    <>
      <Problems problems={problems} language={language} />
      <PageHead title={say.title} lead={say.lead} />
      {quarter ? (
        <Report visit={visit} quarters={quarters} quarter={quarter} lines={lines} />
      ) : (
        <EmptyState title={say.none}>
          <p>{say.noneText}</p>
        </EmptyState>
      )}
      {months && <Inflow visit={visit} told={months} since={since} />}
      <StatedFlows visit={visit} units={units} problems={problems} />
    </>
  )
  return shown({ title: say.title, body, width: 'wide' })
}

type ReportProps = { visit: Visit; quarters: readonly Day[]; quarter: Day; lines: readonly FlowLine[] }
function Report({ visit, quarters, quarter, lines }: ReportProps) {
  const { language, query } = visit
  const say = flowWords(language)
  const region = query.get('region') ?? ''
  const regions = new Map(lines.filter((one) => one.region).map((one) => [one.region, one.regionName]))
  return (
    <>
      <Form action={visit.to(flowPath)} method="get" search label={say.choose}>
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
