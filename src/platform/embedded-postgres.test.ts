import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import postgres from 'postgres'
import { afterEach, expect, test, vi } from 'vitest'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts'
import { commandOf } from './processes.ts'

const isRoot = process.getuid?.() === 0
const lasting = { fsync: false }
const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'foelgeskab-test-'))
  undo.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function started(folder: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres(folder, lasting)
  undo.push(() => server.stop())
  return server
}

async function ask(server: EmbeddedPostgres, words: string): Promise<Record<string, unknown>[]> {
  const sql = postgres({ ...server, database: 'postgres', max: 1, onnotice: () => {} })
  try {
    return await sql.unsafe(words)
  } finally {
    await sql.end()
  }
}

/** A program like the app: starts the database, says so, then writes rows and prints each one that is safe. */
const program = `
import { startEmbeddedPostgres } from ${JSON.stringify(import.meta.resolve('./embedded-postgres.ts'))}
import postgres from ${JSON.stringify(import.meta.resolve('postgres'))}
const server = await startEmbeddedPostgres(process.argv[2], { fsync: false }).catch((fault) => {
  console.log('refused ' + fault.message)
  process.exit(1)
})
console.log('started ' + server.pid)
const sql = postgres({ ...server, database: 'postgres', max: 1, onnotice: () => {} })
await sql\`create table if not exists kept (n int)\`
for (let n = 1; ; n++) {
  await sql\`insert into kept values (\${n})\`
  console.log('kept ' + n)
}
`

type App = { child: ChildProcess; line: (starts: string) => Promise<string> }

/** Runs the program above in a process of its own, as us or as an ordinary user. */
function anApp(folder: string, who: 'us' | 'ordinary' = 'us'): App {
  const file = join(aFolder(), 'app.ts')
  writeFileSync(file, program)
  chmodSync(dirname(file), 0o755)
  const words = [process.execPath, file, folder]
  const [command, ...rest] = who === 'us' || !isRoot ? words : [...asOrdinary(), ...words]
  const child = spawn(command as string, rest, { stdio: ['ignore', 'pipe', 'inherit'] })
  undo.push(() => child.kill('SIGKILL'))
  const lines: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  const line = (starts: string) =>
    vi.waitFor(() => lines.find((one) => one.startsWith(starts)) ?? expect.fail(lines.join('\n')), 20_000)
  return { child, line }
}

const reachable = spawnSync(process.execPath, ['-v'], { uid: 65534, gid: 65534, cwd: '/' }).status === 0
/** For root: nobody where nobody can reach this checkout, else a namespace in which we are not root. */
const asOrdinary = () =>
  reachable
    ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
    : ['unshare', '--user', '--map-user=65534', '--map-group=65534']
function ordinaryFolder(): string {
  const folder = aFolder()
  if (isRoot && reachable) chownSync(folder, 65534, 65534)
  return folder
}

test('a restart finds every row again, and names sort as Danish does', async () => {
  const folder = join(aFolder(), 'made', 'here')
  const first = await startEmbeddedPostgres(folder, lasting)
  await ask(
    first,
    `create table place as select unnest(array['Århus', 'Zoo', 'Ærø', 'Aabenraa', 'Øm']) as name`,
  )
  await first.stop()
  const rows = await ask(await started(folder), 'select name from place order by name')
  expect(rows.map(({ name }) => name)).toEqual(['Zoo', 'Ærø', 'Øm', 'Aabenraa', 'Århus'])
})

test('killed with -9 and started again at once: no orphan, and every acknowledged row is there', async () => {
  const folder = aFolder()
  const app = anApp(folder)
  const left = Number((await app.line('started')).split(' ')[1])
  await app.line('kept 50')
  app.child.kill('SIGKILL')
  const server = await started(folder)
  expect(commandOf(left)).toBe('')
  const [row] = await ask(server, 'select count(*)::int as kept from kept where n <= 50')
  expect(row).toEqual({ kept: 50 })
})

test('killed with -9 and never started again: the database ends by itself', async () => {
  const app = anApp(aFolder())
  const left = Number((await app.line('started')).split(' ')[1])
  expect(commandOf(left)).toContain('postgres')
  app.child.kill('SIGKILL')
  await vi.waitFor(() => expect(commandOf(left)).toBe(''), 15_000)
})

test('a second process on one folder is refused by the process id of the first, in whatever order', async () => {
  const folder = aFolder()
  const server = await started(folder)
  expect(await anApp(folder).line('refused')).toContain(`in use by process ${process.pid} `)
  await expect(startEmbeddedPostgres(folder, lasting)).rejects.toThrow(`process ${process.pid} `)
  expect(await ask(server, 'select 1 as here')).toEqual([{ here: 1 }])
})

test('a lock whose process id now belongs to some other program holds nothing', async () => {
  const folder = aFolder()
  const mine = await startEmbeddedPostgres(folder, lasting)
  const lock = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'))
  await mine.stop()
  writeFileSync(join(folder, 'running.json'), JSON.stringify({ ...lock, pid: process.ppid }))
  await started(folder)
  expect(JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')).pid).toBe(process.pid)
})

test('a first start that was cut short is simply done again', async () => {
  const folder = aFolder()
  mkdirSync(join(folder, 'pg.unfinished'))
  writeFileSync(join(folder, 'pg.unfinished', 'PG_VERSION'), '18')
  writeFileSync(join(folder, 'running.json'), '')
  expect(await ask(await started(folder), 'select 1 as here')).toEqual([{ here: 1 }])
})

test('a folder that cannot be written to is named, with what to do', async () => {
  const folder = ordinaryFolder()
  chmodSync(folder, 0o555)
  const said = await anApp(folder, 'ordinary').line('refused')
  expect(said).toContain(`DATA_DIR ${folder} cannot be written to (EACCES)`)
  expect(said).toContain('choose another folder')
})

test('a folder whose path is longer than a socket address may be', async () => {
  const folder = join(aFolder(), 'a-folder-with-a-long-name'.repeat(4), 'and-one-more')
  expect(Buffer.byteLength(folder)).toBeGreaterThan(107)
  const server = await startEmbeddedPostgres(folder, lasting)
  expect(await ask(server, 'select 1 as here')).toEqual([{ here: 1 }])
  await server.stop()
  expect(existsSync(server.host)).toBe(false)
})

test('an ordinary user starts it too', async () => {
  const app = anApp(ordinaryFolder(), 'ordinary')
  await app.line('kept 1')
})

test('root in a closed home starts it, or is told what to do where user namespaces are refused', async () => {
  const home = aFolder()
  chmodSync(home, 0o700)
  const folder = join(home, 'checkout', '.data')
  const words = ['--user', '--map-user=65534', 'true']
  if (isRoot && spawnSync('unshare', words).status !== 0)
    await expect(startEmbeddedPostgres(folder, lasting)).rejects.toThrow('Run as an ordinary user')
  else expect(await ask(await started(folder), 'select 1 as here')).toEqual([{ here: 1 }])
})
