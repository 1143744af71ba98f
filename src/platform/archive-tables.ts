import type { Db } from './database.ts'

export type Table = {
  /** With its schema, quoted where it must be. */
  readonly name: string
  /** Columns that hold a value of their own, quoted and in order. */
  readonly columns: string
  readonly forced: boolean
}

/** Every table of the house, those that others refer to first; the parts of a table go with the whole. */
export async function listTables(db: Db): Promise<Table[]> {
  const tables = await db<(Table & { refersTo: string[] })[]>`
    select c.oid::regclass::text as name, c.relforcerowsecurity as forced,
      (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      array(select distinct f.confrelid::regclass::text from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as refers_to
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition
      and n.nspname not in ('information_schema', 'schema_history') and n.nspname !~ '^pg_'
    order by 1`
  return inOrder(tables.map(({ refersTo, ...table }) => ({ table, refersTo })))
}

type Referring = { table: Table; refersTo: readonly string[] }

function inOrder(tables: readonly Referring[]): Table[] {
  const known = new Set(tables.map(({ table }) => table.name))
  const placed = new Set<string>()
  const order: Table[] = []
  let left = [...tables]
  while (left.length > 0) {
    const ready = left.filter(({ refersTo }) =>
      refersTo.every((name) => placed.has(name) || !known.has(name)),
    )
    if (ready.length === 0)
      throw new Error(
        `Tables refer to each other in a ring: ${left.map(({ table }) => table.name).join(', ')}`,
      )
    for (const { table } of ready) {
      placed.add(table.name)
      order.push(table)
    }
    left = left.filter((one) => !ready.includes(one))
  }
  return order
}
