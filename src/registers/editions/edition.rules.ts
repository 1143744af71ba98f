import type { z } from 'zod'
import type { Language, Pair } from '#platform/words.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
export type Status = 'proposed' | 'published' | 'superseded' | 'declined'
export type Origin = 'shipped' | 'local'

/** A field that editors may change, by its place in the body: `what.da`. */
export type EditableField = {
  readonly path: string
  readonly label: Pair
  readonly as: 'line' | 'text' | 'markdown' | 'day' | 'number' | 'choice' | 'list'
  readonly choices?: readonly { readonly value: string; readonly label: Pair }[]
  /** Where the body holds it otherwise than as one value at `path`; `path` still names the field. */
  read?(body: Json): Json | undefined
  write?(body: Json, value: Json): Json
}

/** A kind of register row that can be proposed, checked and published; the room that owns it describes it. */
export type EditionKind = {
  readonly name: string
  /** The file in content/ that ships it. */
  readonly file: string
  readonly one: Pair
  readonly many: Pair
  readonly schema: z.ZodType
  /** Where a file of such rows can be brought, if the room above has such a page. */
  readonly importedAt?: string
  /** What else waits for those who may propose changes to these rows. */
  readonly alsoAt?: readonly { readonly href: string; readonly label: Pair }[]
  /** What editors may change: the same for every row, or as many as the row has parts. */
  readonly fields: readonly EditableField[] | ((body: Json) => readonly EditableField[])
  keyOf(body: Json): string
  label(body: Json, language: Language): string
  /** What is left of a body as it was typed: parts that were left empty are no parts. */
  tidy?(body: Json): Json
  /** The day its source was last seen, and how many days that may be relied on; null: for ever. */
  freshness(body: Json): { readonly assuredOn: string; readonly halfLifeDays: number } | null
}

export type Edition = {
  readonly id: string
  readonly kind: string
  readonly key: string
  readonly number: number
  readonly body: Json
  readonly origin: Origin
  readonly status: Status
  readonly authorId: string | null
  readonly authorName: string
  readonly grounds: string
  readonly proposedAt: Temporal.Instant
  readonly knownFrom: Temporal.Instant | null
  readonly knownTo: Temporal.Instant | null
  readonly assuredOn: Temporal.PlainDate | null
  readonly staleOn: Temporal.PlainDate | null
}

/** A shipped row against what stands here: new, unchanged, its next version, or only a proposal because someone changed it. */
export type Intake = 'added' | 'same' | 'updated' | 'proposed'
export function intakeOf(ours: { body: Json; origin: Origin } | undefined, shipped: Json): Intake {
  if (!ours) return 'added'
  if (sameJson(ours.body, shipped)) return 'same'
  return ours.origin === 'shipped' ? 'updated' : 'proposed'
}

/** The same content, whatever order the keys stand in. */
export function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  const at = (value: object, key: string) => (value as Record<string, Json | undefined>)[key]
  return [...keys].every((key) => sameJson(at(one, key), at(other, key)))
}

/** What an editor may change in this row: some kinds have a field for each part that the row has. */
export const fieldsOf = (kind: EditionKind, body: Json): readonly EditableField[] =>
  typeof kind.fields === 'function' ? kind.fields(body) : kind.fields
/** What a field holds in a row, and the row with another value in it. */
export const readField = (field: EditableField, body: Json): Json | undefined =>
  field.read ? field.read(body) : valueAt(body, field.path)
export const writeField = (field: EditableField, body: Json, value: Json): Json =>
  field.write ? field.write(body, value) : withValueAt(body, field.path, value)

/** The value at `what.da`; undefined where the path leads nowhere. */
export function valueAt(body: Json, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((value, part) => {
    if (typeof value !== 'object' || value === null) return undefined
    return (value as Record<string, Json>)[part]
  }, body)
}

/** A copy of the body with another value at `path`. */
export function withValueAt(body: Json, path: string, value: Json): Json {
  const [first = '', ...rest] = path.split('.')
  const inside = typeof body === 'object' && body !== null ? body : {}
  const next = rest.length ? withValueAt(valueAt(body, first) ?? {}, rest.join('.'), value) : value
  if (Array.isArray(inside)) return inside.map((one, index) => (String(index) === first ? next : one))
  return { ...inside, [first]: next }
}

export type Difference = {
  readonly path: string
  readonly before: Json | undefined
  readonly after: Json | undefined
}

/** Every leaf in which two bodies differ, in the order of their paths. */
export function differences(before: Json | undefined, after: Json | undefined, path = ''): Difference[] {
  if (sameJson(before, after)) return []
  const isBranch = (value: Json | undefined) => typeof value === 'object' && value !== null
  if (!isBranch(before) && !isBranch(after)) return [{ path, before, after }]
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  return [...keys].sort().flatMap((key) => {
    const at = (value: Json | undefined) => (isBranch(value) ? valueAt(value as Json, key) : undefined)
    return differences(at(before), at(after), path ? `${path}.${key}` : key)
  })
}

/** Nothing is decided with fewer letters than this to say why. */
export const fewestLetters = 5

/** Has the time passed for which the row may be relied on? */
export const isStale = (row: { staleOn: Temporal.PlainDate | null }, today: Temporal.PlainDate) =>
  row.staleOn !== null && Temporal.PlainDate.compare(row.staleOn, today) <= 0
