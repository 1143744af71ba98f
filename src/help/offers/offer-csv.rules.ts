import { csvOf, unguarded } from '#platform/csv.ts'
import type { Json } from '#registers/editions/index.ts'
import { jsonFrom } from './file-json.rules.ts'
import type { Offer } from './offer.rules.ts'
import { isNotGiven, notGiven, Wrong } from './offer-cell.rules.ts'
import { columnNamed, columns } from './offer-columns.rules.ts'
import { fault, isKey, type Stated, valuesOf } from './read-offer.rules.ts'

/** Worked out when it is written, and not read again. */
const workedOut = 'aktualitet'
/** Whatever came with an import and cannot be a column of its own. */
const rest = 'ekstra_json'
const isOurs = (name: string) => columnNamed(name) !== undefined || name === workedOut || name === rest

/** What an import brought stands in a column of its own name, where that can be read again as it was. */
const fits = ([name, value]: [string, Json]): boolean =>
  typeof value === 'string' &&
  value !== '' &&
  !isOurs(name) &&
  /^\S(.*\S)?$/u.test(name) &&
  !/^['\uFEFF]/.test(name)

/** Every offer as a spreadsheet that the import can read again. */
export function csvOfOffers(
  offers: readonly { readonly offer: Offer; readonly freshness: string }[],
): string {
  const extras = [
    ...new Set(
      offers.flatMap(({ offer }) =>
        Object.entries(offer.extra)
          .filter(fits)
          .map(([name]) => name),
      ),
    ),
  ].sort()
  const rows = offers.map(({ offer, freshness }) => {
    const values = valuesOf(offer as Json)
    const apart = Object.entries(offer.extra)
      .filter((one) => !fits(one))
      .sort(([one], [other]) => (one < other ? -1 : 1))
    return [
      ...columns.map(({ path, codec, says }) => {
        const value = values[path] ?? null
        return value === null ? (says ? notGiven : '') : codec.write(value)
      }),
      freshness,
      ...extras.map((name) => (typeof offer.extra[name] === 'string' ? offer.extra[name] : '')),
      apart.length > 0 ? JSON.stringify(Object.fromEntries(apart)) : '',
    ]
  })
  return csvOf([...columns.map(({ name }) => name), workedOut, ...extras, rest], rows)
}

export const strangeColumns = (names: readonly string[]) => names.filter((name) => !isOurs(name))

/** One line of a spreadsheet under its columns. */
export function readCells(names: readonly string[], cells: readonly string[]): Stated & { key: string } {
  const given = names.map((name, at) => [name, unguarded(cells[at] ?? '')] as const)
  const read = given.flatMap(([name, cell]) => {
    const column = columnNamed(name)
    if (!column) return []
    const value = isNotGiven(cell) ? null : column.codec.read(cell.trim())
    return [{ ...column, cell, value }]
  })
  const strange = given.filter(([name, cell]) => !isOurs(name) && cell !== '')
  const packed = given.find(([name]) => name === rest)?.[1] ?? ''
  const apart = packed === '' ? {} : objectFrom(packed)
  const key = (given.find(([name]) => name === 'noegle')?.[1] ?? '').trim()
  return {
    key,
    values: Object.fromEntries(
      read.flatMap(({ path, value }) => (value instanceof Wrong ? [] : [[path, value]])),
    ),
    extra: Object.fromEntries([...strange, ...Object.entries(apart ?? {})]),
    whole: names.includes(rest),
    faults: [
      ...(isKey(key) ? [] : [fault('noegle', key === '' ? 'missing' : 'key', key)]),
      ...read.flatMap(({ name, cell, value }) =>
        value instanceof Wrong ? [fault(name, value.code, cell, value.allowed)] : [],
      ),
      ...(apart === null ? [fault(rest, 'json', packed)] : []),
      ...(cells.length === names.length ? [] : [fault('', 'cells', `${cells.length} / ${names.length}`)]),
    ],
  }
}

function objectFrom(text: string): Record<string, Json> | null {
  const read = jsonFrom(text)
  if ('wrong' in read || typeof read.json !== 'object' || read.json === null || Array.isArray(read.json))
    return null
  return read.json as Record<string, Json>
}
