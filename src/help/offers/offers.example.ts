import { createHash } from 'node:crypto'
import { shippedJson } from '#platform/shipped.ts'
import { type Offer, offerKinds, offerSchema, offersSchema } from './offer.rules.ts'
import type { OfferRow } from './offer-freshness.rules.ts'

/** The offers as they ship. */
export const shippedOffers = () => offersSchema.parse(shippedJson('offers/offers.json'))

/** The shipped ones that reach these areas, as rows that nobody has checked and of which nothing else is known. */
export const shippedRows = (areas: readonly (string | null)[]): OfferRow[] =>
  shippedOffers()
    .filter(({ area }) => areas.includes(area.key))
    .map((offer) => ({
      ...{ offer, checkedAt: null, checkerName: null, staleOn: null, confirmedOn: null, told: [] },
      ...{ starts: [], waitings: [], freshness: { state: 'undated', since: null, by: null } },
    }))

/** An invented offer: what a test or a measurement is about is told, the rest stands as nobody told it. */
export function anOffer(told: Partial<Offer> & Pick<Offer, 'id'>): Offer {
  const hash = createHash('sha256').update(told.id).digest('hex')
  return offerSchema.parse({
    ...Object.fromEntries(Object.keys(offerSchema.shape).map((field) => [field, null])),
    uuid: `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`,
    name: { da: `Eksempel: ${told.id}`, en: `Example: ${told.id}` },
    kind: 'municipal-rehab',
    description: { da: 'Opdigtet tilbud.', en: 'Invented offer.' },
    organisation: 'Eksempelhuset',
    referralBy: [],
    languages: [],
    area: { level: 'nation', key: null, name: 'Hele landet' },
    municipalityCodes: [],
    evidence: [
      {
        ...{ group: 'whole', how: 'web-page', saidBy: null, on: null, seen: '2026-11-22', link: null },
        ...{ fileHash: null, halfLifeDays: 180 },
      },
    ],
    sourceStatus: 'unconfirmed',
    extra: {},
    ...told,
  })
}

type Municipality = { readonly code: string; readonly name: string; readonly regionKeys: readonly string[] }
const subjects =
  'Gåtur Samtale Svømning Lymfødem Træthed Have Kor Yoga Sorg Madlavning Søvn Smerte Kost Kajak'.split(' ')
const forms = 'gruppe hold café værksted forløb klub rådgivning aften skole netværk'.split(' ')

/** So many invented offers all over the country, the same every time; their names tell that they are invented. */
export function manyOffers(
  count: number,
  { municipalities, effects }: { municipalities: readonly Municipality[]; effects: readonly string[] },
): Offer[] {
  const pick = <T>(of: readonly T[], at: number) => of[at % of.length] as T
  return Array.from({ length: count }, (_, at) => {
    // Spreads neighbours in the list over every choice, and is the same on every machine.
    const draw = (turn: number, of: number) => ((at * 7919 + turn * 104729) >>> 3) % of
    const place = pick(municipalities, at)
    const subject = pick(subjects, draw(1, 997))
    const form = pick(forms, draw(2, 991))
    const name = `${subject}${form} ${at} i ${place.name}`
    const level = draw(3, 20)
    return anOffer({
      id: `eksempel-${at}`,
      name: { da: `Eksempel: ${name}`, en: `Example: ${name}` },
      kind: pick(offerKinds, draw(4, 983)),
      description: {
        da: `Opdigtet: ${subject.toLowerCase()} sammen med andre, der har haft kræft. Hold ${at}, ${form} hver uge med kaffe og tid til at tale.`,
        en: `Invented: ${subject.toLowerCase()} with others who have had cancer. Group ${at}, weekly, with coffee and time to talk.`,
      },
      organisation: `Eksempelhuset ${place.name}`,
      area:
        level === 0
          ? { level: 'nation', key: null, name: 'Hele landet' }
          : level < 4
            ? { level: 'region', key: pick(place.regionKeys, 0), name: 'Eksempelregion' }
            : { level: 'municipality', key: place.code, name: place.name },
      municipalityCodes: draw(5, 10) === 0 ? [] : [place.code],
      town: place.name,
      referral: pick(['yes', 'no', null] as const, draw(6, 3)),
      physical: draw(7, 3) > 0,
      digital: draw(8, 4) === 0,
      relatives: draw(9, 2) === 0,
      bereaved: draw(10, 7) === 0 ? true : null,
      children: draw(11, 9) === 0 ? true : null,
      lateEffects:
        draw(12, 3) === 0
          ? null
          : [pick(effects, draw(13, 1009)), pick(effects, draw(14, 1013) + 1)].filter(
              (one, where, all) => all.indexOf(one) === where,
            ),
      activities:
        draw(15, 2) === 0 ? null : [pick(['walking', 'water', 'nature', 'talking'] as const, draw(16, 4))],
      openingHours:
        draw(17, 3) > 0
          ? null
          : {
              weekly: [
                { days: [1, 2, 3, 4, 5], from: '09:00', to: pick(['12:00', '15:00', '17:30'], draw(18, 3)) },
              ],
              toldOn: '2026-11-01',
            },
      level: pick(
        [null, 'egenomsorg', 'basal', 'specialiseret', 'hoejt_specialiseret'] as const,
        draw(19, 5),
      ),
    })
  })
}
