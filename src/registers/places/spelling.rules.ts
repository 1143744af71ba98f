const letters: readonly (readonly [RegExp, string])[] = [
  [/æ|ae|ä/g, 'a'],
  [/ø|oe|ö/g, 'o'],
  [/å|aa/g, 'a'],
  [/[éèê]/g, 'e'],
  [/[üû]/g, 'u'],
  [/[^\p{L}\p{N}]+/gu, ' '],
]

/** One form for all ways to type a Danish word: `Næstved`, `naestved` and `NASTVED` fold to the same. */
export const fold = (text: string): string =>
  letters.reduce((folded, [from, to]) => folded.replace(from, to), text.toLowerCase()).trim()

/** How many letters must be put in, taken out, changed or swapped with their neighbour. */
export function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)]
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let row = 1; row <= from.length; row += 1) {
    rows[row] = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      const cell = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same)
      rows[row]?.push(swapped ? Math.min(cell, at(row - 2, column - 2) + 1) : cell)
    }
  }
  return at(from.length, to.length)
}

/** Letters as bits: two words that are `n` apart differ in at most `2n` of them, which is quicker seen than the distance. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}
function unlike(one: number, other: number): number {
  let [rest, count] = [one ^ other, 0]
  for (; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** Is the typed word, folded, the other one with no more misspelling than is forgiven in both? */
export function isMisspelt(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 2) return false
  const most = Math.min(forgiven(typed), forgiven(word))
  if (most === 0) return typed === word
  return unlike(lettersOf(typed), lettersOf(word)) <= 2 * most && editDistance(typed, word) <= most
}

/** How much misspelling is forgiven: the shorter the word, the less. */
export const forgiven = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2)
