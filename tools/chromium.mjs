import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { say, step } from './install.mjs'

const onThisMachine = [
  '/usr/bin/chromium',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

/** Only a run that names another project does without a browser. */
export const needsChromium = (command, words) =>
  command === 'check' || (command === 'test' && !/--project[ =](house|ground)/.test(words.join(' ')))

/** Finds Chromium or installs it, and leaves its path in CHROMIUM for the tests. */
export function ensureChromium() {
  const found = find() ?? fromDebian() ?? fromPlaywright()
  if (found) process.env.CHROMIUM = found
  else say('Chromium kunne ikke installeres: sæt CHROMIUM til en browser. Prøverne i browser fejler nu.')
}

const works = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
const find = () => [process.env.CHROMIUM, ...onThisMachine].filter(Boolean).find(works)

function fromDebian() {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const may = spawnSync(asRoot[0] ?? 'apt-get', [
    ...asRoot.slice(1),
    ...(asRoot.length ? ['apt-get'] : []),
    '--version',
  ])
  if (may.status !== 0) return undefined
  say('Installerer Chromium (Debians pakke) …')
  const apt = (...words) => {
    const [program, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...words]
    step(program, rest)
  }
  return attempt(() => {
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
    return find()
  })
}

function fromPlaywright() {
  return attempt(() => {
    const require = createRequire(import.meta.url)
    const { chromium } = require('playwright-core')
    if (works(chromium.executablePath())) return chromium.executablePath()
    say('Installerer Chromium (Playwrights) …')
    step(process.execPath, [require.resolve('playwright-core/cli.js'), 'install', 'chromium'])
    return chromium.executablePath()
  })
}

/** One way that fails leaves the next to try; what it said is kept short. */
function attempt(way) {
  try {
    return way()
  } catch (fault) {
    say(String(fault.message).trim().split('\n').slice(-3).join('\n'))
    return undefined
  }
}
