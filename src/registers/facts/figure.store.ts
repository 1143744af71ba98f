import type { Db } from '#platform/database.ts'
import { type Source, sourceSchema } from '#registers/sources/index.ts'
import { type Figure, figureSchema } from './figure.rules.ts'

export type FigureEdition = {
  readonly figure: Figure
  readonly checkedAt: Temporal.Instant | null
  readonly checkerName: string | null
  /** From this day its source must be looked at again. */
  readonly staleOn: Temporal.PlainDate | null
}
export type Figures = {
  readonly figures: readonly FigureEdition[]
  readonly sources: ReadonlyMap<string, Source>
}
type Row = Omit<FigureEdition, 'figure'> & { kind: string; body: unknown }

/** Every figure with the sources of all its readings: one statement. */
export const listFigures = (db: Db): Promise<Figures> => readFigures(db, null)

/** One figure with its sources; null when nobody has that key. */
export async function findFigure(db: Db, key: string) {
  const { figures, sources } = await readFigures(db, key)
  return figures[0] ? { ...figures[0], sources } : null
}

async function readFigures(db: Db, key: string | null): Promise<Figures> {
  const rows = await db<Row[]>`
    with figure as (
      select * from shared.published where kind = 'figure' and (${key}::text is null or key = ${key}))
    select kind, body, checked_at, checker_name, stale_on from figure
    union all
    select kind, body, checked_at, checker_name, stale_on from shared.published
     where kind = 'source' and key in (select r->>'sourceKey' from figure, jsonb_array_elements(body->'rows') as r)`
  const sources = rows.flatMap(({ kind, body }) => (kind === 'source' ? [sourceSchema.parse(body)] : []))
  return {
    figures: rows.flatMap(({ kind, body, checkedAt, checkerName, staleOn }) =>
      kind === 'figure' ? [{ figure: figureSchema.parse(body), checkedAt, checkerName, staleOn }] : [],
    ),
    sources: new Map(sources.map((source) => [source.key, source])),
  }
}
