/** A run of words, bold or not. */
export type Run = { readonly text: string; readonly isBold: boolean }
export type TextPart =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }

/** `**fed**` is bold; everything else, also what looks like HTML, is words. */
function runsOf(text: string): Run[] {
  return text
    .split(/\*\*([^*]+)\*\*/)
    .map((run, place) => ({ text: run, isBold: place % 2 === 1 }))
    .filter((run) => run.text !== '')
}

type Lines = { kind: TextPart['kind']; lines: string[] }

/** Reads what editors may write: paragraphs parted by an empty line, lists with a dash on each line, and bold. */
export function readMarkdown(text: string): TextPart[] {
  const parts: Lines[] = []
  let open: Lines | undefined
  for (const line of text.split(/\r?\n/)) {
    const item = /^\s*[-*•]\s+(.+)$/.exec(line)?.[1]
    const words = (item ?? line).trim()
    const kind = item === undefined ? 'paragraph' : 'list'
    const last = open?.lines.at(-1)
    if (words === '') open = undefined
    else if (open && item !== undefined && open.kind === 'list') open.lines.push(words)
    else if (open && last !== undefined && item === undefined)
      open.lines[open.lines.length - 1] = `${last} ${words}`
    else {
      const before = parts.at(-1)
      if (kind === 'list' && before?.kind === 'list' && !open) open = before
      else {
        open = { kind, lines: [] }
        parts.push(open)
      }
      open.lines.push(words)
    }
  }
  return parts.map(({ kind, lines }) =>
    kind === 'list' ? { kind, items: lines.map(runsOf) } : { kind, runs: lines.flatMap(runsOf) },
  )
}
