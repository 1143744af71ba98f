import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** The machine and process namespace we see processes in; a process id from elsewhere says nothing here. */
export function whereWeRun(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return hostname()
  }
}

/**
 * A mark that no second process with the same id ever bears (boot and start time), or undefined if no such
 * process lives. Windows offers no cheap start time: there the mark says only that the id is in use.
 */
export function birthMark(pid: number): string | undefined {
  if (process.platform === 'linux') return linuxBirthMark(pid)
  if (process.platform !== 'win32') return ask('ps', ['-o', 'lstart=', '-p', String(pid)])
  return answersSignal(pid) ? 'alive' : undefined
}

function linuxBirthMark(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    // The program's name stands in brackets and may hold spaces; state and start time are 1st and 20th after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `${boot} ${fields[19]}`
  } catch {
    return undefined
  }
}

/** What a living process was started with; empty for one that has ended. */
export function commandOf(pid: number): string {
  if (process.platform !== 'linux') return ask('ps', ['-o', 'command=', '-p', String(pid)]) ?? ''
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return ''
  }
}

function ask(program: string, words: string[]): string | undefined {
  const answer = spawnSync(program, words, { encoding: 'utf8' })
  return answer.status === 0 ? answer.stdout.trim() || undefined : undefined
}

function answersSignal(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}
