import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** As whom PostgreSQL runs: it refuses to run as root. `as` is undefined when it runs as we do. */
export type Runner = {
  as: { uid: number; gid: number } | undefined
  command(program: string, words: string[]): [string, string[]]
}

const nobody = { uid: 65534, gid: 65534 }
const plainly = (program: string, words: string[]): [string, string[]] => [program, words]

/**
 * An ordinary user runs it themselves. For root it runs as the folder's owner or as nobody; where those cannot
 * reach the folder or the programs (a checkout in root's closed home), in a user namespace: there it has root's
 * reach to files but no root rights, and believes itself to be nobody.
 */
export function chooseRunner(folder: string, cluster: string, program: string): Runner {
  if (process.getuid?.() !== 0) return { as: undefined, command: plainly }
  const owner = ownerOf(cluster) ?? ownerOf(folder)
  const unprivileged = owner && owner.uid !== 0 ? owner : nobody
  const reached = reaches(unprivileged, dirname(folder), program)
  if (reached && (ownerOf(folder)?.uid === unprivileged.uid || openTo(folder))) {
    giveTo(cluster, unprivileged)
    return { as: unprivileged, command: plainly }
  }
  const namespace = ['--user', '--map-user=65534', '--map-group=65534']
  if (spawnSync('unshare', [...namespace, 'true']).status === 0) {
    giveTo(cluster, { uid: 0, gid: 0 })
    return { as: undefined, command: (file, words) => ['unshare', [...namespace, file, ...words]] }
  }
  throw new Error(
    `PostgreSQL does not run as root, user ${unprivileged.uid} cannot reach ${reached ? folder : dirname(folder)} ` +
      `or ${program}, and this machine refuses user namespaces. Run as an ordinary user, move the checkout and ` +
      'DATA_DIR out of the closed folder, or set DATABASE_URL to a PostgreSQL of your own.',
  )
}

function ownerOf(path: string) {
  try {
    const { uid, gid } = statSync(path)
    return { uid, gid }
  } catch {
    return undefined
  }
}

function reaches(user: { uid: number; gid: number }, folder: string, program: string): boolean {
  const question = ['-c', 'cd "$1" && "$2" --version', 'sh', folder, program]
  return spawnSync('/bin/sh', question, { ...user, cwd: '/', stdio: 'ignore' }).status === 0
}

/** Lets others walk through our own folder (not list it): the cluster inside stays closed to all but its owner. */
function openTo(folder: string): boolean {
  try {
    chmodSync(folder, (statSync(folder).mode & 0o777) | 0o011)
    return true
  } catch {
    return false
  }
}

/** Hands a cluster over that was made under another user, for instance before the checkout moved. */
function giveTo(path: string, user: { uid: number; gid: number }) {
  const owner = ownerOf(path)
  if (!owner || owner.uid === user.uid) return
  for (const name of readdirSync(path)) {
    const inside = join(path, name)
    if (lstatSync(inside).isDirectory()) giveTo(inside, user)
    else if (!lstatSync(inside).isSymbolicLink()) chownSync(inside, user.uid, user.gid)
  }
  chownSync(path, user.uid, user.gid)
}
