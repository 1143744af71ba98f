import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { type Frame, writeArchive } from './archive-file.ts'
import { listTables, type Table } from './archive-tables.ts'
import { type Address, type Database, type Db, openDatabase } from './database.ts'
import { type Kind, kindOf } from './migrate.ts'

/** What an archive says of itself before its tables. */
export type Header = {
  readonly madeAt: string
  readonly kind: Kind
  readonly schema: readonly { name: string; hash: string }[]
  readonly tables: readonly Table[]
}
export type TableEnd = { readonly name: string; readonly bytes: number; readonly sha256: string }

const json = (kind: string, content: unknown): Frame => ({
  kind,
  content: Buffer.from(JSON.stringify(content)),
})

/** Every table as it stood at one moment, in one encrypted file; people may work meanwhile. Answers how many tables. */
export async function backUp(
  address: Address,
  path: string,
  key: Uint8Array,
  now: Temporal.Instant,
): Promise<number> {
  if (existsSync(path)) throw new Error(`${path} exists already. Give the new archive a name of its own.`)
  const owner = openDatabase(address, 'owner', { max: 1 })
  try {
    return await owner.begin('isolation level repeatable read read only', async (transaction) => {
      const db = transaction as unknown as Db
      const header = await headerOf(db, now)
      await writeArchive(path, key, framesOf(db, header))
      return header.tables.length
    })
  } finally {
    await owner.end({ timeout: 1 })
  }
}

async function headerOf(db: Db, now: Temporal.Instant): Promise<Header> {
  const kind = await kindOf(db as unknown as Database)
  const schema = await db<{ name: string; hash: string }[]>`select name, hash from schema_history.migration`
  return { madeAt: now.toString(), kind, schema: [...schema], tables: await listTables(db) }
}

async function* framesOf(db: Db, header: Header): AsyncGenerator<Frame> {
  yield json('H', header)
  for (const { name, columns } of header.tables) {
    yield json('T', { name })
    const sum = createHash('sha256')
    let bytes = 0
    const rows = await db.unsafe(`copy (select ${columns} from ${name}) to stdout`).readable()
    for await (const part of rows as AsyncIterable<Buffer>) {
      sum.update(part)
      bytes += part.length
      yield { kind: 'D', content: part }
    }
    // The driver leaves the connection paused when the last rows and their end arrive together.
    rows._read(0)
    yield json('E', { name, bytes, sha256: sum.digest('hex') } satisfies TableEnd)
  }
  yield json('Z', { tables: header.tables.length })
}
