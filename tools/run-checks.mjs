import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runTests } from './run-tests.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const installed = (path) => join(root, 'node_modules', path)

/** What every change has to pass, in order; each is a program that prints only what is wrong, or one short fact. */
const checks = [
  ['format og lint', [installed('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings']],
  ['typer', [installed('typescript/bin/tsc'), '--noEmit', '-p', '.']],
  ['grænser', ['tools/check-boundaries.ts']],
  ['død kode', [installed('knip/bin/knip.js'), '--no-progress', '--no-config-hints']],
  ['navne', ['tools/check-names.ts']],
  ['ur', ['tools/check-clock.ts']],
  ['pakker', ['tools/check-dependencies.ts']],
]

const { values, positionals } = parseArgs({ options: { server: { type: 'string' } }, allowPositionals: true })
/** What failed, to be said again last: a long run is read from its end. */
const faults = []
for (const [name, words] of checks) {
  const began = performance.now()
  const { code, said } = await program(words)
  const seconds = ((performance.now() - began) / 1000).toFixed(1).replace('.', ',')
  const fact =
    code === 0 && said.trim().split('\n').length === 1 && words[0].startsWith('tools/') ? said.trim() : ''
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)${fact && ` ${fact}`}`)
  if (code === 0) continue
  console.log(said.trim())
  faults.push(`✗ ${name}\n${said.trim()}`)
}
if (values.server) {
  console.log('Prøver, der bruger databasen, på den installerede PostgreSQL:')
  const env = { ...process.env, DATABASE_URL: values.server }
  const { passed, failed, told } = await runTests(['--project', 'house'], { env })
  console.log(
    `${failed === 0 ? '✓' : '✗'} på den installerede PostgreSQL: ${passed} bestod, ${failed} fejlede`,
  )
  faults.push(...told.map((one) => `✗ på den installerede PostgreSQL: ${one}`))
}
const { passed, failed, told } = await runTests(positionals)
for (const fault of [...faults, ...told.map((one) => `✗ ${one}`)]) console.log(fault)
console.log(`${passed} passed, ${failed + faults.length} failed`)
process.exitCode = failed + faults.length === 0 ? 0 : 1

function program(words) {
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece))
  return new Promise((ended) => child.on('close', (code) => ended({ code, said })))
}
