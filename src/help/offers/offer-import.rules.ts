import { differences, type Json, sameJson } from '#registers/editions/index.ts'
import { type HsdsService, keptFrom } from './hsds-service.rules.ts'
import { valuesFromService } from './hsds-values.rules.ts'
import { offerSchema } from './offer.rules.ts'
import { columnAt, columnNamed } from './offer-columns.rules.ts'
import { readCells } from './offer-csv.rules.ts'
import type { RawRow } from './offer-file.rules.ts'
import { type Fault, fault, isKey, type Known, offerFrom, type Stated } from './read-offer.rules.ts'

/** What a line does: `waiting` is what it says has been proposed already. */
export const outcomes = ['wrong', 'changed', 'added', 'waiting', 'untouched'] as const
export type Outcome = (typeof outcomes)[number]
export type ReadRow = {
  readonly line: number
  readonly key: string
  readonly outcome: Outcome
  readonly body: Json
  readonly faults: readonly Fault[]
}

/** The offers that the lines may mean: those in force, and what has been proposed. */
export type Standing = {
  readonly key: string
  readonly uuid: string
  readonly body: Json
  readonly isPublished: boolean
}
export type Surroundings = {
  readonly form: 'csv' | 'hsds'
  readonly columns: readonly string[]
  readonly standing: readonly Standing[]
  readonly known: Known
  readonly today: string
}

/** Reads lines of a file against what stands here; the same for a form, a job and the terminal. */
export function readLines(rows: readonly RawRow[], around: Surroundings): ReadRow[] {
  const byKey = Map.groupBy(around.standing, ({ key }) => key)
  const keyOfUuid = new Map(
    around.standing.filter(({ isPublished }) => isPublished).map(({ uuid, key }) => [uuid, key]),
  )
  return rows.map((row) => readLine(row, around, byKey, keyOfUuid))
}

function readLine(
  row: RawRow,
  { form, columns, known, today }: Surroundings,
  byKey: ReadonlyMap<string, readonly Standing[]>,
  keyOfUuid: ReadonlyMap<string, string>,
): ReadRow {
  const theirs = row.uuid ? keyOfUuid.get(row.uuid) : undefined
  const { key, ...stated } =
    form === 'csv' ? readCells(columns, row.raw as string[]) : readService(row, theirs)
  const standing = byKey.get(key) ?? []
  const published = standing.find(({ isPublished }) => isPublished)?.body
  const proposed = standing.filter(({ isPublished }) => !isPublished).map(({ body }) => body)
  const bodyOn = (before: Json | undefined) => {
    const made = offerFrom(stated, key, before, known, today)
    if (form === 'csv' || made.faults.length > 0) return made
    const extra = keptFrom(row.raw as HsdsService, offerSchema.parse(made.body))
    return offerFrom({ ...stated, extra }, key, before, known, today)
  }
  const { body, faults } = bodyOn(published ?? proposed.at(-1))
  const more = [
    ...(row.doubled ? [fault(form === 'csv' ? 'noegle' : 'id', 'doubled', row.key ?? row.uuid ?? '')] : []),
    ...(theirs !== undefined && theirs !== key
      ? [fault(form === 'csv' ? 'uuid' : 'id', 'uuid-taken', theirs)]
      : []),
  ]
  const all = [...more, ...faults.map((one) => (form === 'csv' ? one : inHsds(one)))]
  const outcome = outcomeOf(body, all, published, proposed)
  return { line: row.line, key, outcome, body, faults: all }
}

function outcomeOf(
  body: Json,
  faults: readonly Fault[],
  published: Json | undefined,
  proposed: readonly Json[],
): Outcome {
  if (faults.length > 0) return 'wrong'
  if (published !== undefined && sameJson(published, body)) return 'untouched'
  if (proposed.some((one) => sameJson(one, body))) return 'waiting'
  return published === undefined ? 'added' : 'changed'
}

/** A service of another directory has no key of ours: it is known by its id. */
function readService({ raw, key, uuid }: RawRow, theirs: string | undefined): Stated & { key: string } {
  const service = raw as HsdsService
  const known =
    key ?? theirs ?? (uuid && isKey(`hsds-${uuid.toLowerCase()}`) ? `hsds-${uuid.toLowerCase()}` : '')
  const values = valuesFromService(service)
  return { key: known, values, extra: {}, whole: true, faults: known ? [] : [fault('uuid', 'missing')] }
}

/** The same fault in the words of HSDS: its name for the part, and codes where a spreadsheet has Danish words. */
function inHsds(one: Fault): Fault {
  const column = columnNamed(one.column)
  const codes = one.allowed.length > 0 ? column?.codec.codes : undefined
  return { ...one, column: column?.hsds ?? one.column, allowed: codes ?? one.allowed }
}

export type Change = {
  readonly column: string
  readonly before: Json | undefined
  readonly after: Json | undefined
}
/** What becomes different in an offer, each part under its column. */
export const changesIn = (before: Json | undefined, after: Json): Change[] =>
  differences(before, after).map(({ path, ...values }) => ({
    column: columnAt(path)?.name ?? path,
    ...values,
  }))
