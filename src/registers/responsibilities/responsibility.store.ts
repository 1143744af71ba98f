import type { Db } from '#platform/database.ts'
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

type Row = { kind: string; key: string; body: unknown; checkedAt: Temporal.Instant | null }

/** Every concern, and the duties, operators and sources that the question leans on: one statement. */
export async function findRows(db: Db, about: About): Promise<Rows> {
  const everything = about === 'everything'
  const concern = typeof about === 'object' && 'concern' in about ? about.concern : ''
  const tasks = typeof about === 'object' && 'tasks' in about ? [...about.tasks] : []
  const rows = await db<Row[]>`
    with concern as (select * from shared.published where kind = 'concern'),
    task as (
      select ask->>'task' as code from concern, jsonb_array_elements(body->'asks') as ask where key = ${concern}
      union select unnest(${tasks}::text[])),
    leaning as (
      select * from shared.published
       where kind = 'duty' and (${everything} or body->>'task' in (select code from task))
      union all
      select * from shared.published
       where kind = 'operator' and (${everything} or body->'tasks' ?| array(select code from task)))
    select kind, key, body, checked_at from concern
    union all
    select kind, key, body, checked_at from leaning
    union all
    select kind, key, body, checked_at from shared.published
     where kind = 'source' and key in (select jsonb_array_elements_text(body->'sources') from leaning)`
  return readRows(rows)
}

function readRows(rows: readonly Row[]): Rows {
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ body }) => body)
  const concerns = of('concern').map((body) => concernSchema.parse(body))
  const checks = rows.flatMap(({ key, checkedAt }): [string, Temporal.Instant][] =>
    checkedAt === null ? [] : [[key, checkedAt]],
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
  validFrom: Temporal.PlainDate
  validTo: Temporal.PlainDate | null
  sourceStatus: SourceStatus
  doubtful: boolean
}

/** Where one municipality belongs over time, or all of them; a doubtful membership is unconfirmed. */
export async function findPlaceRows(db: Db, code: string | null): Promise<PlaceRows> {
  const rows = await db<Belonging[]>`
    select 'municipality' as kind, code as municipality, code as key, name, valid_from, valid_to,
           'verified' as source_status, false as doubtful
      from shared.municipality where ${code}::text is null or code = ${code}
    union all
    select kind, municipality_code, key, name, valid_from, valid_to, source_status, doubtful
      from shared.membership where ${code}::text is null or municipality_code = ${code}`
  return {
    municipalities: rows
      .filter(({ kind }) => kind === 'municipality')
      .map(({ key, name, validFrom, validTo }) => ({
        id: `municipality:${key}`,
        code: key,
        name,
        validFrom,
        validTo,
      })),
    memberships: rows.flatMap((row) =>
      row.kind === 'municipality'
        ? []
        : {
            id: `${row.kind}:${row.municipality}:${row.key}`,
            municipality: row.municipality,
            kind: row.kind,
            of: { key: row.key, name: row.name },
            sourceStatus: row.doubtful ? ('unconfirmed' as const) : row.sourceStatus,
            validFrom: row.validFrom,
            validTo: row.validTo,
          },
    ),
  }
}
