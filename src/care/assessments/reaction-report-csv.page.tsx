import { csvOf } from '#platform/csv.ts'
import { definePage, download, notFound } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { quarterText } from '#platform/quarters.ts'
import type { Reading } from '#platform/small-numbers.ts'
import { maySetReactions } from './alert.policy.ts'
import { alertWords } from './alert.words.ts'
import { dones, urgencies, whens } from './reaction-report.rules.ts'
import { listReactionReports } from './reaction-report.store.ts'
import { reactionReportWords, readingInWords } from './reaction-report.words.ts'

const cell = (reading: Reading) => (typeof reading === 'number' ? reading : readingInWords(reading, 'da'))

/** The frozen reports of one's own unit as a spreadsheet in Danish: the same readings as the page. */
export const reactionReportCsv = definePage({
  path: '/data/reaktionsrapport.csv',
  access: 'may see persons',
  async get({ db, actor, query }) {
    if (isRefusal(maySetReactions(actor))) return notFound()
    const asked = query.get('kvartal')
    const all = await listReactionReports(db)
    const chosen = all.filter(({ quarter }) => asked === null || quarterText(quarter) === asked)
    if (asked !== null && chosen.length === 0) return notFound()
    const say = reactionReportWords('da')
    const words = alertWords('da')
    const said = (side: string) => urgencies.map((one) => `${side}: ${words[`urgency-${one}`]}`)
    const head = [
      ...[say.place, say.quarter, say.alerts, ...whens.map((one) => say[one]), say.hours],
      ...[...dones.map((one) => say[one]), say.putBack, say.needs, ...said(say.alerted), ...said(say.quiet)],
    ]
    const rows = chosen.map(
      ({ unit, quarter, readings: { alerts, when, hours, done, putBack, ...needs } }) => [
        ...[unit?.da ?? say.noName, quarterText(quarter), cell(alerts)],
        ...[...whens.map((one) => cell(when[one])), cell(hours), ...dones.map((one) => cell(done[one]))],
        ...[cell(putBack), cell(needs.needs)],
        ...urgencies.map((one) => cell(needs.alerted[one])),
        ...urgencies.map((one) => cell(needs.quiet[one])),
      ],
    )
    const name = `reaktionsrapport${asked === null ? '' : `-${asked}`}.csv`
    return download(name, 'text/csv; charset=utf-8', async () => csvOf(head, rows))
  },
})
