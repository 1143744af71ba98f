import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Json } from '#registers/editions/index.ts'
import { type Offer, offerSchema } from './offer.rules.ts'
import { csv, hsds, read } from './offer-files.example.ts'

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter(
    (text) =>
      text.trim() === text && !/^(ikke oplyst)?$/i.test(text) && !text.includes('\0') && text.isWellFormed(),
  )
const text = fc.option(fc.record({ da: line, en: line }), { nil: null })
const told = fc.option(fc.boolean(), { nil: null })
const day = fc.constantFrom('2026-01-31', '2024-02-29', '2027-12-01')
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const anOffer: fc.Arbitrary<Offer> = fc.record({
  id: fc.constant('prøve'.replace('ø', 'oe')),
  uuid: fc.uuid(),
  name: fc.record({ da: line, en: line }),
  description: fc.record({ da: line, en: line }),
  kind: fc.constantFrom('municipal-rehab', 'entitlement'),
  organisation: line,
  ...{ authority: maybe(line), operator: maybe(line), town: maybe(line) },
  ...{ funding: text, eligibility: text, application: text, selfReferral: text, fees: text, note: text },
  receiverWants: text,
  level: fc.constantFrom(null, 'basal', 'hoejt_specialiseret'),
  ...{ validFrom: maybe(day), validTo: maybe(day) },
  standing: fc.constantFrom(null, 'open', 'closed', 'historic', 'temporarily-closed'),
  ...{ diseaseIndependent: told, endedTreatment: told, renewedHelp: told, alongsideTreatment: told },
  ...{ relatives: told, bereaved: told, children: told, digital: told, physical: told },
  ...{ minimumAge: maybe(fc.nat(120)), maximumAge: maybe(fc.nat(120)) },
  monthsAfterTreatment: maybe(fc.integer({ min: 1, max: 99 })),
  lateEffects: maybe(fc.constant(['tandskader'])),
  referral: fc.constantFrom(null, 'yes', 'no'),
  referralBy: fc.subarray(['general-practice', 'school', 'dentist'] as const),
  languages: fc.subarray(['da', 'en', 'kl']),
  area: fc.constantFrom(
    { level: 'nation', key: null, name: 'Danmark' },
    { level: 'municipality', key: '0101', name: 'København' },
  ),
  municipalityCodes: fc.subarray(['0101', '0751']),
  phone: maybe(fc.constantFrom('+45 80 30 10 30', '80301030')),
  ...{ url: maybe(fc.webUrl()), email: maybe(fc.constant('hjaelp@eksempel.dk')) },
  openingHours: maybe(
    fc.record({
      weekly: fc.constant([
        { days: [1, 2, 7], from: '09:00', to: '15:30' },
        { days: [4], from: '12:00', to: '18:00' },
      ]),
      toldOn: day,
    }),
  ),
  activities: maybe(fc.constant(['water', 'meeting-others'])),
  waiting: maybe(fc.record({ weeks: fc.nat(52), toldOn: day })),
  locationNumber: maybe(fc.constant('5790000000001')),
  nextStart: maybe(fc.record({ on: day, toldOn: day })),
  freePlaces: maybe(fc.record({ count: fc.nat(9), toldOn: day })),
  evidence: fc.array(
    fc.record({
      group: fc.constantFrom('whole', 'places-free'),
      how: fc.constantFrom('mail', 'file'),
      saidBy: maybe(line),
      on: fc.constantFrom(null, '2024', '2024-Q3', '2024-03', '2024-03-09'),
      seen: day,
      ...{
        link: maybe(fc.webUrl()),
        fileHash: fc.constant(null),
        halfLifeDays: fc.integer({ min: 1, max: 400 }),
      },
    }),
    { minLength: 1, maxLength: 3 },
  ),
  sourceStatus: fc.constantFrom('verified', 'unconfirmed'),
  extra: fc.dictionary(
    fc
      .oneof(
        line,
        fc.constantFrom('telefon', 'id', 'phones', 'status', 'ekstra_json', 'x_extra', 'alert', '=x'),
      )
      .filter((name) => name !== '__proto__'),
    fc.oneof(
      line,
      fc.constant(''),
      fc.constant("'=1"),
      fc.jsonValue().filter((value) => !JSON.stringify(value).includes('\\u')),
    ) as fc.Arbitrary<Json>,
    { maxKeys: 4 },
  ),
}) as fc.Arbitrary<Offer>

test.each([
  ['a spreadsheet', csv],
  ['HSDS', hsds],
])('whatever an offer says, %s carries all of it there and back', (_, out) => {
  // The order in which JSON holds its names says nothing.
  const outAgain = (of: unknown) => {
    const text = out([of as Offer])
    return out === csv ? text : JSON.parse(text)
  }
  const roundTrip = fc.property(anOffer, (made) => {
    const offer = offerSchema.parse(JSON.parse(JSON.stringify(made)))
    const [row] = read(out([offer]), [])
    expect(row?.faults).toEqual([])
    expect(row?.body).toEqual(offer)
    expect(outAgain(row?.body)).toEqual(outAgain(offer))
  })
  fc.assert(roundTrip, { numRuns: 60 })
})
