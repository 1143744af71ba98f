import { csvOf } from '#platform/csv.ts'
import { definePage, download, notFound } from '#platform/pages.ts'
import { outcomes, quarterFrom, quarterText, stages, waits } from './flow.rules.ts'
import { listFlow, listQuarters } from './flow.store.ts'
import { flowWords, lineInWords, measureInWords, readingInWords } from './flow.words.ts'

const measures = [...stages, ...outcomes, ...waits]

/** The whole frozen report as a spreadsheet in Danish: the same readings as the page, and every municipality. */
export const flowCsv = definePage({
  path: '/data/forloebsrapport.csv',
  access: 'may see flow',
  async get({ db, query }) {
    const asked = query.get('kvartal')
    const wanted = asked === null ? null : quarterFrom(asked)
    const quarter = (await listQuarters(db))
      .map((one) => one.quarter)
      .find((one) => asked === null || wanted?.equals(one))
    if (asked !== null && !quarter) return notFound()
    const lines = quarter ? await listFlow(db, quarter) : []
    const name = quarter ? quarterText(quarter) : 'ingen'
    const head = [
      flowWords('da').where,
      ...['afsender', 'modtager', 'region', 'kommunekode'],
      ...measures.map((measure) => measureInWords(measure, 'da')),
    ]
    return download(`forloebsrapport-${name}.csv`, 'text/csv; charset=utf-8', async () =>
      csvOf(
        head,
        lines.map((line) => [
          lineInWords(line, 'da'),
          ...[line.sender, line.receiver, line.region, line.place],
          ...measures.map((measure) => line.cells[measure].amount ?? readingInWords(line, measure, 'da')),
        ]),
      ),
    )
  },
})
