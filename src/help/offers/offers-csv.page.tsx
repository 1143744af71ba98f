import { csvOf } from '#platform/csv.ts'
import { definePage, download } from '#platform/pages.ts'
import { sourceStatusNames } from '#registers/sources/index.ts'
import { listOffers } from './offer.store.ts'
import { freshnessInWords, inLanguage, offerWords, referrerNames, sortNames } from './offer.words.ts'
import { referralInWords, whereInWords } from './offer-card.page.tsx'
import type { OfferRow } from './offer-search.rules.ts'

const columns = [
  'navn',
  'tilbydes_af',
  'slags',
  'beskrivelse',
  'for_hvem',
  'henvisning',
  'henvises_af',
  'vejen_dertil',
  'henvend_dig_selv',
  'hoejst_efter_afslutning_maaneder',
  'paaroerende',
  'efterladte',
  'boern',
  'pris',
  'sted',
  'kommunekoder',
  'telefon',
  'adresse_paa_nettet',
  'aktualitet',
  'kildestatus',
  'noegle',
] as const

/** Every offer as a spreadsheet in Danish; what is not given says so. */
export const offersCsv = definePage({
  path: '/data/tilbud.csv',
  access: 'anyone',
  machine: true,
  async get({ db, today }) {
    const { offers } = await listOffers(db, null, today)
    return download(`tilbud-${today}.csv`, 'text/csv; charset=utf-8', async () =>
      csvOf(
        columns,
        offers.map((row) => Object.values(cellsOf(row))),
      ),
    )
  },
})

function cellsOf(row: OfferRow): Record<(typeof columns)[number], string | number> {
  const { offer } = row
  const say = offerWords('da')
  const text = (value: string | null | undefined) => value || say.notGiven
  const told = (value: boolean | null) => (value === null ? say.notGiven : value ? say.yes : say.no)
  return {
    navn: offer.name.da,
    tilbydes_af: offer.organisation,
    slags: inLanguage(sortNames[offer.kind], 'da'),
    beskrivelse: offer.description.da,
    for_hvem: text(offer.eligibility?.da),
    henvisning: referralInWords(offer, 'da'),
    henvises_af: text(offer.referralBy.map((one) => inLanguage(referrerNames[one], 'da')).join(', ')),
    vejen_dertil: text(offer.application?.da),
    henvend_dig_selv: text(offer.selfReferral?.da),
    hoejst_efter_afslutning_maaneder: offer.monthsAfterTreatment ?? say.notGiven,
    paaroerende: told(offer.relatives),
    efterladte: told(offer.bereaved),
    boern: told(offer.children),
    pris: text(offer.fees?.da),
    sted: whereInWords(offer, 'da'),
    kommunekoder: offer.municipalityCodes.join(' '),
    telefon: text(offer.phone),
    adresse_paa_nettet: text(offer.url),
    aktualitet: freshnessInWords(row.freshness, 'da'),
    kildestatus: sourceStatusNames[offer.sourceStatus][0],
    noegle: offer.id,
  }
}
