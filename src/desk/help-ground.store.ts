import type { Db } from '#platform/database.ts'
import { ask, type Question } from '#platform/question.ts'
import { recall } from '#platform/recall.ts'
import { type GroundLine, groundOf, type HelpGround } from './help-ground.rules.ts'

const kinds = [
  'concern',
  'duty',
  'operator',
  'right',
  'source',
  'late-effect',
  'phrase',
  'spelling',
  'synonyms',
  'article',
]
const grounds = recall<HelpGround>(1)

/** Duties, rights, late effects, everyday words and articles in short: one statement, and the rows only when one has changed. */
export const findHelpGround = (db: Db): Promise<HelpGround> => ask(db, helpGround(db))

export function helpGround(db: Db): Question<HelpGround> {
  const known = grounds.of('all')
  const sql = db`
    with found as (select kind, key, body, edition_id, checked_at from shared.published where kind = any(${kinds})),
    -- The body of an edition never changes, so these ids and checks say everything.
    version as (
      select coalesce(md5(string_agg(concat(edition_id, checked_at), ',' order by edition_id)), '') as version
        from found)
    select version, case when version is distinct from ${known?.version ?? null}::text then
             (select jsonb_agg(jsonb_build_object(
                       'kind', kind, 'key', key, 'checkedAt', checked_at,
                       'body', case when kind <> 'article' then body else jsonb_build_object(
                         'key', key, 'group', body->'group', 'lateEffect', body->'lateEffect', 'form', body->'form',
                         'title', body->'title', 'gist', body->'gist',
                         'tellsSelf', jsonb_path_exists(body, '$.blocks[*] ? (@.key == "selv")'),
                         'isApproved', checked_at is not null) end)
                     order by kind, key)
                from found) end as lines
      from version`
  return {
    sql,
    take: ({ version, lines }: { version: string; lines: GroundLine[] | null }) =>
      known?.version === version
        ? known.value
        : grounds.keep('all', { version, value: groundOf(lines ?? []) }),
  }
}
