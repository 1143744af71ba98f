import { look } from '#platform/looks.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { workListKeys } from '#registers/tasks/index.ts'
import { ButtonLink, Buttons, EmptyState, Filters, PageHead, Table, WorkListHead } from '#ui/index.ts'
import { type Alert, listAlerts } from './alert.store.ts'
import { alertWords } from './alert.words.ts'
import { AlertDue, ruleInWords, standingInWords } from './alert-parts.page.tsx'
import { reactionReportPath } from './reaction-report.page.tsx'
import { reactionReportWords } from './reaction-report.words.ts'
import { mayListAnswers } from './received.policy.ts'
import { receivedWords } from './received.words.ts'

/** What a unit has agreed to react on, by the day by which it has agreed to. */
export const alertsPage = definePage({
  path: '/svar/advis',
  access: 'may see persons',
  async get(visit) {
    const { db, actor, query, language } = visit
    const permit = mayListAnswers(actor)
    if (isRefusal(permit)) return notFound()
    const isClosed = query.get('vis') === 'afsluttede'
    const alerts = await listAlerts(db, actor, isClosed)
    const persons = [...new Set(alerts.map(({ personId }) => personId))]
    if (persons.length > 0) await look(db, permit, persons, { purpose: 'unit-list', relation: 'unit' })
    const body = <Alerts visit={visit} alerts={alerts} isClosed={isClosed} />
    return show({ title: alertWords(language).title, body, width: 'wide' })
  },
})

type Facts = { visit: Visit; alerts: readonly Alert[]; isClosed: boolean }

function Alerts({ visit, alerts, isClosed }: Facts) {
  const { language, to } = visit
  const say = alertWords(language)
  const words = receivedWords(language)
  const cells = (alert: Alert) => [
    <a href={to(`/svar/advis/${alert.id}`)}>{say[`state-${alert.standing}`]}</a>,
    alert.personName ?? words.nameless,
    ruleInWords(alert, language),
    say[`urgency-${alert.ownUrgency}`],
    standingInWords(alert, language),
    <AlertDue alert={alert} visit={visit} />,
  ]
  return (
    <>
      <PageHead title={say.title} lead={say.lead}>
        <Buttons>
          <ButtonLink kind="quiet" href={to('/svar/reaktion')}>
            {say.toReactions}
          </ButtonLink>
          <ButtonLink kind="quiet" href={to(reactionReportPath)}>
            {reactionReportWords(language).title}
          </ButtonLink>
        </Buttons>
      </PageHead>
      <Filters
        label={say.show}
        items={[
          { href: to('/svar/advis'), label: say.open, current: !isClosed },
          { href: to('/svar/advis?vis=afsluttede'), label: say.isClosed, current: isClosed },
        ]}
      />
      {alerts.length > 0 && (
        <WorkListHead words={workListKeys(language)}>{say.showing(alerts.length)}</WorkListHead>
      )}
      <Table
        caption={say.title}
        hiddenCaption
        dense
        columns={[words.nextStep, words.person, say.rule, words.urgency, say.state, say.due].map((label) => ({
          label,
        }))}
        rows={alerts.map((alert) => ({ id: alert.id, cells: cells(alert) }))}
        empty={
          <EmptyState title={say.none}>
            <p>{say.noneText}</p>
          </EmptyState>
        }
      />
    </>
  )
}
