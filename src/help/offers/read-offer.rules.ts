import { createHash } from 'node:crypto'
import { type Json, sameJson, valueAt } from '#registers/editions/index.ts'
import { keySchema } from '#registers/sources/index.ts'
import { offerSchema } from './offer.rules.ts'
import type { WrongCode } from './offer-cell.rules.ts'
import { columnAt, columns } from './offer-columns.rules.ts'

type Tree = { [key: string]: Json }
/** What a file says, by place in the offer: what it does not speak of is not among them; null is "not given". */
export type Values = Readonly<Record<string, Json>>
export type Fault = {
  readonly column: string
  readonly wrong: WrongCode
  readonly given: string
  readonly allowed: readonly string[]
}
export type Stated = {
  readonly values: Values
  /** What nobody here knows. `whole`: the file speaks of all of it, and what it lacks is gone. */
  readonly extra: { readonly [name: string]: Json }
  readonly whole: boolean
  readonly faults: readonly Fault[]
}
/** What areas and late effects there are. */
export type Known = {
  readonly municipalities: ReadonlyMap<string, string>
  readonly regions: ReadonlyMap<string, string>
  readonly lateEffects: ReadonlySet<string>
}

export const fault = (
  column: string,
  wrong: WrongCode,
  given: string = '',
  allowed: readonly string[] = [],
): Fault => ({ column, wrong, given: given.slice(0, 200), allowed })

/** A name for life, made from the key where the file gives none. */
export function uuidFrom(text: string): string {
  const hex = createHash('sha256').update(`foelgeskab:${text}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/** An offer taken apart into the places that columns speak of. */
export function valuesOf(offer: Json): Values {
  const evidence = valueAt(offer, 'evidence')
  const rest = Array.isArray(evidence) ? evidence.slice(1) : []
  return Object.fromEntries(
    columns.map(({ path }) => [
      path,
      path === 'evidence.rest' ? (rest.length > 0 ? rest : null) : (valueAt(offer, path) ?? null),
    ]),
  )
}

/** The offer that a file means: what it says, and else what stands already. */
export function offerFrom(
  stated: Stated,
  key: string,
  before: Json | undefined,
  known: Known,
  today: string,
) {
  const standing = before === undefined ? {} : valuesOf(before)
  const kept = before === undefined ? {} : (valueAt(before, 'extra') as Tree)
  const extra = stated.whole ? stated.extra : { ...kept, ...stated.extra }
  const values = { ...standing, ...stated.values, id: key }
  const seen = standing['evidence.0.seen'] ?? today
  const made = build(values, extra, known, seen)
  // A file that gives no day of its own is not a fresh look where nothing else has changed.
  const body = sameJson(made, before)
    ? made
    : build(values, extra, known, stated.values['evidence.0.seen'] ?? today)
  return { body, faults: [...stated.faults, ...faultsOf(body, stated.faults, known)] }
}

const lists = ['referralBy', 'languages', 'municipalityCodes']
const together = ['waiting', 'nextStart', 'freePlaces', 'openingHours']

function build(values: Values, extra: Tree, known: Known, seen: Json): Json {
  const tree: Tree = {}
  for (const { path } of columns) {
    const [top = '', leaf] = path.split('.')
    const value = values[path] ?? null
    if (!leaf) tree[top] = value
    else if (top !== 'evidence') tree[top] = { ...((tree[top] as Tree | undefined) ?? {}), [leaf]: value }
  }
  for (const [name, value] of Object.entries(tree)) {
    if (lists.includes(name)) tree[name] = value ?? []
    else if (isPair(value)) tree[name] = pairFrom(value)
    else if (together.includes(name)) tree[name] = isAllNull(value) ? null : value
  }
  const uuid = tree.uuid ?? uuidFrom(String(values.id))
  const sourceStatus = tree.sourceStatus ?? 'unconfirmed'
  return {
    ...tree,
    uuid,
    sourceStatus,
    area: areaFrom(tree.area as Tree, known),
    evidence: evidenceFrom(values, seen),
    extra,
  }
}

const isAllNull = (value: Json) => Object.values(value as Tree).every((one) => one === null)
const isPair = (value: Json): value is { da: Json; en: Json } =>
  typeof value === 'object' && value !== null && 'da' in value && 'en' in value
/** Where the file has one language only, the text stands in both rather than nowhere. */
const pairFrom = ({ da, en }: { da: Json; en: Json }): Json =>
  da === null && en === null ? null : { da: da ?? en, en: en ?? da }

function areaFrom({ level, key, name }: Tree, { municipalities, regions }: Known): Json {
  const names = level === 'municipality' ? municipalities : regions
  const known = level === 'nation' ? 'Danmark' : names.get(String(key))
  return { level: level ?? null, key: level === 'nation' ? null : (key ?? null), name: name ?? known ?? null }
}

function evidenceFrom(values: Values, seen: Json): Json[] {
  const at = (leaf: string) => values[`evidence.0.${leaf}`] ?? null
  const first = {
    group: at('group') ?? 'whole',
    how: at('how') ?? (at('link') ? 'web-page' : 'file'),
    saidBy: at('saidBy'),
    on: at('on'),
    seen: values['evidence.0.seen'] ?? seen,
    link: at('link'),
    fileHash: at('fileHash'),
    halfLifeDays: at('halfLifeDays') ?? 180,
  }
  return [first, ...((values['evidence.rest'] as Json[] | null | undefined) ?? [])]
}

/** What the register cannot hold, each under its column and only once. */
function faultsOf(body: Json, found: readonly Fault[], known: Known): Fault[] {
  const read = offerSchema.safeParse(body)
  const issues = (read.error?.issues ?? []).map(({ path }) => {
    const at = path.join('.')
    const value = valueAt(body, at)
    const isEmpty = value === null || value === undefined
    const column = columnAt(at)
    const { codec } = column ?? {}
    const allowed = codec?.codes?.map((code) => codec.write(code)) ?? []
    return fault(
      column?.name ?? at,
      isEmpty ? 'missing' : 'not-usable',
      isEmpty ? '' : asGiven(value),
      allowed,
    )
  })
  const strange = read.success ? unknownIn(read.data, known) : []
  const seen = new Set(found.map(({ column }) => column))
  return [...issues, ...strange].filter(({ column }) => !seen.has(column) && seen.add(column))
}
const asGiven = (value: Json) => (typeof value === 'object' ? JSON.stringify(value) : String(value))

function unknownIn(
  {
    area,
    municipalityCodes,
    lateEffects,
  }: Pick<ReturnType<typeof offerSchema.parse>, 'area' | 'municipalityCodes' | 'lateEffects'>,
  known: Known,
): Fault[] {
  const codes = municipalityCodes.filter((code) => !known.municipalities.has(code))
  const effects = (lateEffects ?? []).filter((slug) => !known.lateEffects.has(slug))
  const isNowhere =
    (area.level === 'municipality' && !known.municipalities.has(area.key)) ||
    (area.level === 'region' && !known.regions.has(area.key))
  return [
    ...(codes.length > 0 ? [fault('kommunekoder', 'unknown-municipality', codes.join(' '))] : []),
    ...(effects.length > 0 ? [fault('senfoelger', 'unknown-late-effect', effects.join(' '))] : []),
    ...(isNowhere && area.key
      ? [
          area.level === 'region'
            ? fault('omraade_noegle', 'unknown-region', area.key, [...known.regions.keys()])
            : fault('omraade_noegle', 'unknown-municipality', area.key),
        ]
      : []),
  ]
}

export const isKey = (text: Json | undefined): text is string => keySchema.safeParse(text).success
