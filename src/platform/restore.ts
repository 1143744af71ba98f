import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { type Frame, readArchive } from './archive-file.ts'
import type { Table } from './archive-tables.ts'
import type { Header, TableEnd } from './backup.ts'
import { type Address, type Db, openDatabase } from './database.ts'
import type { Migration } from './migrate.ts'
import { bringUp } from './ready.ts'

const read = <T>({ content }: Frame) => JSON.parse(content.toString('utf8')) as T
const incomplete = () => new Error('The archive is not whole. Nothing was restored.')

/** Puts an archive into an empty database, all or nothing, and brings it to the newest version. */
export async function restore(
  address: Address,
  path: string,
  key: Uint8Array,
  migrations: readonly Migration[],
): Promise<Header> {
  // Once through to the end, so that nothing of a changed archive ever comes near a database.
  for await (const _ of readArchive(path, key));
  const frames = readArchive(path, key)
  const first = (await frames.next()).value as Frame | undefined
  if (first?.kind !== 'H') throw incomplete()
  const header = read<Header>(first)
  await bringUp(address, migrationsOf(header, migrations), header.kind)
  const owner = openDatabase(address, 'owner', { max: 1 })
  try {
    await owner.begin((transaction) => fill(transaction as unknown as Db, header, frames))
  } finally {
    await owner.end({ timeout: 1 })
  }
  await bringUp(address, migrations, header.kind)
  return header
}

/** The migrations that had run where the archive was made; a database is filled at that version and then goes on. */
function migrationsOf({ schema }: Header, ours: readonly Migration[]): Migration[] {
  const unknown = schema.find(({ name, hash }) => !ours.some((one) => one.name === name && one.hash === hash))
  if (unknown)
    throw new Error(
      `The archive was made by another version of Følgeskab (it has ${unknown.name}). Nothing was changed. ` +
        'Restore it with that version, or with a newer one.',
    )
  return ours.filter(({ name }) => schema.some((one) => one.name === name))
}

async function fill(db: Db, { tables }: Header, frames: AsyncGenerator<Frame>): Promise<void> {
  const [history] = await db`select 1 from platform.event limit 1`
  if (history) throw new Error('The database is not empty. Restore into a new one. Nothing was changed.')
  // Rows come in as they stood: what a trigger would do for a new row was done when it was new.
  for (const { name } of tables) await db.unsafe(`alter table ${name} disable trigger user`)
  await db.unsafe(`truncate ${tables.map(({ name }) => name).join(', ')}`)
  // Copying in is not possible where row-level security binds the owner too: let go and bound again in one transaction.
  const forced = tables.filter((table) => table.forced).map(({ name }) => name)
  for (const name of forced) await db.unsafe(`alter table ${name} no force row level security`)

  await copyIn(db, tables, frames)
  await db`set constraints all immediate`
  for (const { name } of tables) await db.unsafe(`alter table ${name} enable trigger user`)
  for (const name of forced) await db.unsafe(`alter table ${name} force row level security`)
  await db`select platform.make_parts()`
}

async function copyIn(db: Db, tables: readonly Table[], frames: AsyncGenerator<Frame>): Promise<void> {
  let filling: Filling | undefined
  let filled = 0
  let whole = false
  for await (const frame of frames) {
    if (frame.kind === 'T' && !filling) filling = await beginTable(db, tables, frame)
    else if (frame.kind === 'D' && filling) await filling.add(frame.content)
    else if (frame.kind === 'E' && filling) {
      await filling.end(read<TableEnd>(frame))
      filling = undefined
      filled += 1
    } else if (frame.kind === 'Z' && !filling) whole = true
    else throw incomplete()
  }
  if (!whole || filled !== tables.length) throw incomplete()
}

type Filling = { add(rows: Buffer): Promise<void>; end(told: TableEnd): Promise<void> }

async function beginTable(db: Db, tables: readonly Table[], frame: Frame): Promise<Filling> {
  const table = tables.find(({ name }) => name === read<{ name: string }>(frame).name)
  if (!table) throw incomplete()
  const into = await db.unsafe(`copy ${table.name} (${table.columns}) from stdin`).writable()
  const done = finished(into)
  // A row that the database refuses is told at the end, or when the stream is waited for.
  done.catch(() => {})
  const sum = createHash('sha256')
  return {
    async add(rows) {
      sum.update(rows)
      if (!into.write(rows)) await Promise.race([once(into, 'drain'), done])
    },
    async end(told) {
      into.end()
      await done
      if (told.name !== table.name || told.sha256 !== sum.digest('hex')) throw incomplete()
    },
  }
}
