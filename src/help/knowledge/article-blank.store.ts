import type { Db } from '#platform/database.ts'
import { type LateEffectName, lateEffectNameSchema } from '#registers/lateeffects/index.ts'
import { articleForms, keyOfForm } from './article-form.rules.ts'

/** The late effect that an article with this key would be about; nothing where there is no such late effect. */
export async function findLateEffectName(db: Db, key: string): Promise<LateEffectName | null> {
  const endings = articleForms.map((form) => keyOfForm('', form))
  const slugs = endings.flatMap((ending) =>
    key.endsWith(ending) ? [key.slice(0, key.length - ending.length)] : [],
  )
  const [row] = await db<{ name: unknown }[]>`
    select jsonb_build_object('slug', key, 'name', body->'name', 'gist', body->'gist', 'domain', body->'domain') as name
      from shared.published where kind = 'late-effect' and key = any(${slugs})
     order by length(key) desc limit 1`
  return row ? lateEffectNameSchema.parse(row.name) : null
}
