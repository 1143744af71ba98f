import type { Db } from '#platform/database.ts'
import { type LateEffect, lateEffectSchema } from '#registers/lateeffects/index.ts'
import { type Source, sourceSchema } from '#registers/sources/index.ts'
import { type Article, articleSchema } from './article.rules.ts'

export type ArticleEdition = {
  readonly article: Article
  readonly checkedAt: Temporal.Instant | null
  readonly checkerName: string | null
  /** From this day somebody must look at it again. */
  readonly staleOn: Temporal.PlainDate | null
}
export type LateEffectPage = {
  readonly lateEffect: LateEffect
  /** Null while nobody has written it. */
  readonly edition: ArticleEdition | null
  /** The sources that the register knows, by their address. */
  readonly sources: ReadonlyMap<string, Source>
}
type Row = Omit<ArticleEdition, 'article'> & { kind: string; body: unknown }

/** A late effect with its article and sources in one statement; null when there is no such late effect. */
export async function findLateEffectPage(db: Db, slug: string): Promise<LateEffectPage | null> {
  const rows = await db<Row[]>`
    with article as (
      select * from shared.published where kind = 'article' and body->>'lateEffect' = ${slug}
         and body->>'form' = 'borger')
    select kind, body, checked_at, checker_name, stale_on from article
    union all
    select kind, body, checked_at, checker_name, stale_on from shared.published
     where kind = 'late-effect' and key = ${slug}
    union all
    select kind, body, checked_at, checker_name, stale_on from shared.published
     where kind = 'source'
       and body->>'url' in (select jsonb_array_elements_text(block->'sources')
                              from article, jsonb_array_elements(article.body->'blocks') as block)`
  const lateEffect = rows.find(({ kind }) => kind === 'late-effect')
  if (!lateEffect) return null
  const written = rows.find(({ kind }) => kind === 'article')
  const sources = rows.flatMap(({ kind, body }) => (kind === 'source' ? [sourceSchema.parse(body)] : []))
  return {
    lateEffect: lateEffectSchema.parse(lateEffect.body),
    edition: written
      ? {
          article: articleSchema.parse(written.body),
          checkedAt: written.checkedAt,
          checkerName: written.checkerName,
          staleOn: written.staleOn,
        }
      : null,
    sources: new Map(sources.map((source) => [source.url ?? source.key, source])),
  }
}
