import { z } from 'zod'
import type { Db } from '#platform/database.ts'
import { bothTexts } from '#registers/sources/index.ts'
import { articleForms } from './article-form.rules.ts'
import type { Shaken } from './shaken.rules.ts'

const listedSchema = z.object({ key: z.string(), title: bothTexts, form: z.enum(articleForms) })
export type Listed = z.output<typeof listedSchema> & {
  readonly edition: { readonly staleOn: Temporal.PlainDate | null }
  readonly shaken: readonly Pick<Shaken, 'because'>[]
}

/** Every text by its heading, in Danish order, with what decides whether it may be printed. */
export async function listForPrint(db: Db): Promise<Listed[]> {
  const rows = await db<
    { listed: unknown; staleOn: Temporal.PlainDate | null; shaken: Pick<Shaken, 'because'>[] }[]
  >`
    with shaken as (
      select article, jsonb_agg(jsonb_build_object('because', because)) as because from knowledge.shaken group by article)
    select jsonb_build_object('key', key, 'title', body->'title', 'form', body->'form') as listed, stale_on,
           coalesce(because, '[]') as shaken
      from shared.published left join shaken on article = key
     where kind = 'article' order by body->'title'->>'da'`
  return rows.map(({ listed, staleOn, shaken }) => ({
    ...listedSchema.parse(listed),
    edition: { staleOn },
    shaken,
  }))
}
