import type { Db } from '#platform/database.ts'
import { type Source, sourceSchema } from './source.rules.ts'

/** Every source that stands in the register, by publisher and title. */
export async function listSources(db: Db): Promise<Source[]> {
  const rows = await db<{ body: unknown }[]>`
    select body from shared.published where kind = 'source' order by body->>'publisher', body->>'title'`
  return rows.map(({ body }) => sourceSchema.parse(body))
}
