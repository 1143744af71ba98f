import Papa from 'papaparse'
import { unguarded } from '#platform/csv.ts'
import type { Json } from '#registers/editions/index.ts'
import { jsonFrom } from './file-json.rules.ts'
import { columnNamed } from './offer-columns.rules.ts'
import { isKey } from './read-offer.rules.ts'

export const mostBytes = 10 * 1024 * 1024
export const mostRows = 25_000
export const mostColumns = 500

/** What is wrong with a file as a whole. */
export type FileFault =
  | {
      readonly wrong:
        | 'empty'
        | 'too-large'
        | 'too-many-rows'
        | 'spreadsheet'
        | 'encoding'
        | 'signs'
        | 'not-csv'
        | 'json'
        | 'too-deep'
        | 'too-many-columns'
        | 'not-hsds'
        | 'quotes'
    }
  | {
      readonly wrong: 'columns-missing' | 'columns-doubled' | 'columns-empty'
      readonly names: readonly string[]
    }
/** A line as it came: the cells of a spreadsheet, or one service. */
export type RawRow = {
  readonly line: number
  readonly raw: Json
  readonly key: string | null
  readonly uuid: string | null
  readonly doubled: boolean
}
export type OfferFile = {
  readonly form: 'csv' | 'hsds'
  readonly columns: readonly string[]
  readonly rows: readonly RawRow[]
}

const required = ['noegle', 'navn']

/** Takes a file apart, told by what it holds and not by its name. */
export function splitFile(bytes: Uint8Array): OfferFile | FileFault {
  if (bytes.length === 0) return { wrong: 'empty' }
  if (bytes.length > mostBytes) return { wrong: 'too-large' }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { wrong: 'spreadsheet' }
  const text = decoded(bytes)
  if (text === null) return { wrong: 'encoding' }
  if (text.includes('\0')) return { wrong: 'signs' }
  if (text.trim() === '') return { wrong: 'empty' }
  const split = /^\s*[[{]/.test(text) ? splitJson(text) : splitCsv(text)
  if ('rows' in split && split.rows.length === 0) return { wrong: 'empty' }
  return 'rows' in split && split.rows.length > mostRows ? { wrong: 'too-many-rows' } : split
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function splitCsv(text: string): OfferFile | FileFault {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ';' })
  const [head = [], ...lines] = data
  const names = head.map((name) => unguarded(name.trim()))
  if (names.length < 2) return { wrong: 'not-csv' }
  if (names.length > mostColumns) return { wrong: 'too-many-columns' }
  if (errors.some(({ type }) => type === 'Quotes')) return { wrong: 'quotes' }
  const missing = required.filter((name) => !names.includes(name))
  // Not one column that we know: it is another kind of file.
  if (missing.length === required.length && !names.some(columnNamed)) return { wrong: 'not-csv' }
  if (missing.length > 0) return { wrong: 'columns-missing', names: missing }
  const doubled = names.filter((name, at) => name !== '' && names.indexOf(name) !== at)
  if (doubled.length > 0) return { wrong: 'columns-doubled', names: [...new Set(doubled)] }
  const nameless = names.flatMap((name, at) => (name === '' || name === '__proto__' ? [String(at + 1)] : []))
  if (nameless.length > 0) return { wrong: 'columns-empty', names: nameless }
  const [keyAt, uuidAt] = [names.indexOf('noegle'), names.indexOf('uuid')]
  const rows = lines.flatMap((all, at) => {
    // One cell too many tells that the line is wrong; a million more would tell nothing else.
    const cells = all.slice(0, names.length + 1)
    if (cells.every((cell) => cell.trim() === '')) return []
    return [
      { line: at + 2, raw: cells, key: cells[keyAt]?.trim() || null, uuid: cells[uuidAt]?.trim() || null },
    ]
  })
  return { form: 'csv', columns: names, rows: withDoubles(rows) }
}

function splitJson(text: string): OfferFile | FileFault {
  const read = jsonFrom(text)
  if ('wrong' in read) return read
  const services = listIn(read.json)
  if (
    !services?.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one) && 'name' in one)
  )
    return { wrong: 'not-hsds' }
  const rows = services.map((raw, at) => {
    const { x_key: key, id } = raw as { readonly [name: string]: Json | undefined }
    return { line: at + 1, raw, key: isKey(key) ? key : null, uuid: typeof id === 'string' ? id : null }
  })
  return { form: 'hsds', columns: [], rows: withDoubles(rows) }
}

/** A list of services, or a page of them as an HSDS address answers it. */
function listIn(read: Json): readonly Json[] | null {
  if (Array.isArray(read)) return read as readonly Json[]
  const contents = (read as { readonly [name: string]: Json | undefined } | null)?.contents
  return Array.isArray(contents) ? (contents as readonly Json[]) : null
}

/** Two lines for one offer are refused, both of them: nobody can tell which is meant. */
function withDoubles(rows: readonly Omit<RawRow, 'doubled'>[]): RawRow[] {
  const counted = new Map<string, number>()
  const marks = (row: Omit<RawRow, 'doubled'>) =>
    [row.key && `key:${row.key}`, row.uuid && `uuid:${row.uuid}`].filter((mark) => mark !== null)
  for (const mark of rows.flatMap(marks)) counted.set(mark, (counted.get(mark) ?? 0) + 1)
  return rows.map((row) => ({ ...row, doubled: marks(row).some((mark) => (counted.get(mark) ?? 0) > 1) }))
}
