// Runs on any Node from 20, before anything is installed: brings the checkout in order, then hands over to Node 26.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { install, nodeBinary, root, say } from './install.mjs'

const [command, ...words] = process.argv.slice(2)
const programs = {
  install: () => [], // ends when all is in place
  start: () => bundled('src/main.ts', 'main.js'),
  admin: () => bundled('src/admin.ts', 'admin.js'),
  bench: () => bundled('bench/main.ts', 'bench.js'),
  test: () => ['tools/run-tests.mjs'],
  check: () => ['tools/run-checks.mjs'],
}

async function bundled(source, name) {
  if (!existsSync(join(root, source))) throw new Error(`${source} findes ikke i dette checkout.`)
  const { build, runsWith } = await import('./build.mjs')
  return [...runsWith, await build(root, source, name, say)]
}

try {
  if (Number(process.versions.node.split('.')[0]) < 20)
    throw new Error(`Node ${process.versions.node} er for gammel: brug Node 20 eller nyere.`)
  if (!Object.hasOwn(programs, command ?? ''))
    throw new Error(`Brug: node tools/bootstrap.mjs ${Object.keys(programs).join('|')}`)
  install()
  if (command === 'install') process.exit(0)
  const { ensureChromium, needsChromium } = await import('./chromium.mjs')
  if (needsChromium(command, words)) ensureChromium()
  run(nodeBinary(), [...(await programs[command]()), ...words])
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault)
  if (command === 'test' || command === 'check') console.log('0 passed, 1 failed')
  process.exit(1)
}

/**
 * The app stands in a group of its own, so that Ctrl-C reaches it once, through us, although terminal and npm
 * both send it. When we are killed it hears that through its channel to us; npm's own kill -9 we look for.
 */
function run(node, args) {
  const app = command === 'start'
  const before = app ? ['--import', new URL('end-with-parent.mjs', import.meta.url).href] : []
  const child = spawn(node, [...before, ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', ...(app ? ['ipc'] : [])],
    detached: app && process.platform !== 'win32',
  })
  let toldAt = Number.NEGATIVE_INFINITY
  const tell = (signal) => {
    if (performance.now() - toldAt < 1000) return
    toldAt = performance.now()
    child.kill(signal)
  }
  process.on('SIGINT', () => tell('SIGINT'))
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => tell('SIGTERM'))
  child.on('error', (fault) => {
    console.error(`${node} kan ikke køre: ${fault.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code))
  const above = parents()
  const npmGone = () => parents() !== above && toldAt < 0 && tell('SIGTERM')
  if (app && process.env.npm_lifecycle_event) setInterval(npmGone, 250).unref()
}

/** npm may stand behind a shell, which lives on when npm is killed; where /proc is missing, shells step aside. */
function parents() {
  try {
    const fields = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return `${process.ppid} ${fields[1]}`
  } catch {
    return `${process.ppid}`
  }
}
