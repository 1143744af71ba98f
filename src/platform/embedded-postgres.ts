import { join, resolve } from 'node:path'
import { makeCluster, passwordOf } from './embedded-cluster.ts'
import {
  closeSocketFolder,
  openFolder,
  programs,
  removeSocketFolder,
  socketFolder,
} from './embedded-files.ts'
import { takeLock } from './embedded-lock.ts'
import { endOrphan } from './embedded-orphan.ts'
import { freePort, runServer } from './embedded-server.ts'
import { chooseRunner } from './embedded-user.ts'

export type EmbeddedPostgres = {
  /** A folder with a Unix socket in it; 127.0.0.1 where there are none. */
  host: string
  port: number
  username: 'owner'
  password?: string
  pid: number
  /** Resolves with the reason when the server ends, asked to or not. */
  ended: Promise<string>
  stop(): Promise<void>
}
export type Options = {
  /** False only where losing everything in a power cut does not matter: in tests. */
  fsync?: boolean
  settings?: string[]
}

/** Starts PostgreSQL in a data folder, which it makes on first use, and answers with where to connect. */
export async function startEmbeddedPostgres(
  dataDir: string,
  options: Options = {},
): Promise<EmbeddedPostgres> {
  const folder = resolve(dataDir)
  const cluster = join(folder, 'pg')
  const program = programs()
  const fsync = options.fsync ?? true
  openFolder(folder)
  const sockets = process.platform === 'win32' ? undefined : socketFolder(folder)
  const lock = await takeLock(folder, sockets ?? '').catch((refused) => {
    if (sockets && sockets !== join(folder, 'socket')) removeSocketFolder(sockets)
    throw refused
  })
  const leave = () => {
    if (sockets) removeSocketFolder(sockets)
    lock.release()
  }
  try {
    await endOrphan(cluster, program('pg_ctl'))
    if (lock.previous?.socket && lock.previous.socket !== sockets) removeSocketFolder(lock.previous.socket)
    const runner = chooseRunner(folder, cluster, program('postgres'))
    makeCluster(cluster, program('initdb'), runner, fsync)
    if (sockets) closeSocketFolder(sockets, runner.as)
    const port = sockets ? 5432 : await freePort()
    const server = await runServer(
      cluster,
      program,
      runner,
      settingsFor(sockets, port, fsync, options.settings),
    )
    const password = passwordOf(folder)
    return {
      host: sockets ?? '127.0.0.1',
      port,
      username: 'owner',
      ...(password ? { password } : {}),
      pid: server.pid,
      ended: server.ended,
      stop: async () => {
        await server.stop()
        leave()
      },
    }
  } catch (fault) {
    leave()
    throw fault
  }
}

function settingsFor(
  sockets: string | undefined,
  port: number,
  fsync: boolean,
  own: string[] = [],
): string[] {
  const address = sockets
    ? ['listen_addresses=', `unix_socket_directories=${sockets}`, 'unix_socket_permissions=0700']
    : ['listen_addresses=127.0.0.1']
  return [
    ...address,
    `port=${port}`,
    'random_page_cost=1.1',
    'shared_buffers=128MB',
    'jit=off',
    // A failed statement is the app's to report: the server's own log would repeat what people wrote.
    'log_min_messages=log',
    'log_checkpoints=off',
    ...(fsync ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
    ...own,
  ]
}
