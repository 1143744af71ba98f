import { dayFrom } from '#platform/calendar.ts'
import { csvOf } from '#platform/csv.ts'
import { definePage, download } from '#platform/pages.ts'
import { findPlaceRows, findRows, registerOf, taskWords } from '#registers/responsibilities/index.ts'
import { changesFor } from './change-list.rules.ts'
import { changeWords } from './changes.words.ts'

/** The same rows as a spreadsheet in Danish: one row a municipality and task. */
export const changesCsv = definePage({
  path: '/data/ansvar-aendringer.csv',
  access: 'anyone',
  machine: true,
  async get({ db, query }) {
    const day = dayFrom(query.get('dato') ?? '2027-01-01')
    const say = changeWords('da')
    if (!day)
      return {
        kind: 'json',
        status: 400,
        type: 'application/problem+json',
        json: { title: say.wrongDay, parameter: 'dato' },
      }
    const register = registerOf(await findRows(db, 'everything'), await findPlaceRows(db, null))
    const changes = changesFor(register, day)
    const tasks = taskWords('da')
    const head = [
      'Kommunekode',
      say.municipality,
      say.task,
      say.kind,
      say.authorityBefore,
      say.authorityAfter,
      say.operatorBefore,
      say.operatorAfter,
      say.status,
      say.sources,
    ]
    const operator = (holder: (typeof changes)[number]['after']) =>
      holder ? (holder.operator?.name.da ?? say.notKnown) : ''
    return download(`ansvar-aendringer-${day}.csv`, 'text/csv; charset=utf-8', async () =>
      csvOf(
        head,
        changes.map(({ municipality, task, kind, before, after }) => [
          municipality.code,
          municipality.name,
          tasks[task],
          say[kind],
          before?.authority.name.da ?? '',
          after?.authority.name.da ?? '',
          operator(before),
          operator(after),
          after ? say[after.sourceStatus] : '',
          (after ?? before)?.sources.map((source) => source.url ?? source.title).join(' ') ?? '',
        ]),
      ),
    )
  },
})
