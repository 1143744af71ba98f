import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkBoundaries } from './check-boundaries.ts'
import { checkClock } from './check-clock.ts'
import { checkDependencies } from './check-dependencies.ts'
import { checkNames } from './check-names.ts'
import { aHouse, integrity, rooms, root } from './small-house.ts'

function said(folder: string, program: string, ...words: string[]): string {
  const ran = spawnSync(process.execPath, [join(root, 'node_modules', program), ...words], {
    cwd: folder,
    encoding: 'utf8',
  })
  return ran.status === 0 ? '' : ran.stdout + ran.stderr
}
const biome = (folder: string) =>
  said(folder, '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', 'src')
const types = (folder: string) => said(folder, 'typescript/bin/tsc', '--noEmit', '-p', '.')
const deadCode = (folder: string) =>
  said(folder, 'knip/bin/knip.js', '--no-progress', '--no-config-hints', '--include', 'files,exports')

test('a house in order passes every checker, and every module was looked at', async () => {
  const house = aHouse()
  expect(biome(house)).toBe('')
  expect(types(house)).toBe('')
  expect(deadCode(house)).toBe('')
  expect(await checkBoundaries(house, rooms)).toEqual({ wrong: [], fact: '6 moduler' })
  expect(checkNames(house, rooms).wrong).toEqual([])
  expect(checkClock(house).wrong).toEqual([])
  expect(checkDependencies(house).wrong).toEqual([])
})

test('format: a line set differently is caught', () => {
  expect(biome(aHouse({ 'src/main.ts': 'console.log( "you" ) ;\n' }))).toContain('format')
})

test('lint: any, and a test that is skipped, are caught', () => {
  expect(biome(aHouse({ 'src/main.ts': 'export const x: any = 1\n' }))).toContain('noExplicitAny')
  const skipped = `import { test } from 'vitest'\n\ntest.skip('a promise', () => {})\n`
  expect(biome(aHouse({ 'src/main.test.ts': skipped }))).toContain('noSkippedTests')
})

test('types: a number where words belong is caught', () => {
  expect(types(aHouse({ 'src/main.ts': 'export const name: string = 1\n' }))).toContain('TS2322')
})

test.each<[string, string, string, string]>([
  [
    'upwards',
    'src/wing/low/up.rules.ts',
    `export { greet } from '#wing/high/index.ts'\n`,
    'imports-only-what-lies-below',
  ],
  [
    'to the top',
    'src/platform/top.ts',
    `export * from '../main.ts'\n`,
    'platform-imports-only-what-lies-below',
  ],
  [
    'past the face',
    'src/wing/high/past.rules.ts',
    `export * from '../low/greeting.policy.ts'\n`,
    'entered-by-its-index',
  ],
  [
    'to permits',
    'src/wing/low/a.rules.ts',
    `export * from '#platform/grant.ts'\n`,
    'permits-come-from-policies',
  ],
  [
    'from rule to store',
    'src/wing/low/a.rules.ts',
    `export * from './greeting.store.ts'\n`,
    'rules-and-policies-are-pure',
  ],
  ['to the driver', 'src/wing/low/a.page.tsx', `import 'postgres'\n`, 'only-stores-speak-to-the-database'],
  ['in a circle', 'src/wing/low/a.rules.ts', `import './a.rules.ts'\n`, 'no-cycles'],
  ['to nowhere', 'src/wing/low/a.rules.ts', `import './b.rules.ts'\n`, 'every-import-is-found'],
  ['to a test', 'src/wing/low/a.rules.ts', `import '#platform/testing.ts'\n`, 'tests-stay-outside'],
])('boundaries: an import %s is caught', async (_, path, text, rule) => {
  const { wrong } = await checkBoundaries(aHouse({ 'src/platform/testing.ts': '', [path]: text }), rooms)
  expect(wrong.join('\n')).toContain(rule)
})

test('boundaries: SQL outside a store, and a folder off the stairs, are caught', async () => {
  const page = 'export const all = (db: (words: TemplateStringsArray) => unknown) => db`select 1`\n'
  const house = aHouse({ 'src/wing/low/a.page.tsx': page, 'src/cellar/a.rules.ts': 'export {}\n' })
  const { wrong, fact } = await checkBoundaries(house, rooms)
  expect(wrong).toEqual([
    'src/cellar/a.rules.ts stands in no room of src/stairs.ts',
    'src/wing/low/a.page.tsx speaks SQL, which only *.store.ts does',
  ])
  expect(fact).toBe('8 moduler')
})

test('boundaries: a module that was not looked at is caught', async () => {
  const { wrong } = await checkBoundaries(aHouse({ 'src/platform/node_modules/hidden.ts': '' }), rooms)
  expect(wrong).toContain('6 modules were cruised, but src holds 7 source files')
})

test('dead code: a file nobody imports and an export nobody uses are caught', () => {
  const unused = aHouse({ 'src/wing/low/forgotten.rules.ts': 'export const forgotten = 1\n' })
  expect(deadCode(unused)).toContain('forgotten.rules.ts')
  const grant = 'export const grant = (what: string) => ({ what })\nexport const unasked = 1\n'
  expect(deadCode(aHouse({ 'src/platform/grant.ts': grant }))).toContain('unasked')
})

test('names: words that say nothing, files without a role and files that are too long are caught', () => {
  const house = aHouse({
    'src/wing/low/date-utils.rules.ts': 'export const first = 1\n',
    'src/wing/low/greeting.rules.ts': 'export const baseGreeting = 1\nexport function newGreeting() {}\n',
    'src/wing/low/greeting.controller.ts': 'export const a = 1\n',
    'src/platform/greeting-service.ts': 'export const b = 1\n',
    'src/interop/hsds/service.page.ts': 'export const services = 1\n',
    'src/platform/long.ts': 'export {}\n'.repeat(201),
  })
  expect(checkNames(house, rooms).wrong).toEqual([
    'src/platform/greeting-service.ts has "service" in its name',
    'src/platform/long.ts has 201 lines, more than 200',
    'src/wing/low/date-utils.rules.ts has "utils" in its name',
    'src/wing/low/greeting.controller.ts has none of the eight roles: a noun may be missing',
    'src/wing/low/greeting.rules.ts:1 exports baseGreeting, with "base" in it',
    'src/wing/low/greeting.rules.ts:2 exports newGreeting, with "new" in it',
  ])
})

test("clock: the machine's time is caught in code, in SQL and in migrations", () => {
  const times = 'export const times = [new Date(), Date.now(), Temporal.Now.instant()]\n'
  const house = aHouse({
    'src/wing/low/times.rules.ts': times,
    'src/wing/low/a.store.ts': 'export const a = (db: typeof String.raw) => db`select $' + '{db`now()`}`\n',
    'src/wing/low/b.rules.ts': 'export const b = (now: () => string) => now()\n',
    'src/platform/clock.ts': times,
    'database/migrations/low/2.sql':
      'create table low.t (made date default current_date, at date default platform.today());\n',
  })
  expect(checkClock(house).wrong).toEqual([
    "src/wing/low/a.store.ts:1 reads the machine's time: now()",
    "src/wing/low/times.rules.ts:1 reads the machine's time: new Date()",
    "src/wing/low/times.rules.ts:1 reads the machine's time: Date.now",
    "src/wing/low/times.rules.ts:1 reads the machine's time: Temporal.Now",
    "database/migrations/low/2.sql:1 reads the machine's time: current_date",
  ])
})

test('dependencies: a loose version, an unknown licence and an unnamed install script are caught', () => {
  const house = aHouse({
    'package.json': JSON.stringify({ dependencies: { postgres: '^3.4.9', gone: '1.0.0' } }),
    'package-lock.json': JSON.stringify({
      packages: {
        '': { dependencies: { postgres: '^3.4.9', gone: '1.0.0' } },
        'node_modules/postgres': { version: '3.4.9', license: 'Unlicense', integrity },
        'node_modules/closed': { version: '1.0.0', license: 'SSPL-1.0', integrity },
        'node_modules/busy': { version: '1.0.0', license: 'MIT', integrity, hasInstallScript: true },
        'node_modules/esbuild': {
          version: '1.0.0',
          license: '(MIT OR GPL-3.0)',
          integrity,
          hasInstallScript: true,
        },
        'node_modules/loose': { version: '1.0.0', license: 'MIT' },
      },
    }),
  })
  expect(checkDependencies(house).wrong).toEqual([
    'package.json: postgres ^3.4.9 is not one exact version',
    'package-lock.json: gone is missing, package.json says 1.0.0',
    'closed 1.0.0 has the licence "SSPL-1.0", which is not on the list',
    'busy 1.0.0 brings an install script',
    'loose 1.0.0 is not locked to one published archive',
  ])
})
