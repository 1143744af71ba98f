import { definePage, download } from '#platform/pages.ts'
import { freshnessInWords } from './offer.words.ts'
import { csvOfOffers } from './offer-csv.rules.ts'
import { everything, listForExport } from './offer-export.store.ts'

/** Every offer as a spreadsheet in Danish, which the import can read again; what is not given says so. */
export const offersCsv = definePage({
  path: '/data/tilbud.csv',
  access: 'anyone',
  machine: true,
  async get({ db, today }) {
    const { rows } = await listForExport(db, everything)
    return download(`tilbud-${today}.csv`, 'text/csv; charset=utf-8', async () =>
      csvOfOffers(
        rows.map((row) => ({
          offer: row.offer,
          freshness: freshnessInWords(row.freshness, 'da'),
        })),
      ),
    )
  },
})
