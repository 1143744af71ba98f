import { z } from 'zod'
import type { Db } from '#platform/database.ts'
import { bothTexts } from '#registers/sources/index.ts'

/** What stands beside the late effects: living with cancer that stays, and ways on. */
export const besideGroups = ['lever-med-kraeft', 'videre'] as const
const besideSchema = z.object({
  slug: z.string(),
  name: bothTexts,
  gist: bothTexts,
  group: z.enum(besideGroups),
})
export type Beside = z.output<typeof besideSchema>

/** The texts for citizens that are not in the list of late effects, in Danish order. */
export async function listBeside(db: Db): Promise<Beside[]> {
  const rows = await db<{ beside: unknown }[]>`
    select jsonb_build_object('slug', key, 'name', body->'title', 'gist', body->'gist', 'group', body->'group') as beside
      from shared.published
     where kind = 'article' and body->>'group' = any(${[...besideGroups]}) and body->>'form' = 'borger'
     order by body->'title'->>'da'`
  return rows.map(({ beside }) => besideSchema.parse(beside))
}
