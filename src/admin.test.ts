import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aFolder, bundleOf, run } from './testing.process.ts'

const { folder, remove } = aFolder()
const { folder: other, remove: removeOther } = aFolder()
let bundle = ''
let main = ''
const keys = {
  BACKUP_KEY: Buffer.alloc(32, 3).toString('base64'),
  SEAL_KEY: Buffer.alloc(32, 7).toString('base64'),
}
const settings = { DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error', ...keys }

async function admin(words: string[], more: Record<string, string> = {}) {
  const program = run(bundle, { ...settings, ...more }, words)
  const code = await program.ended
  return { code, said: program.said() }
}

beforeAll(async () => {
  bundle = await bundleOf('src/admin.ts', 'admin.js')
  main = await bundleOf('src/main.ts', 'main.js')
}, 120_000)
afterAll(() => {
  remove()
  removeOther()
})

test('an unknown command is answered with those there are, and nothing is started', async () => {
  for (const words of [[], ['dance']]) {
    const { code, said } = await admin(words)
    expect(code).toBe(2)
    for (const name of [
      'migrate',
      'create-account',
      'add-unit',
      'verify',
      'backup',
      'restore',
      'export-person',
      'erase-person',
      'import',
      'export',
    ])
      expect(said).toContain(`  ${name}`)
  }
  expect(existsSync(join(folder, 'pg'))).toBe(false)
})

test('while the app runs, an account is made whose link opens, and history verifies', async () => {
  const app = run(main, settings)
  const [, address = ''] = await app.until(/ready: (\S+)/)
  const words = ['create-account', '--email', 'Ny@eksempel.test', '--name', 'Ny Person', '--role', 'drift']
  const { code, said } = await admin(words, { BASE_URL: address })
  expect(said).toContain('ny@eksempel.test has an account as drift.')
  expect(code).toBe(0)
  const link = said.match(/http\S+/)?.[0] ?? ''
  expect((await fetch(link)).status).toBe(200)
  expect(await admin(words)).toEqual({ code: 1, said: 'ny@eksempel.test has an account already.\n' })
  expect((await admin(['create-account', '--email', 'x', '--name', 'y', '--role', 'drift'])).code).toBe(2)
  expect((await admin(['create-account', '--shoe', '42'])).code).toBe(2)
  const nurse = ['create-account', '--email', 'n@eksempel.test', '--name', 'N', '--role', 'sygeplejerske']
  expect((await admin(nurse)).said).toContain('sygeplejerske needs a place')
  const unit = ['add-unit', '--name', 'Afsnit 4', '--function', 'sygehus']
  expect((await admin(unit)).said).toBe('Afsnit 4 stands in the register as local:afsnit-4.\n')
  expect((await admin([...unit, '--parent', 'x'])).code).toBe(1)
  expect((await admin(['add-unit', '--name', 'Afsnit 5', '--function', 'alt'])).code).toBe(2)
  expect((await admin([...nurse, '--unit', 'afsnit 4'])).said).toContain('has an account as sygeplejerske')
  expect(await admin(['verify'])).toEqual({ code: 0, said: 'History is whole: nothing was changed.\n' })
  app.child.kill('SIGTERM')
  expect(await app.ended).toBe(0)
}, 120_000)

test('what is backed up here stands elsewhere after a restore, and can be started from', async () => {
  const archive = join(folder, 'one.archive')
  expect((await admin(['backup', archive], { BACKUP_KEY: '' })).said).toContain('BACKUP_KEY is not set')
  expect((await admin(['backup', archive])).code).toBe(0)
  const restored = await admin(['restore', archive], { DATA_DIR: other })
  expect(restored.said).toContain('History is whole')
  expect(restored.code).toBe(0)
  expect((await admin(['restore', archive], { DATA_DIR: other })).said).toContain('not empty')
  const words = ['create-account', '--email', 'ny@eksempel.test', '--name', 'Ny Person', '--role', 'drift']
  expect((await admin(words, { DATA_DIR: other })).said).toContain('has an account already')
}, 120_000)

test('published rows are written in the form in which they ship', async () => {
  const out = join(folder, 'content')
  const { code, said } = await admin(['export', 'content', out])
  expect(said).toMatch(/[1-9]\d* rows/)
  expect(code).toBe(0)
  expect(readdirSync(out).length).toBeGreaterThan(3)
}, 120_000)

test('a file of offers is shown, and sent only when confirmed and without a fault', async () => {
  const offers = JSON.parse(readFileSync('content/offers/offers.json', 'utf8')) as { id: string }[]
  const file = join(folder, 'tilbud.csv')
  const write = (cell: string) =>
    writeFileSync(file, `noegle;navn;telefon;niveau\r\n${offers[0]?.id};Nyt navn;12345678;${cell}\r\n`)
  write('ret\u001b[2J særligt')
  const refused = await admin(['import', 'offers', file, '--confirm'])
  expect(refused.said).toMatch(/row 2, niveau: "ret\\u001b\[2J særligt"[\s\S]*Nothing was sent/)
  expect(refused.code).toBe(1)
  write('')
  expect((await admin(['import', 'offers', file])).said).toMatch(/changed: 1[\s\S]*Nothing was kept/)
  expect(await admin(['import', 'offers', file, '--confirm'])).toMatchObject({
    code: 0,
    said: expect.stringContaining('1 proposals wait for a checker'),
  })
  expect((await admin(['import', 'offers', file, '--confirm'])).said).toContain('The file changes nothing')
  expect((await admin(['import', 'figures', file])).code).toBe(2)
}, 120_000)

test('a fresh database becomes real when told so, and then has no moved clock and must know its address', async () => {
  const { folder: fresh, remove: away } = aFolder()
  const real = { DATA_DIR: fresh }
  expect((await admin(['migrate', 'imaginary'], real)).code).toBe(2)
  expect((await admin(['migrate', 'real'], real)).said).toContain('The database (real) is at this version.')
  const app = run(main, { ...settings, ...real, FOELGESKAB_NOW: '2027-01-01' })
  expect(await app.ended).toBe(1)
  expect(app.said()).toBe('FOELGESKAB_NOW cannot be used on a real database: its clock is the true one.\n')
  const words = ['create-account', '--email', 'ny@eksempel.test', '--name', 'Ny', '--role', 'drift']
  for (const refused of [() => run(main, { ...settings, ...real }), () => run(bundle, real, words)]) {
    const program = refused()
    expect(await program.ended).toBe(1)
    expect(program.said()).toMatch(/^BASE_URL must be set on a real database: /)
  }
  const keyless = run(main, { ...settings, ...real, BASE_URL: 'https://eksempel.test' })
  expect(await keyless.ended).toBe(1)
  expect(keyless.said()).toMatch(/^IDENTIFIER_KEY must be set on a real database where the wing care is on: /)
  const careless = run(main, { ...settings, ...real, BASE_URL: 'https://eksempel.test', WINGS: 'help' })
  await careless.until(/ready: /)
  careless.child.kill('SIGTERM')
  expect(await careless.ended).toBe(0)
  away()
}, 120_000)
