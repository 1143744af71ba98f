import { dayFrom } from '#platform/calendar.ts'
import { csvOf } from '#platform/csv.ts'
import { definePage, download } from '#platform/pages.ts'
import { taskWords } from '#registers/responsibilities/index.ts'
import { reform } from './offer-changes.rules.ts'
import { listOfferChanges } from './offer-changes.store.ts'
import { offerChangeWords } from './offer-changes.words.ts'

/** The same rows as a spreadsheet in Danish: one row an offer. */
export const offerChangesCsv = definePage({
  path: '/data/tilbud-aendringer.csv',
  access: 'anyone',
  machine: true,
  async get({ db, query }) {
    const say = offerChangeWords('da')
    const day = dayFrom(query.get('dato') ?? reform)
    if (!day)
      return {
        kind: 'json',
        status: 400,
        type: 'application/problem+json',
        json: { title: say.wrongDay, parameter: 'dato' },
      }
    const changes = await listOfferChanges(db, day)
    const words = taskWords('da')
    const { offer, organisation, place, authority, before, after, tasks, key } = say
    return download(`tilbud-aendringer-${day}.csv`, 'text/csv; charset=utf-8', async () =>
      csvOf(
        [offer, organisation, place, authority, before, after, tasks, key],
        changes.map((one) => [
          one.name.da,
          one.organisation,
          one.areaName,
          one.authority ?? say.notTold,
          one.regionBefore,
          one.regionAfter,
          one.tasks.map(({ task }) => words[task]).join(', '),
          one.key,
        ]),
      ),
    )
  },
})
