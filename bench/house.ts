import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleOf, run, socketOf } from '#app/testing.process.ts'
import { stopwatch } from '#platform/clock.ts'
import type { Address } from '#platform/database.ts'

export type RunningHouse = {
  readonly address: string
  readonly database: Address
  /** How long each start took, in milliseconds: on a fresh folder, and on the same folder again. */
  readonly startedIn: readonly number[]
  /** The cookie of an example person who has just signed in. */
  signIn(name: string): Promise<string>
  /** What the app's process holds in memory, in MB; null where the system does not tell. */
  memory(): { now: number; most: number } | null
  /** Milliseconds that the app's process has worked so far; null where the system does not tell. */
  worked(): number | null
  stop(): Promise<void>
}

/** The app as `npm start` runs it, in a process of its own on a fresh data folder, with everything that ships. */
export async function aRunningHouse(): Promise<RunningHouse> {
  const bundle = await bundleOf('src/main.ts', 'main.js')
  const folder = mkdtempSync(join(tmpdir(), 'foelgeskab-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const begin = async () => {
    const begun = stopwatch()
    const app = run(bundle, { DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'warn' })
    const [, address = ''] = await app.until(/ready: (\S+)/)
    return { app, address, took: stopwatch() - begun }
  }
  const end = async ({ app }: Awaited<ReturnType<typeof begin>>) => {
    app.child.kill('SIGTERM')
    await app.ended
  }
  const first = await begin()
  await end(first)
  const second = await begin()
  return {
    address: second.address,
    database: { host: socketOf(folder), database: 'foelgeskab', username: 'owner' },
    startedIn: [first.took, second.took],
    async signIn(name) {
      const answer = await fetch(`${second.address}/proev/${name}`, { method: 'POST', redirect: 'manual' })
      if (answer.status !== 303) throw new Error(`/proev/${name} answered ${answer.status}`)
      return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    },
    memory: () => memoryOf(second.app.child.pid),
    worked: () => workedBy(second.app.child.pid),
    stop: () => end(second),
  }
}

function memoryOf(pid: number | undefined) {
  if (process.platform !== 'linux') return null
  const text = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(text)?.[1]) / 1024
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') }
}

/** Its own time and the system's for it, in hundredths of a second. */
function workedBy(pid: number | undefined) {
  if (process.platform !== 'linux') return null
  const [, , , , , , , , , , , own = '', system = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(own) + Number(system)) * 10
}
