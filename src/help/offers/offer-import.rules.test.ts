import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Json } from '#registers/editions/index.ts'
import { serviceFrom } from './hsds-service.rules.ts'
import { type Offer, offerSchema } from './offer.rules.ts'
import { columns } from './offer-columns.rules.ts'
import { csvOfOffers } from './offer-csv.rules.ts'
import { type OfferFile, splitFile } from './offer-file.rules.ts'
import { changesIn, type ReadRow, readLines } from './offer-import.rules.ts'
import { shippedOffers } from './offers.example.ts'

const offers = shippedOffers()
const known = {
  municipalities: new Map(offers.flatMap((one) => one.municipalityCodes.map((code) => [code, code]))),
  regions: new Map(
    offers.flatMap(({ area }) => (area.level === 'region' ? [[area.key, area.name] as const] : [])),
  ),
  lateEffects: new Set(offers.flatMap((one) => one.lateEffects ?? [])),
}
for (const { area } of offers)
  if (area.level === 'municipality') known.municipalities.set(area.key, area.name)

const silent = { assuredOn: null, changedAt: null, waiting: null, alert: null }
const bytesOf = (text: string) => new TextEncoder().encode(text)
const csv = (of: readonly Offer[]) => csvOfOffers(of.map((offer) => ({ offer, freshness: 'Ikke bekræftet' })))
const hsds = (of: readonly Offer[]) => JSON.stringify(of.map((offer) => serviceFrom(offer, silent)))
const standingOf = (of: readonly Offer[]) =>
  of.map((offer) => ({ key: offer.id, uuid: offer.uuid, body: offer as Json, isPublished: true }))

function read(text: string, standing: readonly Offer[], today = '2026-11-25'): ReadRow[] {
  const file = splitFile(bytesOf(text))
  if ('wrong' in file) throw new Error(file.wrong)
  return readLines(file.rows, { ...file, standing: standingOf(standing), known, today })
}
const outcomesOf = (rows: readonly ReadRow[]) => [...new Set(rows.map(({ outcome }) => outcome))]
const faultsOf = (rows: readonly ReadRow[]) =>
  rows.flatMap(({ line, faults }) => faults.map(({ column, wrong }) => [line, column, wrong]))

test('every part of an offer has its column', () => {
  const tops = new Set(columns.map(({ path }) => path.split('.')[0]))
  expect([...tops, 'extra'].sort()).toEqual(Object.keys(offerSchema.shape).sort())
})

test.each([
  ['a spreadsheet', csv],
  ['HSDS', hsds],
])(
  'all offers out as %s and in again are 74 untouched, and as many bodies where there were none',
  (_, out) => {
    expect(outcomesOf(read(out(offers), offers))).toEqual(['untouched'])
    const fresh = read(out(offers), [])
    expect(fresh.flatMap(({ faults }) => faults)).toEqual([])
    expect(fresh.map(({ body }) => body)).toEqual(offers)
    expect(outcomesOf(fresh)).toEqual(['added'])
  },
)

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
  const roundTrip = fc.property(anOffer, (made) => {
    const offer = offerSchema.parse(JSON.parse(JSON.stringify(made)))
    const [row] = read(out([offer]), [])
    expect(row?.faults).toEqual([])
    expect(row?.body).toEqual(offer)
    expect(out([row?.body as Offer])).toBe(out([offer]))
  })
  fc.assert(roundTrip, { numRuns: 60 })
})

const [first] = offers as [Offer, ...Offer[]]

test('what is changed is told part by part, before and after', () => {
  const [row] = read(`noegle;navn;telefon\r\n${first.id};${first.name.da};12 34 56 78\r\n`, offers)
  expect(row?.outcome).toBe('changed')
  expect(changesIn(first as Json, row?.body as Json)).toEqual([
    { column: 'telefon', before: null, after: '12 34 56 78' },
  ])
})

test('a file without days of its own is untouched tomorrow too', () => {
  const simple =
    'noegle;navn;slags;beskrivelse;tilbydes_af;omraade_slags\r\nnyt-hold;Nyt hold;Patientforening;Et hold;En forening;hele landet\r\n'
  const [row] = read(simple, [], '2026-11-25')
  expect([row?.outcome, row?.faults]).toEqual(['added', []])
  const [again] = read(simple, [row?.body as Offer], '2027-02-01')
  expect(again?.outcome).toBe('untouched')
})

const head =
  'noegle;navn;slags;beskrivelse;tilbydes_af;omraade_slags;omraade_noegle;senfoelger;kommunekoder;niveau;belaeg_dato;alder_fra;henvisning'
const good = ['a', 'A', 'Patientforening', 'Et', 'Os', 'hele landet', '', '', '', '', '', '', '']
const withCell = (at: number, cell: string) =>
  `${head}\r\n${good.map((one, place) => (place === at ? cell : one)).join(';')}\r\n`
test.each([
  [0, 'Æble', 'noegle', 'key'],
  [1, '', 'navn', 'missing'],
  [2, 'Klub', 'slags', 'choice'],
  [5, 'kommune', 'omraade_noegle', 'missing'],
  [7, 'findes-ikke', 'senfoelger', 'unknown-late-effect'],
  [8, '9999', 'kommunekoder', 'unknown-municipality'],
  [9, 'ret særligt', 'niveau', 'choice'],
  [10, '2026-02-30', 'belaeg_dato', 'part-date'],
  [11, 'atten', 'alder_fra', 'number'],
  [11, '18,5', 'alder_fra', 'not-usable'],
  [12, 'måske', 'henvisning', 'choice'],
])('column %i with »%s« is told by row and column', (at, cell, column, wrong) => {
  expect(faultsOf(read(withCell(at, cell), []))).toContainEqual([2, column, wrong])
})

test('a key or an id that stands twice is refused on both lines, and a line with a cell too many by itself', () => {
  const line = good.join(';')
  expect(faultsOf(read(`${head}\r\n${line}\r\n${line}\r\n`, []))).toEqual([
    [2, 'noegle', 'doubled'],
    [3, 'noegle', 'doubled'],
  ])
  expect(faultsOf(read(`${head}\r\n${line};x\r\n`, []))).toEqual([[2, '', 'cells']])
})

test('an unknown column comes along, and goes out again as it came', () => {
  const [row] = read(`${withCell(0, 'a').trim().replace('henvisning', 'henvisning;Vores nr.')};=42\r\n`, [])
  expect(row?.body).toMatchObject({ extra: { 'Vores nr.': '=42' } })
  expect(csv([row?.body as Offer])).toContain("'=42")
})

test('another directory’s service keeps what nobody here knows, and is asked what sort of help it is', () => {
  const service = {
    id: '0199d3c0-0000-4000-8000-000000000001',
    name: 'Cancer café',
    description: 'Talk',
    status: 'active',
    assured_date: '2026-03-01',
    organization: {
      id: '0199d3c0-0000-4000-8000-000000000002',
      name: 'Us',
      description: 'We',
      website: 'https://us.example',
    },
    phones: [{ id: '0199d3c0-0000-4000-8000-000000000003', number: '12345678', type: 'voice' }],
    service_areas: [{ id: '0199d3c0-0000-4000-8000-000000000004', extent: '0101', name: 'København' }],
    capacity: { beds: 3 },
  }
  expect(faultsOf(read(JSON.stringify([service]), []))).toEqual([[1, 'x_kind', 'missing']])
  const [row] = read(JSON.stringify({ contents: [{ ...service, x_kind: 'counselling-centre' }] }), [])
  expect([row?.key, row?.faults]).toEqual([`hsds-${service.id}`, []])
  const out = serviceFrom(row?.body as Offer, silent)
  // Their word for when they were sure is not ours.
  const { assured_date, ...rest } = service
  expect(out).toMatchObject({ ...rest, x_extra: { assured_date } })
  expect(out).not.toHaveProperty('assured_date')
  const [again] = read(JSON.stringify([out]), [row?.body as Offer])
  expect(again?.outcome).toBe('untouched')
})

test.each<[string, Uint8Array, string]>([
  ['nothing', bytesOf(''), 'empty'],
  ['white space', bytesOf(' \r\n'), 'empty'],
  ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4), 'spreadsheet'],
  ['broken UTF-8', Uint8Array.of(...bytesOf('noegle;navn\r\na;bl'), 0xe5), 'encoding'],
  ['a letter', bytesOf('Kære alle\r\nHer er filen'), 'not-csv'],
  ['commas', bytesOf('noegle,navn\r\na,b'), 'not-csv'],
  ['an open quote', bytesOf('noegle;navn\r\na;"b'), 'quotes'],
  ['no key', bytesOf('navn;telefon\r\na;b'), 'columns-missing'],
  ['a column twice', bytesOf('noegle;navn;navn\r\na;b;c'), 'columns-doubled'],
  ['broken JSON', bytesOf('[{"name": '), 'json'],
  ['JSON of something else', bytesOf('{"offers": []}'), 'not-hsds'],
  ['a list of no services', bytesOf('[1]'), 'not-hsds'],
  ['half a sign', bytesOf('[{"name":"\\ud800"}]'), 'signs'],
  ['a line of columns only', bytesOf('noegle;navn\r\n'), 'empty'],
])('%s is no file of offers', (_, bytes, wrong) => {
  expect((splitFile(bytes) as { wrong?: string }).wrong).toBe(wrong)
})

test('a file with and without its mark is the same file', () => {
  const rows = (text: string) => (splitFile(bytesOf(text)) as OfferFile).rows
  expect(rows(`\uFEFF${csv(offers.slice(0, 3))}`)).toEqual(
    rows(csv(offers.slice(0, 3)).replace(/^\uFEFF/, '')),
  )
})
