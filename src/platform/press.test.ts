import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { definePage, download } from './pages.ts'
import { type Manuscript, openPress } from './press.ts'
import { aSmallHouse, clerk } from './testing.house.tsx'

const folder = mkdtempSync(join(tmpdir(), 'press-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A typesetter that does as this program says. */
function pressOf(name: string, program: string, limits = {}) {
  const path = join(folder, `${name}.mjs`)
  writeFileSync(path, program)
  return openPress({ program: path, ...limits })
}
const manuscript = (content: unknown = 'Ida Hansen'): Manuscript => ({
  template: '#set document(title: "Et ark")\n= Et ark\n#json(bytes(sys.inputs.content))',
  content,
  fonts: [],
  madeAt: 0,
  sizes: [10],
})

test('what is not a whole PDF is no PDF, and the fault repeats nothing of what stood in it', async () => {
  const presses = [
    pressOf('ends', 'process.exit(1)'),
    pressOf('half', "process.stdout.write('%PDF-1.7 half', () => process.exit(1))"),
    pressOf('other', "process.stdout.write('hello')"),
    pressOf('throws', "throw new Error('Ida Hansen')"),
  ]
  for (const press of presses) {
    const fault = await press(manuscript()).catch((one: unknown) => one)
    expect(fault).toMatchObject({ name: 'PressFault', code: 'pdf-failed' })
    expect(String((fault as Error).stack)).not.toContain('Ida')
  }
})

test('a template that cannot be set gives a fault, and the next document is made all the same', async () => {
  const press = openPress()
  const broken = { ...manuscript(), template: '#unknown-word' }
  const [first, second] = await Promise.allSettled([press(broken), press(manuscript())])
  expect(first).toMatchObject({ status: 'rejected', reason: { code: 'pdf-failed' } })
  expect(second.status).toBe('fulfilled')
})

test('a typesetter that never ends is stopped, and those who wait come after it', async () => {
  const path = join(folder, 'first-never-ends.mjs')
  const mark = join(folder, 'been-here')
  writeFileSync(
    path,
    `import { existsSync, writeFileSync } from 'node:fs'
     if (existsSync(${JSON.stringify(mark)})) process.stdout.write('%PDF-')
     else {
       writeFileSync(${JSON.stringify(mark)}, '')
       setInterval(() => {}, 1000)
     }`,
  )
  const press = openPress({ program: path, seconds: 3 })
  const [first, second] = await Promise.allSettled([press(manuscript()), press(manuscript())])
  expect(first).toMatchObject({ status: 'rejected', reason: { code: 'pdf-too-slow' } })
  expect(second.status).toBe('fulfilled')
})

test('more than can wait are refused at once', async () => {
  const press = pressOf('one', "process.stdout.write('%PDF-')", { waiting: 1 })
  const [first, second] = await Promise.allSettled([press(manuscript()), press(manuscript())])
  expect(first.status).toBe('fulfilled')
  expect(second).toMatchObject({ status: 'rejected', reason: { code: 'pdf-too-many' } })
  expect((await press(manuscript())).length).toBe(5)
})

test('the typesetter runs without the settings and keys of the house', async () => {
  const told = "process.stdout.write('%PDF-' + JSON.stringify(process.env))"
  process.env.A_KEY_OF_THE_HOUSE = 'secret'
  const made = await pressOf('told', told)(manuscript())
  delete process.env.A_KEY_OF_THE_HOUSE
  expect(Buffer.from(made).toString()).not.toContain('secret')
})

test('a page gives its PDF after its transaction; where it cannot, there is a fault with a number and no words', async () => {
  const { open, press } = { open: [] as number[], press: pressOf('fails', 'process.exit(1)') }
  const pdf = (path: string, make: () => Promise<Uint8Array>) =>
    definePage({
      path,
      access: 'signed-in',
      async get({ db }) {
        await db`select 1`
        return download('ark.pdf', 'application/pdf', make)
      },
    })
  const house = await aSmallHouse(
    [
      pdf('/ark', async () => {
        const [row] = await house.owner<{ open: number }[]>`
          select count(*)::int as open from pg_stat_activity
           where state = 'idle in transaction' and datname = current_database()`
        open.push(row?.open ?? -1)
        return openPress()(manuscript())
      }),
      pdf('/uden', () => press(manuscript())),
    ],
    clerk,
  )
  const answer = await house.get('/ark')
  expect(open).toEqual([0])
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="ark.pdf"')
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-')
  const without = await house.get('/uden')
  expect(without.status).toBe(500)
  expect(without.headers.get('content-type')).toContain('text/html')
  expect(house.lines.join('')).toContain('pdf-failed')
  expect(house.lines.join('') + (await without.text())).not.toContain('Ida')
})
