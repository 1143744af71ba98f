import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { commandOf } from './processes.ts'

/** Ends the PostgreSQL that a killed app left behind on this cluster, in the orderly way first. */
export async function endOrphan(cluster: string, pgCtl: string) {
  if (process.platform === 'win32') {
    spawnSync(pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w'], { stdio: 'ignore' })
    return
  }
  const pid = writtenPid(cluster)
  for (const [signal, patience] of [['SIGINT', 600] as const, ['SIGQUIT', 200] as const]) {
    for (let waited = 0; waited < patience; waited++) {
      if (!pid || !isServerOf(pid, cluster)) return
      if (waited === 0) process.kill(pid, signal)
      await pause(50)
    }
  }
  throw new Error(
    `The PostgreSQL left behind by an earlier run (process ${pid}) does not end. End it by hand.`,
  )
}

/** After a reboot or in a new container the id in postmaster.pid may belong to some other program of ours. */
export function forgetStrangersPid(cluster: string) {
  const pid = writtenPid(cluster)
  if (pid && !isServerOf(pid, cluster)) rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

function writtenPid(cluster: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
    return Number.isInteger(pid) && pid > 1 ? pid : undefined
  } catch {
    return undefined
  }
}

function isServerOf(pid: number, cluster: string): boolean {
  const command = commandOf(pid)
  return command.includes(` -D ${cluster} `) && /^postgres\b/.test(basename(command.split(' -D ')[0] ?? ''))
}

/**
 * A shell that reads from us and hears nothing until we end: then it asks PostgreSQL to end too, so that not
 * even `kill -9` leaves one behind. Told in time, it goes without doing anything.
 */
export function endWithUs(pid: number): () => void {
  if (process.platform === 'win32') return () => {}
  const watcher = spawn('/bin/sh', ['-c', 'read -r word || kill -INT "$1"', 'sh', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  })
  watcher.on('error', () => {})
  watcher.stdin.on('error', () => {})
  watcher.unref()
  ;(watcher.stdin as unknown as { unref(): void }).unref()
  return () => watcher.stdin.end('done\n')
}
