import { csvOf } from '#platform/csv.ts'
import { definePage, download } from '#platform/pages.ts'
import { listReadingRegister } from '#registers/lateeffects/index.ts'
import { searchPlaces } from '#registers/places/index.ts'
import { isMonth, isOngoing, monthFrom, publicFrom, topicFrom, topicText } from './gap.rules.ts'
import { listGaps } from './gap.store.ts'
import { gapWords, topicInWords } from './gap.words.ts'

const most = 100_000

/** The same rows as a spreadsheet in Danish. */
export const gapsCsv = definePage({
  path: '/data/mangler.csv',
  access: 'anyone',
  machine: true,
  async get({ db, query, today }) {
    const say = gapWords('da')
    const { sted = '', emne = '', maaned = '' } = Object.fromEntries(query)
    const { found, all } = await searchPlaces(db, sted, today)
    const effects = (await listReadingRegister(db)).rows
    const place = found.kind === 'one' ? found.municipality : undefined
    const topic = topicFrom(
      emne,
      effects.map(({ slug }) => slug),
    )
    const wrong =
      (sted && !place && 'sted') || (emne && !topic && 'emne') || (maaned && !isMonth(maaned) && 'maaned')
    if (wrong)
      return {
        kind: 'json',
        status: 400,
        type: 'application/problem+json',
        json: { title: say.problems, parameter: wrong },
      }
    const month = maaned ? monthFrom(maaned) : undefined
    const filter = { place: place?.code, topic: topic ?? undefined, month }
    const gaps = await listGaps(db, filter, { most, after: 0 })
    const names = new Map(all.map(({ code, name }) => [code, name]))
    const head = ['kommunekode', 'kommune', 'emne', 'emne_noegle', 'maaned', 'gange', 'maaned_i_gang']
    return download(`mangler-${today}.csv`, 'text/csv; charset=utf-8', async () =>
      csvOf(
        head,
        gaps.map((gap) => [
          gap.place,
          names.get(gap.place) ?? '',
          topicInWords(gap.topic, effects, 'da'),
          topicText(gap.topic),
          gap.month.toString().slice(0, 7),
          isOngoing(gap.month, today) ? `mindst ${publicFrom}` : gap.times,
          isOngoing(gap.month, today) ? 'ja' : 'nej',
        ]),
      ),
    )
  },
})
