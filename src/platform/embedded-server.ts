import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { parse } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { environment } from './embedded-cluster.ts'
import { endWithUs, forgetStrangersPid } from './embedded-orphan.ts'
import type { Runner } from './embedded-user.ts'

export type Server = { pid: number; ended: Promise<string>; stop(): Promise<void> }
type Program = (name: 'postgres' | 'pg_ctl') => string

export async function runServer(cluster: string, program: Program, runner: Runner, settings: string[]) {
  for (let attempt = 1; ; attempt++) {
    const started = await startOnce(cluster, program, runner, settings)
    if (typeof started !== 'string') return started
    // Left by a server that was killed: its last workers are on their way out, or its id went to another program.
    const leftovers = /pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(
      started,
    )
    if (!leftovers || attempt === 40) throw new Error(`PostgreSQL did not start: ${started}`)
    await pause(250)
    if (attempt > 4) forgetStrangersPid(cluster)
  }
}

/** The running server, or the end of its log if it would not run. */
async function startOnce(cluster: string, program: Program, runner: Runner, settings: string[]) {
  const words = ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])]
  // A group of its own: Ctrl-C at the terminal reaches the app alone, which lets requests finish before the database goes.
  const child = spawn(...runner.command(program('postgres'), words), {
    ...runner.as,
    env: environment(),
    cwd: parse(cluster).root,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  let log = ''
  const ended = new Promise<string>((end) => {
    child.on('error', (fault) => end(String(fault)))
    child.on('close', (code, signal) => end(`ended with ${signal ?? code}: ${log.trim()}`))
  })
  const ready = new Promise<void>((go) => {
    child.stderr?.on('data', (line) => {
      log = (log + line).slice(-2000)
      if (log.includes('ready to accept connections')) go()
    })
  })
  const letGo = child.pid ? endWithUs(child.pid) : () => {}
  ended.then(letGo)
  const outcome = await Promise.race([ended, ready])
  if (typeof outcome === 'string') return outcome
  holdOpen(child, false)
  return {
    pid: child.pid as number,
    ended,
    stop: () => stop(child, ended, cluster, program),
  } satisfies Server
}

/** A database alone does not keep the app running. */
function holdOpen(child: ChildProcess, hold: boolean) {
  const pipe = child.stderr as unknown as { ref(): void; unref(): void }
  for (const handle of [child, pipe]) hold ? handle.ref() : handle.unref()
}

async function stop(child: ChildProcess, ended: Promise<string>, cluster: string, program: Program) {
  if (child.exitCode !== null || child.signalCode !== null) return
  holdOpen(child, true)
  if (process.platform === 'win32')
    spawnSync(program('pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-w'], { stdio: 'ignore' })
  else child.kill('SIGINT')
  await ended
}

/** Only for machines without Unix sockets: a port that is free now. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((open) => probe.listen(0, '127.0.0.1', open))
  const address = probe.address()
  await new Promise((closed) => probe.close(closed))
  return typeof address === 'object' && address ? address.port : 5432
}
