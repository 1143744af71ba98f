export type Cell = string | number

/** A cell that a spreadsheet would run as a formula is kept as text; so that it can be read again, so is one that looks kept. */
const guarded = (text: string) => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)
/** What the cell said before it was guarded. */
export const unguarded = (text: string) => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text)
const quoted = (text: string) => (/[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const cellOf = (cell: Cell) =>
  typeof cell === 'number' ? String(cell).replace('.', ',') : quoted(guarded(cell))

/** For people who open it in a Danish spreadsheet: semicolons, decimal comma, UTF-8 with its mark. */
export const csvOf = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[head, ...rows].map((row) => row.map(cellOf).join(';')).join('\r\n')}\r\n`
