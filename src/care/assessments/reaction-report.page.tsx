import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { Crumbs, Filters, PageHead, Section, Table } from '#ui/index.ts'
import { alertWords } from './alert.words.ts'
import { mayReadReactions } from './reaction-report.policy.ts'
import {
  burdens,
  cameKinds,
  fewest,
  quarterName,
  quartersTo,
  quarterText,
  type Reactions,
  type Shown,
  shownAlone,
  shownParts,
  takenKinds,
  urgencies,
} from './reaction-report.rules.ts'
import { findReactionsIn } from './reaction-report.store.ts'
import { reactionReportWords } from './reaction-report.words.ts'
import { receivedWords } from './received.words.ts'

export const reactionReportPath = '/svar/advis/rapport'

/** How one's unit kept its agreement in a quarter that is over, and whether the numbers agree with how urgent people say it is. */
export const reactionReportPage = definePage({
  path: reactionReportPath,
  access: 'may see persons',
  async get(visit) {
    const { db, actor, query, today, language } = visit
    const permit = mayReadReactions(actor)
    if (isRefusal(permit)) return notFound()
    const quarters = quartersTo(today)
    const asked = quarters.find((one) => quarterText(one) === query.get('kvartal')) ?? quarters[0]
    if (!asked) return notFound()
    const reactions = await findReactionsIn(db, permit, asked)
    return show({
      title: reactionReportWords(language).title,
      body: <Report {...{ visit, reactions, quarters, asked }} />,
    })
  },
})

type Facts = {
  visit: Visit
  reactions: Reactions
  quarters: readonly Temporal.PlainDate[]
  asked: Temporal.PlainDate
}
function Report({ visit: { language, to }, reactions, quarters, asked }: Facts) {
  const say = reactionReportWords(language)
  const { putBack, hours, told } = reactions
  const number = (shown: Shown) => (typeof shown === 'number' ? `${shown}` : say[shown])
  const taken = shownParts(takenKinds.map((kind) => reactions.taken[kind] ?? 0))
  const came = shownParts(cameKinds.map((kind) => reactions.came[kind] ?? 0))
  const wereTaken = (reactions.taken['in-time'] ?? 0) + (reactions.taken.late ?? 0)
  // That five or more were taken tells how few nobody took, where that is hidden.
  const isTimeTold = wereTaken >= fewest && typeof taken.parts[takenKinds.indexOf('nobody')] === 'number'
  // The whole is hidden in both where one of them needs it.
  const whole = [taken.whole, came.whole].find((one) => typeof one !== 'number') ?? taken.whole
  const row = (id: string, label: string, value: string) => ({ id, cells: [label, value] })
  const columns = [{ label: say.what }, { label: say.count, numeric: true }]
  const countOf = (burden: string, urgency: string) =>
    told.find((one) => one.burden === burden && one.urgency === urgency)?.count ?? 0
  return (
    <>
      <Crumbs
        label={receivedWords(language).where}
        items={[{ href: to('/svar/advis'), label: alertWords(language).toAlerts }]}
      />
      <PageHead title={say.title} lead={say.lead} />
      <Filters
        label={say.quarter}
        items={quarters.map((one) => {
          const { number: which, year } = quarterName(one)
          return {
            href: to(`${reactionReportPath}?kvartal=${quarterText(one)}`),
            label: say.name(which, year),
            current: one.equals(asked),
          }
        })}
      />
      <Section id="taget" title={say.taken}>
        <Table
          caption={say.taken}
          hiddenCaption
          columns={columns}
          rows={[
            row('alle', say.alerts, number(whole)),
            ...takenKinds.map((kind, at) => row(kind, say[kind], number(taken.parts[at] ?? 0))),
            row('tid', say.hours, isTimeTold && hours !== null ? say.hoursIn(hours) : say.hidden),
          ]}
        />
      </Section>
      <Section id="udfald" title={say.came}>
        <Table
          caption={say.came}
          hiddenCaption
          columns={columns}
          rows={[
            ...cameKinds.map((kind, at) => row(kind, say[kind], number(came.parts[at] ?? 0))),
            row('tilbage', say.putBack, number(shownAlone(putBack))),
          ]}
        />
      </Section>
      <Section id="haster" title={say.told} intro={say.toldText}>
        <Table
          caption={say.told}
          hiddenCaption
          columns={[{ label: say.burden }, ...urgencies.map((one) => ({ label: say[one], numeric: true }))]}
          rows={burdens.map((burden) => ({
            id: burden,
            cells: [say[burden], ...urgencies.map((one) => number(shownAlone(countOf(burden, one))))],
          }))}
        />
      </Section>
      <p>
        <small>{say.how}</small>
      </p>
    </>
  )
}
