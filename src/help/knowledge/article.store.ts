import type { Db } from '#platform/database.ts'
import { type Figure, figureSchema } from '#registers/facts/index.ts'
import { type LateEffect, lateEffectSchema } from '#registers/lateeffects/index.ts'
import { type Source, sourceSchema } from '#registers/sources/index.ts'
import { type Article, articleSchema } from './article.rules.ts'
import { type ArticleForm, articleForms, keyOfForm } from './article-form.rules.ts'
import type { Shaken } from './shaken.rules.ts'

export type ArticleEdition = {
  readonly article: Article
  readonly checkedAt: Temporal.Instant | null
  readonly checkerName: string | null
  /** From this day somebody must look at it again. */
  readonly staleOn: Temporal.PlainDate | null
}
/** What a text leans on, to be shown beside it. */
export type Behind = {
  /** The sources that the register knows, by their address and by their key. */
  readonly sources: ReadonlyMap<string, Source>
  readonly figures: ReadonlyMap<string, Figure>
}
export type ArticlePage = Behind & {
  readonly slug: string
  readonly form: ArticleForm
  /** None where the text is not about one late effect. */
  readonly lateEffect: LateEffect | null
  /** Null while nobody has written it. */
  readonly edition: ArticleEdition | null
  /** The readers for whom there is a text. */
  readonly forms: readonly ArticleForm[]
  /** Why it must be looked at again although its day has not come. */
  readonly shaken: readonly Shaken[]
}
type Row = Omit<ArticleEdition, 'article'> & { kind: string; key: string; body: unknown }

/** A text for one reader with all that it leans on, in one statement; null when there is neither a text nor a late effect. */
export async function findArticle(db: Db, slug: string, form: ArticleForm): Promise<ArticlePage | null> {
  const key = keyOfForm(slug, form)
  const keys = articleForms.map((one) => keyOfForm(slug, one))
  const rows = await db<Row[]>`
    with article as (select * from shared.published where kind = 'article' and key = ${key}),
    named as (select * from knowledge.named where article = ${key}),
    figure as (
      select * from shared.published where kind = 'figure' and key in (select key from named where kind = 'figure')),
    found as (
      select * from article
      union all
      select * from shared.published
       where kind = 'late-effect' and key = coalesce((select body->>'lateEffect' from article), ${slug})
      union all
      select * from figure
      union all
      select * from shared.published
       where kind = 'source'
         and (body->>'url' in (select coalesce(source->>'url', source#>>'{}')
                                 from article, jsonb_array_elements(body->'blocks') as part,
                                      jsonb_array_elements(part->'sources') as source)
           or key in (select reading->>'sourceKey' from figure, jsonb_array_elements(body->'rows') as reading)))
    select kind, key, body, checked_at, checker_name, stale_on from found
    union all
    select 'form', key, body->'form', null, null, null from shared.published
     where kind = 'article' and key = any(${keys})
    union all
    select 'shaken', key, to_jsonb(s), null, null, null from knowledge.shaken s where article = ${key}`
  const of = (kind: string) => rows.filter((row) => row.kind === kind)
  const [written] = of('article')
  const [lateEffect] = of('late-effect')
  if (!written && !(lateEffect && form === 'borger')) return null
  return {
    slug,
    form,
    lateEffect: lateEffect ? lateEffectSchema.parse(lateEffect.body) : null,
    edition: written ? editionOf(written) : null,
    forms: articleForms.filter((one) => of('form').some(({ body }) => body === one)),
    shaken: of('shaken').map(({ body }) => body as Shaken),
    ...behindIn(rows),
  }
}

const editionOf = ({ body, checkedAt, checkerName, staleOn }: Row): ArticleEdition => ({
  article: articleSchema.parse(body),
  checkedAt,
  checkerName,
  staleOn,
})

function behindIn(rows: readonly Pick<Row, 'kind' | 'key' | 'body'>[]): Behind {
  const sources = rows.flatMap(({ kind, body }) => (kind === 'source' ? [sourceSchema.parse(body)] : []))
  const figures = rows.flatMap(({ kind, body }) => (kind === 'figure' ? [figureSchema.parse(body)] : []))
  return {
    sources: new Map(
      sources.flatMap((source) =>
        [source.key, source.url ?? source.key].map((name) => [name, source] as const),
      ),
    ),
    figures: new Map(figures.map((figure) => [figure.key, figure])),
  }
}

/** The figures that a text names, and every source behind figures and text: for a text that nobody has published yet. */
export async function findBehind(
  db: Db,
  figureKeys: readonly string[],
  urls: readonly string[],
): Promise<Behind> {
  const rows = await db<Pick<Row, 'kind' | 'key' | 'body'>[]>`
    with figure as (
      select kind, key, body from shared.published where kind = 'figure' and key = any(${[...figureKeys]}))
    select kind, key, body from figure
    union all
    select kind, key, body from shared.published
     where kind = 'source'
       and (body->>'url' = any(${[...urls]})
         or key in (select reading->>'sourceKey' from figure, jsonb_array_elements(body->'rows') as reading))`
  return behindIn(rows)
}
