import type { Db } from '#platform/database.ts'
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

/** Every late effect by name alone, for lists and searches. */
export async function listLateEffectNames(db: Db): Promise<LateEffectName[]> {
  const rows = await db<{ name: unknown }[]>`
    select jsonb_build_object('slug', key, 'name', body->'name', 'gist', body->'gist', 'domain', body->'domain') as name
      from shared.published where kind = 'late-effect' order by key`
  return rows.map(({ name }) => lateEffectNameSchema.parse(name))
}

/** What people say and how they spell it. */
export async function listEverydayWords(db: Db): Promise<EverydayWords> {
  const rows = await db<{ kind: 'phrase' | 'spelling'; body: unknown }[]>`
    select kind, body from shared.published where kind in ('phrase', 'spelling') order by kind, key`
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ body }) => body)
  return everydayWordsSchema.parse({ phrases: of('phrase'), spellings: of('spelling') })
}
