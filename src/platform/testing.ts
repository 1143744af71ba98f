import postgres from 'postgres'
import { inject, onTestFinished } from 'vitest'
import { type Address, type Debug, openDatabase } from './database.ts'

let made = 0

/** Where the test server listens, without a database name. */
export type TestServer = { host: string; port: number; username: string; password: string }
declare module 'vitest' {
  interface ProvidedContext {
    server: TestServer
  }
}

export type Template = 'bare' | 'demo'

/**
 * A fresh database that ends with the test: `owner` arranges, `web` is what requests use, `worker` what jobs use.
 * `bare` holds the migrations alone; `demo` also what ships and the example people.
 */
export async function aDatabase(template: Template = 'bare', watching: { debug?: Debug } = {}) {
  const server = inject('server')
  const name = `t_${process.pid}_${made++}`
  const admin = postgres({ ...server, database: 'postgres', max: 1, onnotice: () => {} })
  // Copying the files takes a third of the time that writing every page to the log does.
  await admin.unsafe(
    `create database ${name} template template_${template}_${templateRun()} strategy file_copy`,
  )
  const address: Address = { ...server, database: name }
  const owner = openDatabase(address, 'owner', { max: 1 })
  const web = openDatabase(address, 'web', { max: 4, ...watching })
  const worker = openDatabase(address, 'worker', { max: 2 })
  onTestFinished(async () => {
    await Promise.all([owner.end({ timeout: 1 }), web.end({ timeout: 1 }), worker.end({ timeout: 1 })])
    await admin.unsafe(`drop database if exists ${name} with (force)`)
    await admin.end()
  })
  return { owner, web, worker, address }
}

/** Templates carry the run's own number, so that two runs on one server never meet. */
const templateRun = () => inject('run')
declare module 'vitest' {
  interface ProvidedContext {
    run: string
  }
}
