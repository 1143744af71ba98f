import { expect, test } from 'vitest'
import type { Json } from '#registers/editions/index.ts'
import { hsdsServiceFrom } from './hsds-service.rules.ts'
import { type Offer, offerSchema } from './offer.rules.ts'
import { columns } from './offer-columns.rules.ts'
import { type OfferFile, splitFile } from './offer-file.rules.ts'
import { bytesOf, csv, hsds, offers, read, silent } from './offer-files.example.ts'
import { changesIn, type ReadRow } from './offer-import.rules.ts'

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

test.each([
  ['ekstra_json', '{"a":"\\u0000"}'],
  ['ekstra_json', '{"\\ud800":1}'],
  ['ekstra_json', `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
  ['flere_belaeg', '[{"saidBy":"\\u0000"}]'],
  ['flere_belaeg', '[{"saidBy":"\\udc00"}]'],
])('what no database can hold is refused in its cell: %s', (column, cell) => {
  const quoted = `"${cell.replaceAll('"', '""')}"`
  expect(faultsOf(read(`${head};${column}\r\n${good.join(';')};${quoted}\r\n`, []))).toEqual([
    [2, column, 'json'],
  ])
})

test('a line with a million cells too many is kept as one cell too many', () => {
  const file = splitFile(bytesOf(`noegle;navn\r\na;b${';c'.repeat(1_000_000)}`)) as OfferFile
  expect(file.rows.map(({ raw }) => raw)).toEqual([['a', 'b', 'c']])
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//andre.invalid/x'])(
  'an address that is none on the web is refused: %s',
  (address) => {
    const line = (column: string) =>
      faultsOf(read(`${head};${column}\r\n${good.join(';')};${address}\r\n`, []))
    for (const column of ['adresse_paa_nettet', 'belaeg_adresse'])
      expect(line(column)).toEqual([[2, column, 'not-usable']])
    const service = { id: '0199d3c0-0000-4000-8000-000000000001', name: 'A', description: 'B', url: address }
    expect(faultsOf(read(JSON.stringify([service]), []))).toContainEqual([1, 'url', 'not-usable'])
  },
)

test.each(['constructor', '__proto__', 'toString'])('a status called %s is no status', (status) => {
  const service = { id: '0199d3c0-0000-4000-8000-000000000001', name: 'A', description: 'B', status }
  const [row] = read(JSON.stringify([service]), [])
  expect(row?.faults).toContainEqual(
    expect.objectContaining({ column: 'status', wrong: 'not-usable', given: status }),
  )
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
  const out = hsdsServiceFrom(row?.body as Offer, silent)
  // Their word for when they were sure is not ours.
  const { assured_date, ...rest } = service
  expect(out).toMatchObject({ ...rest, x_extra: { assured_date } })
  expect(out).not.toHaveProperty('assured_date')
  const [again] = read(JSON.stringify([out]), [row?.body as Offer])
  expect(again?.outcome).toBe('untouched')
})

const many = (count: number) => Array.from({ length: count }, (_, at) => `c${at}`)
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
  ['JSON of nothing', bytesOf('[null]'), 'not-hsds'],
  ['lists without a bottom', bytesOf(`[{"name":${'['.repeat(50_000)}${']'.repeat(50_000)}}]`), 'too-deep'],
  ['a sign of nothing as a name', bytesOf('[{"name":"a","\\u0000":1}]'), 'signs'],
  ['a hundred thousand columns', bytesOf(`noegle;navn;${many(100_000).join(';')}\r\n`), 'too-many-columns'],
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
