import type { Db } from '#platform/database.ts'
import { recall } from '#platform/recall.ts'
import { type EverydayWords, everydayWordsSchema } from './everyday.rules.ts'
import {
  type LateEffect,
  type LateEffectName,
  lateEffectNameSchema,
  lateEffectSchema,
} from './late-effect.rules.ts'

export type LateEffectRow = {
  readonly lateEffect: LateEffect
  readonly checkedAt: Temporal.Instant | null
  readonly checkerName: string | null
}
type Row = { body: unknown; checkedAt: Temporal.Instant | null; checkerName: string | null }

/** Every late effect, with whether a professional has checked it. */
export async function listLateEffects(db: Db): Promise<LateEffectRow[]> {
  const rows = await db<Row[]>`
    select body, checked_at, checker_name from shared.published where kind = 'late-effect' order by key`
  return rows.map(({ body, ...check }) => ({ lateEffect: lateEffectSchema.parse(body), ...check }))
}

/** What searches in everyday words read: every late effect by name, and what people call them, say and misspell. */
export type ReadingRegister = {
  readonly rows: readonly LateEffectName[]
  readonly everyday: EverydayWords
}
type Line = { readonly kind: 'late-effect' | 'phrase' | 'spelling' | 'synonyms'; readonly body: unknown }
const registers = recall<ReadingRegister>(1)

/** All of it in one statement; the rows come along only if this copy of the app has not got them as they are now. */
export async function listReadingRegister(db: Db): Promise<ReadingRegister> {
  const known = registers.of('all')
  const [read] = await db<{ version: string; lines: Line[] | null }[]>`
    with found as (
      select kind, key, edition_id,
             case when kind = 'late-effect'
                  then jsonb_build_object('slug', key, 'name', body->'name', 'gist', body->'gist', 'domain', body->'domain')
                  else body end as body
        from shared.published where kind in ('late-effect', 'phrase', 'spelling', 'synonyms')),
    -- The body of an edition never changes, so these ids say everything.
    version as (
      select coalesce(md5(string_agg(edition_id::text, ',' order by edition_id)), '') as version from found)
    select version,
           case when version is distinct from ${known?.version ?? null}::text then
             (select jsonb_agg(jsonb_build_object('kind', kind, 'body', body) order by kind, key)
                from found) end as lines
      from version`
  if (known && read?.version === known.version) return known.value
  return registers.keep('all', { version: read?.version ?? '', value: registerOf(read?.lines ?? []) })
}

function registerOf(lines: readonly Line[]): ReadingRegister {
  const of = (kind: Line['kind']) => lines.filter((line) => line.kind === kind).map(({ body }) => body)
  return {
    rows: of('late-effect').map((name) => lateEffectNameSchema.parse(name)),
    everyday: everydayWordsSchema.parse({
      synonyms: of('synonyms'),
      phrases: of('phrase'),
      spellings: of('spelling'),
    }),
  }
}
