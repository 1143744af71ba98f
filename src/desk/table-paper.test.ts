import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { paperInPdf } from '#ui/paper.ts'
import { tablePaper } from './table-paper.letter.tsx'
import {
  chosenFor,
  fitOneSheet,
  fitsThePaper,
  linesOf,
  type PaperLine,
  readers,
  wordsAtMost,
} from './table-paper.rules.ts'

const path = '/mit/papiret'
const today = Temporal.PlainDate.from('2026-11-23')
const lines: PaperLine[] = [
  { id: 'navn', kind: 'name', words: 'Ida Holm' },
  { id: 'a', kind: 'disease', words: 'Bryst' },
  { id: 'b', kind: 'treatment', words: 'Kemoterapi' },
  { id: 'c', kind: 'late-effect', words: 'Træthed' },
  { id: 'd', kind: 'thing', words: 'Søvn (fylder 6 af 10)' },
  { id: 'e', kind: 'tried', words: 'Søvn: varm mælk' },
  { id: 'f', kind: 'matters', words: 'At gå ture' },
]
const own = { fylder: '', proevet: '', beder: '' }
const pagesIn = (made: Uint8Array) =>
  /\/Type\s*\/Pages[^>]*\/Count (\d+)/.exec(Buffer.from(made).toString('latin1'))?.[1]
const pagesOf = async (answer: Response) => pagesIn(new Uint8Array(await answer.arrayBuffer()))

test('a stranger signs in, and people at work have no such page', async () => {
  const house = await aHouse()
  expect((await house.anyone.get(path)).status).toBe(303)
  for (const key of ['sygeplejerske', 'jobcenter', 'drift']) {
    const other = await house.as(key)
    expect([key, (await other.get(path)).status, (await other.post(path)).status]).toEqual([key, 404, 404])
  }
})

test.each([
  ['laege', ['navn', 'a', 'b', 'c', 'd', 'e', 'f']],
  ['jobcenter', ['navn', 'c', 'd']],
  ['arbejdsgiver', ['navn']],
] as const)('for %s so much is chosen beforehand', (reader, chosen) => {
  expect(chosenFor(reader, lines)).toEqual(chosen)
})

test('what is struck out does not stand on the paper', () => {
  for (const reader of readers) {
    const some = lines.filter(({ id }) => id !== 'a' && id !== 'navn')
    const paper = JSON.stringify(tablePaper({ reader, lines: some, own }, 'da', today))
    expect(paper).not.toContain('Bryst')
    expect(paper).not.toContain('Ida')
    expect(paper).toContain('Træthed')
  }
})

test('a paper without a word is refused, and so are more words than one sheet holds; what was typed is kept', async () => {
  const house = await aHouse()
  const her = await house.as('ida')
  const empty = await her.post(path, { til: 'laege' })
  expect(empty.status).toBe(422)
  expect(await empty.text()).toContain('Vælg mindst én ting, eller skriv noget')
  const long = await her.post(path, { til: 'arbejdsgiver', fylder: 'ord '.repeat(200), beder: 'Ro' })
  expect(long.status).toBe(422)
  const text = await long.text()
  expect(text).toContain('Skriv højst 500 tegn')
  expect(text).toContain('ord ord ord')
  expect(text).toContain('>Ro</textarea>')
  expect(text).toContain('Det ville hjælpe mig på arbejde')
  expect(fitsThePaper('a\n'.repeat(9))).toBe(false)
})

test('the most that one may write stands on one A4, whatever the letters', async () => {
  const house = await aHouse()
  const her = await house.as('ida')
  const page = await (await her.get(path)).text()
  const linjer = [...page.matchAll(/name="linjer" value="([^"]+)"/g)].map(([, id]) => id ?? '')
  for (const sign of ['W', 'Å ', 'ن ', "#'<$ "]) {
    const words = sign
      .repeat(wordsAtMost)
      .slice(0, wordsAtMost - 16)
      .replace(/(.{60})/g, '$1\n')
    const most = words.split('\n').slice(0, 8).join('\n')
    const answer = await her.post(path, { til: 'laege', linjer, fylder: most, proevet: most, beder: most })
    expect([sign, answer.status, answer.headers.get('content-type')]).toEqual([sign, 200, 'application/pdf'])
    expect([sign, await pagesOf(answer)]).toEqual([sign, '1'])
  }
  expect(await house.owner`select 1 from platform.event where act like 'paper%'`).toEqual([])
})

const wish = (slug: string, tried: string | null) => ({
  label: { da: `Navn på ${slug}`, en: slug },
  lateEffect: slug,
  burden: 7,
  tried,
})
const facts = [
  { id: 'x', kind: 'late-effect' as const, value: 'traethed', sinceYear: null, notedOn: today },
  { id: 'y', kind: 'late-effect' as const, value: 'angst', sinceYear: 2024, notedOn: today },
]

test('what was said in the newest answer becomes lines, and is not said twice', () => {
  const said = {
    saidAt: Temporal.Instant.from('2026-11-20T08:00:00Z'),
    matters: 'At gå ture\nmed hunden',
    things: [wish('traethed', 'gåture '.repeat(100))],
  }
  const made = linesOf({ name: null, municipalityCode: null, facts }, said, [], 'da')
  expect(made.map(({ kind, words }) => [kind, words.slice(0, 40)])).toEqual([
    ['late-effect', 'angst, siden 2024'],
    ['thing', 'Navn på traethed (fylder 7 af 10)'],
    ['tried', 'Navn på traethed: gåture gåture gåture g'],
    ['matters', 'At gå ture med hunden'],
  ])
  expect(made.every(({ words }) => words.length <= 302)).toBe(true)
  expect(linesOf({ name: null, municipalityCode: null, facts }, null, [], 'da')).toHaveLength(2)
})

test('more than one sheet holds is refused, and the most that is let through stands on one', async () => {
  const many = (count: number): PaperLine[] =>
    Array.from({ length: count }, (_, at) => ({
      id: `${at}`,
      kind: 'tried',
      words: 'ord og mere til '.repeat(5).slice(0, 70),
    }))
  const rows = (count: number) => Array(count).fill('W'.repeat(60)).join('\n')
  for (const [lines, own] of [
    [34, [0, 0, 0]],
    [24, [4, 3, 3]],
    [10, [8, 8, 8]],
  ] as const) {
    const [fylder = '', proevet = '', beder = ''] = own.map((count) => (count ? rows(count) : ''))
    expect([lines, fitOneSheet(many(lines), [fylder, proevet, beder])]).toEqual([lines, true])
    expect([lines, fitOneSheet(many(lines + 1), [fylder, proevet, beder])]).toEqual([lines, false])
    const full = { reader: 'laege', lines: many(lines), own: { fylder, proevet, beder } } as const
    const made = await paperInPdf(
      tablePaper(full, 'da', today),
      Temporal.Instant.from('2026-11-23T08:00:00Z'),
    )
    expect([lines, pagesIn(made)]).toEqual([lines, '1'])
  }
})

test('from an answer to a paper in two presses: the page stands ready with it', async () => {
  const house = await aHouse()
  const page = await (await (await house.as('ida')).get(path)).text()
  expect(page).toContain('Jeg er træt, også når jeg har hvilet (fylder 7 af 10)')
  // Said in the newest answer, so not once more from the overview.
  expect(page).not.toContain('Træthed (fatigue), siden 2026')
})
