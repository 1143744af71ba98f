import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { overviewPaper } from './overview.letter.tsx'
import { lookAgainOn, type Overview } from './overview.rules.ts'

const path = '/mit/overblik'
const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? ''
const day = (text: string) => Temporal.PlainDate.from(text)

test('the overview is one’s own: a stranger signs in, and everybody else finds nothing', async () => {
  const house = await aHouse()
  for (const method of ['get', 'post'] as const) {
    expect((await house.anyone[method](path)).status).toBe(303)
    for (const key of ['sygeplejerske', 'koordinator', 'jobcenter', 'forperson'])
      expect([key, (await (await house.as(key))[method](path)).status]).toEqual([key, 404])
  }
  const his = await main(await (await house.as('bo')).get(path))
  expect(his).toContain('Der står ikke noget endnu')
  expect(his).not.toContain('Træthed')
})

test('each thing has its source and day, what one can do, who is responsible at which level, offers, and when to look again', async () => {
  const house = await aHouse()
  const page = await main(await (await house.as('ida')).get(path))
  for (const words of [
    'Skrevet af dig selv, 1. oktober 2026',
    'Læs: Træthed (fatigue)',
    'Hvem har ansvaret i Næstved',
    'Egen læge',
    'Næstved Kommune',
    'almindelig viden',
    'Tilbud til netop det her',
    'Ikke bekræftet',
    'Senest 1. januar 2027. Fra den dag kan ansvaret ligge hos en anden.',
    'Ikke fagligt kontrolleret endnu',
    'set 22. november 2026',
  ])
    expect(page).toContain(words)
  expect(page).not.toMatch(/\bdu har (kræft|en|senf)/i)
})

test('from 1 January 2027 it says who is responsible then', async () => {
  const house = await aHouse({ now: Temporal.Instant.from('2027-01-04T08:00:00Z') })
  const page = await main(await (await house.as('ida')).get(path))
  expect(page).toContain('som de er 4. januar 2027')
  expect(page).not.toContain('Senest 1. januar 2027')
})

test('a fact that is removed takes along all that leaned on it', async () => {
  const house = await aHouse()
  const her = await house.as('ida')
  const [fact] = await house.owner<{ id: string }[]>`select id from citizens.fact where kind = 'late-effect'`
  await her.post('/mit/overblik/oplysninger', { fjern: fact?.id ?? '' })
  const page = await main(await her.get(path))
  for (const gone of ['Træthed', 'Hvem har ansvaret', 'Tilbud', 'Hvor ved vi det fra'])
    expect(page).not.toContain(gone)
  expect(page).toContain('Kemoterapi')
})

test('whoever has not told where they live is asked, and nobody is named in the meantime', async () => {
  const house = await aHouse()
  await house.owner`update citizens.person set municipality_code = null where id = ${personIdOfExample('ida')}`
  const page = await main(await (await house.as('ida')).get(path))
  expect(page).toContain('Vi ved ikke, hvor du bor')
  expect(page).toContain('Læs: Træthed (fatigue)')
  expect(page).not.toContain('Hvem har ansvaret i')
})

test('the paper is a file for oneself alone, and no cache keeps it', async () => {
  const house = await aHouse()
  const answer = await (await house.as('ida')).post(path)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="mit-overblik.pdf"')
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-')
})

test('on paper nothing stands that no fact carries, and what nobody knows says so', () => {
  const own = { name: null, municipalityCode: null, facts: [] }
  const bare: Overview = { own, place: null, parts: [], forAll: [] }
  const paper = overviewPaper(bare, { language: 'da', today: day('2026-11-23'), origin: 'http://her' })
  expect(paper.blocks.map(({ kind }) => kind)).toEqual(['section', 'facts', 'note'])
  expect(JSON.stringify(paper)).toContain('Vi ved ikke, hvor du bor')
})

test.each([
  ['the duty ends first', '2026-10-01', ['2026-12-31'], { on: '2027-01-01', because: 'duties' }],
  [
    'the earliest of several',
    '2026-10-01',
    ['2027-02-28', '2026-12-31'],
    { on: '2027-01-01', because: 'duties' },
  ],
  ['half a year passes first', '2026-10-01', ['2028-12-31'], { on: '2027-04-01', because: 'time' }],
  ['nothing ends', '2026-10-01', [null], { on: '2027-04-01', because: 'time' }],
  ['it was written long ago: today', '2024-10-01', [], { on: '2026-11-23', because: 'time' }],
] as const)('to look again: %s', (_, notedOn, ends, expected) => {
  const holders = ends.map((end) => ({ validTo: end && day(end) }))
  const { on, because } = lookAgainOn({ notedOn: day(notedOn) }, holders, day('2026-11-23'))
  expect({ on: on.toString(), because }).toEqual(expected)
})
