/** A stretch of words that stands in both texts, or in one of them alone. */
export type Stretch = { readonly in: 'both' | 'before' | 'after'; readonly text: string }

/** More words than this are not compared one by one: the whole text counts as another. */
const mostPairs = 1_000_000

const wordsOf = (text: string) => text.match(/\s+|[^\s]+/g) ?? []

/** Two texts word by word: what both hold, what was taken out, what came in. Read in one row it gives either text back. */
export function wordDifference(before: string, after: string): Stretch[] {
  const [old, young] = [wordsOf(before), wordsOf(after)]
  if (old.length * young.length > mostPairs) return joined([part('before', old), part('after', young)])
  const width = young.length + 1
  const common = new Uint16Array((old.length + 1) * width)
  const at = (row: number, column: number) => common[row * width + column] ?? 0
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = young.length - 1; column >= 0; column--)
      common[row * width + column] =
        old[row] === young[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  const stretches: Stretch[] = []
  let [row, column] = [0, 0]
  while (row < old.length || column < young.length) {
    if (row < old.length && column < young.length && old[row] === young[column]) {
      stretches.push(part('both', [old[row] ?? '']))
      row++
      column++
    } else if (row < old.length && (column === young.length || at(row + 1, column) >= at(row, column + 1)))
      stretches.push(part('before', [old[row++] ?? '']))
    else stretches.push(part('after', [young[column++] ?? '']))
  }
  return joined(stretches)
}

const part = (side: Stretch['in'], words: readonly string[]): Stretch => ({ in: side, text: words.join('') })

function joined(stretches: readonly Stretch[]): Stretch[] {
  const made: Stretch[] = []
  for (const one of stretches) {
    const last = made.at(-1)
    if (one.text === '') continue
    if (last?.in === one.in) made[made.length - 1] = { in: one.in, text: last.text + one.text }
    else made.push(one)
  }
  return made
}
