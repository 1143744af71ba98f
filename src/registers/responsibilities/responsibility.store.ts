import type { Db } from '#platform/database.ts'
import { ask, type Question } from '#platform/question.ts'
import { recall } from '#platform/recall.ts'
import { type Source, type SourceStatus, sourceSchema } from '#registers/sources/index.ts'
import { type Concern, concernSchema } from './concern.rules.ts'
import { type Duty, dutySchema, type OperatorRow, operatorSchema } from './duty.rules.ts'
import type { PlaceRows } from './place-line.rules.ts'
import type { TaskCode } from './task.rules.ts'

/** When a professional checked a row, by its key; rows without a check are not in it. */
export type Checks = ReadonlyMap<string, Temporal.Instant>
export type Rows = {
  readonly concerns: readonly Concern[]
  readonly duties: readonly Duty[]
  readonly operators: readonly OperatorRow[]
  readonly sources: readonly Source[]
  readonly checks: Checks
}
/** The rows of one concern, of these tasks, or of them all. */
export type About = { concern: string } | { tasks: readonly TaskCode[] } | 'everything'

type Row = { kind: string; key: string; body: unknown; checkedAt: string | null }

const rowsRead = recall<Rows>(80)

/** Every concern, and the duties, operators and sources that the question leans on: one statement. */
export const findRows = (db: Db, about: About): Promise<Rows> => ask(db, rowsAbout(db, about))

export function rowsAbout(db: Db, about: About): Question<Rows> {
  const everything = about === 'everything'
  const concern = typeof about === 'object' && 'concern' in about ? about.concern : ''
  const tasks = typeof about === 'object' && 'tasks' in about ? [...about.tasks] : []
  const question = everything ? 'everything' : concern ? `concern ${concern}` : `tasks ${tasks}`
  const known = rowsRead.of(question)
  const sql = db`
    with concern as (select * from shared.published where kind = 'concern'),
    task as (
      select ask->>'task' as code from concern, jsonb_array_elements(body->'asks') as ask where key = ${concern}
      union select unnest(${tasks}::text[])),
    leaning as (
      select * from shared.published
       where kind = 'duty' and (${everything} or body->>'task' in (select code from task))
      union all
      select * from shared.published
       where kind = 'operator' and (${everything} or body->'tasks' ?| array(select code from task))),
    found as (
      select * from concern
      union all
      select * from leaning
      union all
      select * from shared.published
       where kind = 'source' and key in (select jsonb_array_elements_text(body->'sources') from leaning)),
    -- The body of an edition never changes, so these ids and checks say everything.
    version as (
      select coalesce(md5(string_agg(concat(edition_id, checked_at), ',' order by edition_id)), '') as version
        from found)
    select version, case when version is distinct from ${known?.version ?? null}::text then
             (select jsonb_agg(jsonb_build_object('kind', kind, 'key', key, 'body', body, 'checkedAt', checked_at))
                from found) end as rows
      from version`
  return {
    sql,
    take: ({ version, rows }: { version: string; rows: Row[] | null }) =>
      known?.version === version
        ? known.value
        : rowsRead.keep(question, { version, value: readRows(rows ?? []) }),
  }
}

function readRows(rows: readonly Row[]): Rows {
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ body }) => body)
  const concerns = of('concern').map((body) => concernSchema.parse(body))
  const checks = rows.flatMap(({ key, checkedAt }): [string, Temporal.Instant][] =>
    checkedAt === null ? [] : [[key, Temporal.Instant.from(checkedAt)]],
  )
  return {
    concerns: concerns.sort((one, other) => one.order - other.order),
    duties: of('duty').map((body) => dutySchema.parse(body)),
    operators: of('operator').map((body) => operatorSchema.parse(body)),
    sources: of('source').map((body) => sourceSchema.parse(body)),
    checks: new Map(checks),
  }
}

type Belonging = {
  kind: 'municipality' | 'region' | 'health-council'
  municipality: string
  key: string
  name: string
  validFrom: string
  validTo: string | null
  sourceStatus: SourceStatus
  doubtful: boolean
}

const belonging = recall<PlaceRows>(120)

/** Where one municipality belongs over time, or all of them; a doubtful membership is unconfirmed. */
export async function findPlaceRows(db: Db, code: string | null): Promise<PlaceRows> {
  const question = code ?? 'everywhere'
  const known = belonging.of(question)
  const [read] = await db<{ version: string; rows: Belonging[] | null }[]>`
    select version, case when version is distinct from ${known?.version ?? null}::uuid then
             (select jsonb_agg(to_jsonb(b)) from (
                select 'municipality' as kind, code as municipality, code as key, name, valid_from, valid_to,
                       'verified' as source_status, false as doubtful
                  from shared.municipality where ${code}::text is null or code = ${code}
                union all
                select kind, municipality_code, key, name, valid_from, valid_to, source_status, doubtful
                  from shared.membership where ${code}::text is null or municipality_code = ${code}) b) end as rows
      from shared.place_version`
  if (known && read?.version === known.version) return known.value
  return belonging.keep(question, { version: read?.version ?? '', value: placeRowsIn(read?.rows ?? []) })
}

const days = (row: Belonging) => ({
  validFrom: Temporal.PlainDate.from(row.validFrom),
  validTo: row.validTo ? Temporal.PlainDate.from(row.validTo) : null,
})

const placeRowsIn = (rows: readonly Belonging[]): PlaceRows => ({
  municipalities: rows
    .filter(({ kind }) => kind === 'municipality')
    .map((row) => ({ id: `municipality:${row.key}`, code: row.key, name: row.name, ...days(row) })),
  memberships: rows.flatMap((row) =>
    row.kind === 'municipality'
      ? []
      : {
          id: `${row.kind}:${row.municipality}:${row.key}`,
          municipality: row.municipality,
          kind: row.kind,
          of: { key: row.key, name: row.name },
          sourceStatus: row.doubtful ? ('unconfirmed' as const) : row.sourceStatus,
          ...days(row),
        },
  ),
})
