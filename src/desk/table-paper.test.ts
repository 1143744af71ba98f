import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { tablePaper } from './table-paper.letter.tsx'
import { chosenFor, fitsThePaper, type PaperLine, readers, wordsAtMost } from './table-paper.rules.ts'

const path = '/mit/papiret'
const today = Temporal.PlainDate.from('2026-11-23')
const lines: PaperLine[] = [
  { id: 'navn', kind: 'name', words: 'Ida Holm' },
  { id: 'a', kind: 'disease', words: 'Bryst' },
  { id: 'b', kind: 'treatment', words: 'Kemoterapi' },
  { id: 'c', kind: 'late-effect', words: 'Træthed' },
]
const own = { fylder: '', proevet: '', beder: '' }
const pagesOf = async (answer: Response) =>
  /\/Type\s*\/Pages[^>]*\/Count (\d+)|\/Count (\d+)[^>]*\/Type\s*\/Pages/.exec(
    Buffer.from(await answer.arrayBuffer()).toString('latin1'),
  )?.[1]

test('a stranger signs in, and people at work have no such page', async () => {
  const house = await aHouse()
  expect((await house.anyone.get(path)).status).toBe(303)
  for (const key of ['sygeplejerske', 'jobcenter', 'drift']) {
    const other = await house.as(key)
    expect([key, (await other.get(path)).status, (await other.post(path)).status]).toEqual([key, 404, 404])
  }
})

test.each([
  ['laege', ['navn', 'a', 'b', 'c']],
  ['jobcenter', ['navn', 'c']],
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
