import type { Db } from '#platform/database.ts'
import type { Pair } from '#platform/words.ts'
import type { Leaning } from '#registers/editions/index.ts'
import type { Shaken } from './shaken.rules.ts'

type Titled = Shaken & { readonly label: Pair }

/** Every text that rests on something that has become another since somebody last looked at it; or one of them. */
export const listShaken = (db: Db, key: string | null) => db<Titled[]>`
  select s.article, s.because, s.key, s.reading, s.since::text as since,
         jsonb_build_array(a.body->'title'->>'da', a.body->'title'->>'en') as label
    from knowledge.shaken s
    join shared.published a on a.kind = 'article' and a.key = s.article
   where ${key}::text is null or s.article = ${key}
   order by s.since, s.article`

/** The texts that rest on a fact or name a figure. */
export const listLeaning = (db: Db, kind: 'article-fact' | 'figure', key: string) => db<Leaning[]>`
  select distinct on (a.key) a.kind, a.key, jsonb_build_array(a.body->'title'->>'da', a.body->'title'->>'en') as label
    from knowledge.named n
    join shared.published a on a.kind = 'article' and a.key = n.article
   where n.kind = ${kind} and n.key = ${key}
   order by a.key`

export type Name = {
  readonly kind: 'article-fact' | 'figure'
  readonly key: string
  readonly reading: string | null
}

/** Which of these facts, figures and readings of figures are there. */
export async function listThere(db: Db, names: readonly Name[]): Promise<Name[]> {
  const keys = [...new Set(names.map(({ key }) => key))]
  return db<Name[]>`
    select kind, key, null as reading from shared.published
     where kind in ('article-fact', 'figure') and key = any(${keys})
    union all
    select kind, key, reading->>'key' from shared.published, jsonb_array_elements(body->'rows') as reading
     where kind = 'figure' and key = any(${keys})`
}
