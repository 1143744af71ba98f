import { csvOf } from '#platform/csv.ts'
import { definePage, download } from '#platform/pages.ts'
import { mapRows } from './denmark-map.page.tsx'
import { askedIn } from './denmark-map.rules.ts'
import { noteOf, pick, stateNames } from './denmark-map.words.ts'

/** What the map shows as a spreadsheet in Danish: one row a municipality. */
export const denmarkMapCsv = definePage({
  path: '/data/danmarkskort.csv',
  access: 'anyone',
  machine: true,
  async get({ db, query, today }) {
    const asked = askedIn(query, today)
    const rows = await mapRows(db, asked, today)
    const names = new Map(rows.map(({ place }) => [place.code, place.name]))
    return download(`danmarkskort-${asked.layer}-${today}.csv`, 'text/csv; charset=utf-8', async () =>
      csvOf(
        ['kommunekode', 'kommune', 'region', 'viser', 'tal', 'i_ord'],
        rows.map((row) => [
          row.place.code,
          row.place.name,
          row.place.regionName,
          pick(stateNames[asked.layer][row.state], 'da'),
          row.value ?? '',
          noteOf(asked.layer, row, names, 'da'),
        ]),
      ),
    )
  },
})
