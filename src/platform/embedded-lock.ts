import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { birthMark, whereWeRun } from './processes.ts'

export type Holder = { pid: number; born: string; where: string; socket: string }
export type Lock = { previous: Holder | undefined; release(): void }

/**
 * One process on one data folder. A living holder is refused by its process id; a holder that was killed is
 * recognised by id and start time, so that an id in use again by some other program holds nothing.
 */
export async function takeLock(folder: string, socket: string): Promise<Lock> {
  const file = join(folder, 'running.json')
  const mine: Holder = {
    pid: process.pid,
    born: birthMark(process.pid) ?? '',
    where: whereWeRun(),
    socket,
  }
  let previous: Holder | undefined
  for (let attempt = 0; attempt < 40; attempt++) {
    if (create(file, mine)) return { previous, release: () => release(file, mine) }
    const text = read(file)
    const holder = parse(text)
    const held = holder !== undefined && (await lives(holder))
    // One that is on its way out, or has made the file and not yet written it, gets a moment.
    if (held && (attempt > 30 || holder.pid === process.pid)) throw new Error(refusal(folder, holder))
    if (held || (!holder && attempt < 10)) await pause(100)
    else if (takeAway(file, text)) previous = holder ?? previous
  }
  throw new Error(`${file} cannot be taken: it changes all the time. Is another Følgeskab starting?`)
}

const refusal = (folder: string, { pid, where }: Holder) =>
  `DATA_DIR ${folder} is in use by process ${pid} (on ${where.split(' ')[0]}). ` +
  'Stop that one first, or give this one a folder of its own with DATA_DIR.'

/** Here a process id can be looked up; a holder elsewhere (another container) is asked through its socket. */
async function lives(holder: Holder): Promise<boolean> {
  if (holder.where === whereWeRun()) return birthMark(holder.pid) === holder.born
  return new Promise((answer) => {
    const call = connect(join(holder.socket, '.s.PGSQL.5432'))
    call.on('connect', () => answer(true)).on('error', () => answer(false))
    call.on('connect', () => call.destroy())
  })
}

function create(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx', mode: 0o644 })
    return true
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fault
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function parse(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text)
    return Number.isInteger(holder.pid) ? holder : undefined
  } catch {
    return undefined
  }
}

/** Two may find the same dead holder: only the one that moves away the very text it judged goes on. */
function takeAway(file: string, judged: string): boolean {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return false
  }
  const same = read(aside) === judged
  if (same) rmSync(aside, { force: true })
  else renameSync(aside, file)
  return same
}

function release(file: string, mine: Holder) {
  if (read(file) === JSON.stringify(mine)) rmSync(file, { force: true })
}
