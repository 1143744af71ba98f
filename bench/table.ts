/** Columns that line up; what is not a word stands to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  const isWord = head.map((_, column) => rows.every((row) => !/^[\d–]/.test(row[column] ?? '')))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        isWord[column] ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('   ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('   ')
  return [line(head), rule, ...rows.map(line)].join('\n')
}

export const holds = (does: boolean) => (does ? 'holds' : 'over')
