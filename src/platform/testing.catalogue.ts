import type { Database } from './database.ts'

export type Finding = { readonly object: string; readonly problem: string }

const same = String.raw`\w+\.\w+\((?:'[^']*'::text)?\)`
const askedOnce = new RegExp(String.raw`\( SELECT ${same} AS \w+\)`, 'g')
/** A function of ours that is asked for each row; of a row that is written it may be, where it is asked about that row. */
const asksByRow = (expression: string | null, isWritten = false): boolean =>
  new RegExp(isWritten ? same : String.raw`\w+\.\w+\(`).test(expression?.replaceAll(askedOnce, '') ?? '')

/**
 * Reads PostgreSQL's own catalogue for what row-level security rests on. `registers` are the tables that everyone may
 * read; every other table that a request can reach must have row-level security, forced.
 */
export async function catalogueFindings(owner: Database, registers: readonly string[]): Promise<Finding[]> {
  const tables = await owner<{ object: string; forced: boolean; policies: number }[]>`
    select n.nspname || '.' || c.relname as object, c.relrowsecurity and c.relforcerowsecurity as forced,
           (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss')
       and (has_any_column_privilege('web', c.oid, 'select, insert, update')
         or has_table_privilege('web', c.oid, 'delete, truncate'))`
  const open = tables
    .filter(({ object, forced }) => !forced && !registers.includes(object))
    .map(({ object }) => ({ object, problem: 'requests reach it and row-level security is not forced' }))
  const mute = tables
    .filter(({ forced, policies }) => forced && policies === 0)
    .map(({ object }) => ({ object, problem: 'row-level security without a policy' }))

  const policies = await owner<{ object: string; reads: string | null; writes: string | null }[]>`
    select schemaname || '.' || tablename as object, qual as reads, with_check as writes from pg_policies`
  const byRow = policies.filter(({ reads, writes }) => asksByRow(reads) || asksByRow(writes, true))

  const views = await owner<{ object: string }[]>`
    select n.nspname || '.' || c.relname as object
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss', 'public')
       and not coalesce(c.reloptions @> array['security_invoker=true'] or c.reloptions @> array['security_invoker=on'], false)`

  const functions = await owner<{ object: string; path: boolean; everyone: boolean }[]>`
    select n.nspname || '.' || p.proname as object,
           exists (select 1 from unnest(p.proconfig) s where s like 'search_path=%') as path,
           has_function_privilege('public', p.oid, 'execute') as everyone
      from pg_proc p
      join pg_namespace n on n.oid = p.pronamespace
     where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema', 'public')`

  const owned = await owner<{ object: string }[]>`
    select n.nspname || '.' || c.relname as object
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
     where pg_get_userbyid(c.relowner) in ('web', 'worker')`

  const roles = await owner<{ object: string }[]>`
    select rolname as object from pg_roles where rolname in ('web', 'worker') and (rolsuper or rolbypassrls or rolcanlogin)`

  return [
    ...open,
    ...mute,
    ...byRow.map(({ object }) => ({
      object,
      problem: 'a policy that asks row by row what is the same for every row: write (select …)',
    })),
    ...views.map(({ object }) => ({
      object,
      problem: 'a view that does not ask as its reader (security_invoker)',
    })),
    ...functions
      .filter(({ path }) => !path)
      .map(({ object }) => ({ object, problem: 'a definer function without a fixed search_path' })),
    ...functions
      .filter(({ everyone }) => everyone)
      .map(({ object }) => ({ object, problem: 'a definer function that everyone may call' })),
    ...owned.map(({ object }) => ({ object, problem: 'owned by a role that requests or jobs use' })),
    ...roles.map(({ object }) => ({ object, problem: 'a role that sees more than its policies' })),
  ]
}
