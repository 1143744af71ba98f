import { fold, isMisspelt } from '#registers/places/index.ts'

export { fold }

const emptyWords = new Set(
  'af altid alt at bare bliver blev da de den der det dig du efter en er et for fordi fra får få fik går gå gør ham han har har haft hele hen hende hos hun hvad hvem hvor i igen ikke ind jeg kan komme kommer lidt man med meget men mere mig min mit mine nu når og også om op over på selv selvom siger skal som synes så tid tiden til ud under var ved vi vil være a am an and are after i in is it me my not of on so the to with'
    .split(' ')
    .map(fold),
)

/** The words of a text that tell something, folded to one spelling. */
export const tokens = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length > 1 && !emptyWords.has(word))

const endings =
  'elserne elsen elser else hedens heden heder hed somme som ningerne ningen ninger ning erne eren ende ede ene ens ers est igt er en et es te e s'
    .split(' ')
    .map((ending) => new RegExp(`${ending}$`))

/** What is left of a Danish word without its endings: *trætte*, *træthed* and *træt* are one. At least three letters. */
export function stemOf(word: string): string {
  const ending = endings.find((one) => word.replace(one, '').length >= 3 && one.test(word))
  const stem = ending ? word.replace(ending, ending.source === 'igt$' ? 'ig' : '') : word
  return stem.replace(/(\p{L})\1$/u, '$1')
}

/** A word with its stem, taken apart once. */
export type Word = { readonly word: string; readonly stem: string }
export const wordOf = (word: string): Word => ({ word, stem: stemOf(word) })

/** How much a typed word is like a word in a text, 0 to 1: itself, its stem, a part of a compound, a small misspelling. */
export function likeness(typed: Word, known: Word): number {
  if (typed.word === known.word) return 1
  if (typed.stem === known.stem) return 0.95
  const isShorter = typed.stem.length < known.stem.length
  const short = isShorter ? typed.stem : known.stem
  const long = isShorter ? known.stem : typed.stem
  if (short.length >= 4 && long.startsWith(short)) return 0.8
  if (short.length >= 5 && long.endsWith(short)) return 0.7
  return typed.word[0] === known.word[0] && isMisspelt(typed.word, known.word) ? 0.7 : 0
}

/** The words of a text that tell something, taken apart. */
export const wordsOf = (text: string): Word[] => tokens(text).map(wordOf)

/** The share of the asked-for words that a text holds, 0 to 1. */
export function share(asked: readonly Word[], words: readonly Word[]): number {
  const held = asked.filter((typed) => words.some((word) => likeness(typed, word) > 0)).length
  return asked.length === 0 ? 0 : held / asked.length
}
