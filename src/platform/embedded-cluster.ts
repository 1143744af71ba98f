import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import type { Runner } from './embedded-user.ts'

export const environment = () => ({
  PATH: process.env.PATH,
  LC_ALL: process.platform === 'linux' ? 'C.UTF-8' : 'C',
  ...(process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {}),
})

/** Where there are no Unix sockets, a random password stands for the closed folder. */
export function passwordOf(folder: string): string | undefined {
  if (process.platform !== 'win32') return undefined
  const file = join(folder, 'password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

/**
 * Makes a cluster that sorts as Danish does (aa as å, æ ø å last). It is made aside and moved into place whole, so that one
 * cut short is simply made again.
 */
export function makeCluster(cluster: string, initdb: string, runner: Runner, fsync: boolean) {
  if (existsSync(join(cluster, 'PG_VERSION'))) return
  const aside = `${cluster}.unfinished`
  const danish = ['--locale-provider=icu', '--icu-locale=da-DK']
  const bytewise = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  let made = initialise(aside, initdb, runner, fsync, danish)
  if (/ICU is not supported/.test(made)) made = initialise(aside, initdb, runner, fsync, bytewise)
  if (made) throw new Error(`The database could not be made in ${dirname(cluster)}: ${made}`)
  rmSync(cluster, { recursive: true, force: true })
  renameSync(aside, cluster)
}

/** Empty when it went well, else what initdb said. */
function initialise(
  cluster: string,
  initdb: string,
  runner: Runner,
  fsync: boolean,
  sorting: string[],
): string {
  rmSync(cluster, { recursive: true, force: true })
  mkdirSync(cluster, { mode: 0o700 })
  if (runner.as) chownSync(cluster, runner.as.uid, runner.as.gid)
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C'
  const words = [
    '-D',
    cluster,
    '-U',
    'owner',
    '-E',
    'UTF8',
    `--locale=${locale}`,
    '--no-instructions',
    ...sorting,
  ]
  const password = passwordOf(dirname(cluster))
  if (password) words.push('-A', 'scram-sha-256', `--pwfile=${join(dirname(cluster), 'password')}`)
  else words.push('-A', 'trust')
  if (!fsync) words.push('--no-sync')
  const made = spawnSync(...runner.command(initdb, words), {
    ...runner.as,
    env: environment(),
    cwd: parse(cluster).root,
    encoding: 'utf8',
  })
  return made.status === 0 ? '' : made.stderr || String(made.error ?? 'initdb failed')
}
