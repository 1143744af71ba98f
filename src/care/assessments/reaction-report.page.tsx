import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { quarterText, settledOn } from '#platform/quarters.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { Button, Crumbs, EmptyState, Form, PageHead, Section, Select, SummaryList, Table } from '#ui/index.ts'
import { maySetReactions } from './alert.policy.ts'
import { alertWords } from './alert.words.ts'
import { dones, type ReactionReadings, urgencies, whens } from './reaction-report.rules.ts'
import { listReactionReports, type ReactionReport } from './reaction-report.store.ts'
import { reactionReportWords, readingInWords } from './reaction-report.words.ts'
import { receivedWords } from './received.words.ts'

export const reactionReportPath = '/svar/advis/rapport'

/** What a unit's alerts of a closed quarter came to; the unit's own and its leader's, and no person in it. */
export const reactionReportPage = definePage({
  path: reactionReportPath,
  access: 'may see persons',
  async get(visit) {
    const { db, actor, query, language, to } = visit
    if (isRefusal(maySetReactions(actor))) return notFound()
    const say = reactionReportWords(language)
    const all = await listReactionReports(db)
    const asked = query.get('kvartal')
    const [chosen] = asked ? all.filter(({ quarter }) => quarterText(quarter) === asked) : all
    if (asked && !chosen) return notFound()
    const body = (
      <>
        <Crumbs
          label={receivedWords(language).where}
          items={[{ href: to('/svar/advis'), label: alertWords(language).toAlerts }]}
        />
        <PageHead title={say.title} lead={say.lead} />
        {chosen ? (
          <Reports visit={visit} all={all} quarter={chosen.quarter} />
        ) : (
          <EmptyState title={say.none}>
            <p>{say.noneText}</p>
          </EmptyState>
        )}
      </>
    )
    return show({ title: say.title, body })
  },
})

type ReportsProps = { visit: Visit; all: readonly ReactionReport[]; quarter: Temporal.PlainDate }
function Reports({ visit: { language, to }, all, quarter }: ReportsProps) {
  const say = reactionReportWords(language)
  const quarters = new Map(all.map((one) => [quarterText(one.quarter), one.quarter]))
  const address = quarterText(quarter)
  return (
    <>
      <Form action={to(reactionReportPath)} method="get" search label={say.choose}>
        <Select
          name="kvartal"
          label={say.quarter}
          value={address}
          options={[...quarters].map(([value, { month, year }]) => ({
            value,
            label: say.aQuarter((month + 2) / 3, year),
          }))}
        />
        <Button kind="quiet">{say.show}</Button>
      </Form>
      {all
        .filter((one) => one.quarter.equals(quarter))
        .map(({ unit, readings }, place) => (
          <Section key={place} id={`sted-${place}`} title={unit?.[language] ?? say.noName}>
            <Reacted readings={readings} language={language} />
            <Urgency readings={readings} language={language} />
          </Section>
        ))}
      <Section id="saadan" title={say.how} prose>
        <p>{say.howText(dayInWords(settledOn(quarter), language))}</p>
        <p>{say.hiding}</p>
        <p>
          <a href={`/data/reaktionsrapport.csv?kvartal=${address}`}>{say.download}</a>
        </p>
      </Section>
    </>
  )
}

type Shown = { readings: ReactionReadings; language: Language }
function Reacted({ readings, language }: Shown) {
  const say = reactionReportWords(language)
  const { alerts, when, done, hours, putBack } = readings
  const lines = [
    [say.alerts, alerts] as const,
    ...whens.map((one) => [say[one], when[one]] as const),
    [say.hours, hours] as const,
    ...dones.map((one) => [say[one], done[one]] as const),
    [say.putBack, putBack] as const,
  ]
  return (
    <>
      <h3>{say.reacted}</h3>
      <SummaryList
        compact
        items={lines.map(([label, reading]) => ({ label, value: readingInWords(reading, language) }))}
      />
    </>
  )
}

/** The person's own urgency beside what the unit's rules made of it. */
function Urgency({ readings, language }: Shown) {
  const say = reactionReportWords(language)
  const words = alertWords(language)
  const { needs, alerted, quiet } = readings
  return (
    <>
      <h3>{say.urgency}</h3>
      <p>{say.urgencyText}</p>
      <Table
        dense
        hiddenCaption
        caption={say.urgency}
        columns={[
          { label: say.said },
          ...[say.alerted, say.quiet].map((label) => ({ label, numeric: true })),
        ]}
        rows={urgencies.map((one) => ({
          cells: [
            words[`urgency-${one}`],
            readingInWords(alerted[one], language),
            readingInWords(quiet[one], language),
          ],
        }))}
      />
      <p>
        {say.needs}: {readingInWords(needs, language)}
      </p>
    </>
  )
}
