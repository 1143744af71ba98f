import papaparse from 'papaparse'
import type { Both } from '#platform/words.ts'

/** What is wrong in a shipped table, where, and what to do about it. */
export type FileProblem = {
  readonly line: number
  readonly column: string
  readonly code: ProblemCode
  readonly problem: Both
}
export type ProblemCode =
  | 'not-a-table'
  | 'column-missing'
  | 'cells-missing'
  | 'empty'
  | 'malformed'
  | 'not-a-number'
  | 'not-a-day'
  | 'not-on-the-list'
  | 'doubled'
  | 'unknown-reference'
  | 'wrong-count'

/** A table is taken whole or not at all. */
export type ReadTable<Row> =
  | { readonly rows: readonly (Row & { readonly line: number })[] }
  | { readonly errors: readonly FileProblem[] }

/** One line of a table, asked cell by cell; what is wrong is noted and reading goes on. */
export type Line = {
  readonly number: number
  text(column: string): string
  textOrNone(column: string): string | null
  matching(column: string, form: RegExp, da: string, en: string): string
  count(column: string): number
  countOrNone(column: string): number | null
  decimal(column: string): number
  day(column: string): Temporal.PlainDate
  dayOrNone(column: string): Temporal.PlainDate | null
  words(column: string): readonly string[]
  oneOf<Choice extends string>(column: string, choices: readonly [Choice, ...Choice[]]): Choice
}

export const fileProblem = (
  line: number,
  column: string,
  code: ProblemCode,
  da: string,
  en: string,
): FileProblem => ({ line, column, code, problem: { da, en } })

function lineOf(number: number, cells: ReadonlyMap<string, string>, problems: FileProblem[]): Line {
  const note = (column: string, code: ProblemCode, da: string, en: string) => {
    problems.push(fileProblem(number, column, code, da, en))
  }
  const raw = (column: string) => cells.get(column)?.trim() ?? ''
  const numeric = (column: string, form: RegExp) => {
    if (!form.test(raw(column))) {
      note(column, 'not-a-number', 'Skriv et tal med cifre.', 'Write a number in digits.')
    }
    return Number(raw(column)) || 0
  }
  const line: Line = {
    number,
    text(column) {
      if (raw(column) === '') note(column, 'empty', 'Feltet skal udfyldes.', 'Fill in this cell.')
      return raw(column)
    },
    textOrNone: (column) => raw(column) || null,
    matching(column, form, da, en) {
      if (!form.test(raw(column))) note(column, 'malformed', da, en)
      return raw(column)
    },
    count: (column) => numeric(column, /^\d+$/),
    countOrNone: (column) => (raw(column) === '' ? null : line.count(column)),
    decimal: (column) => numeric(column, /^-?\d+(\.\d+)?$/),
    day(column) {
      const [year, month, day] = raw(column)
        .split('-')
        .map((part) => Number(part) || 1)
      const found = Temporal.PlainDate.from({ year: year ?? 1, month: month ?? 1, day: day ?? 1 })
      if (found.toString() !== raw(column)) {
        note(column, 'not-a-day', 'Skriv datoen som 2027-01-31.', 'Write the date as 2027-01-31.')
      }
      return found
    },
    dayOrNone: (column) => (raw(column) === '' ? null : line.day(column)),
    words: (column) => raw(column).split(/\s+/).filter(Boolean),
    oneOf(column, choices) {
      const found = choices.find((choice) => choice === raw(column))
      const list = choices.join(', ')
      if (!found) note(column, 'not-on-the-list', `Vælg en af: ${list}.`, `Choose one of: ${list}.`)
      return found ?? choices[0]
    },
  }
  return line
}

/** Reads a comma-separated table; any fault in any line and nothing of it is taken. */
export function readTable<Row extends object>(
  text: string,
  columns: readonly string[],
  read: (line: Line) => Row,
  keyOf: (row: Row) => string,
): ReadTable<Row> {
  const { data, errors } = papaparse.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' })
  if (errors[0]) {
    const line = (errors[0].row ?? 0) + 1
    const en = 'Mend the quotation marks around this cell.'
    return { errors: [fileProblem(line, '', 'not-a-table', 'Ret anførselstegnene omkring feltet.', en)] }
  }
  const [header = [], ...body] = data
  const problems = columns
    .filter((column) => !header.includes(column))
    .map((column) =>
      fileProblem(1, column, 'column-missing', `Tilføj kolonnen ${column}.`, `Add the column ${column}.`),
    )
  if (problems.length > 0) return { errors: problems }
  const seen = new Map<string, number>()
  const rows = body.flatMap((cells, place) => {
    const number = place + 2
    if (cells.length === 1 && cells[0]?.trim() === '') return []
    if (cells.length !== header.length) {
      const da = `Linjen har ${cells.length} felter og skal have ${header.length}.`
      const en = `The line has ${cells.length} cells and must have ${header.length}.`
      problems.push(fileProblem(number, '', 'cells-missing', da, en))
      return []
    }
    const named = new Map(header.map((column, at) => [column, cells[at] ?? '']))
    const row = read(lineOf(number, named, problems))
    const first = seen.get(keyOf(row))
    if (first) {
      const da = `Rækken står allerede i linje ${first}. Behold én af dem.`
      const en = `The row already stands in line ${first}. Keep one of them.`
      problems.push(fileProblem(number, columns[0] ?? '', 'doubled', da, en))
    }
    seen.set(keyOf(row), first ?? number)
    return [{ ...row, line: number }]
  })
  return problems.length > 0 ? { errors: problems } : { rows }
}
