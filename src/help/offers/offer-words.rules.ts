import type { Both } from '#platform/words.ts'
import { type ReadingRegister, readingOf } from '#registers/lateeffects/index.ts'
import { fold, isMisspelt } from '#registers/places/index.ts'

/** A late effect by the name people know it by. */
export type EffectName = { readonly slug: string; readonly name: Both }

/** Words that every text holds, and those that PostgreSQL's Danish leaves out. */
const emptyWords = new Set(
  'af at de den der det du en er et for fra få har hvad hvem hvor i jeg kan man med mig min mit mine og om på skal som til tilbud ved vil være a an and for help hjælp i in is my of offer offers or the to with alle alt anden ad blev blive bliver da deres dem denne dette dig din disse dog efter eller end far ham han hans havde hende hendes her hos hun hvis ikke ind jer jo kunne meget men mange mod ned noget nogle nu op os over selv sig sin sine sit thi ud under var vi vor'
    .split(' ')
    .map(fold),
)
/** More than these are not looked for: the first say what is meant, and each costs a search of its own. */
export const mostWords = 8
/** More letters than these are not read: a longer text is no question. */
export const mostLetters = 200
const longestWord = 40

/** The words somebody looks for, folded, without those that every text holds. */
export const wordsIn = (text: string): string[] => [
  ...new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length > 1 && word.length <= longestWord && !emptyWords.has(word)),
  ),
]

/** The same word, its beginning, its inflection or a part of a compound. */
const isPart = (typed: string, word: string): boolean =>
  typed === word ||
  (typed.length >= 3 && word.startsWith(typed)) ||
  (word.length >= 4 && typed.startsWith(word) && typed.length - word.length <= 4) ||
  (typed.length >= 5 && word.includes(typed)) ||
  (typed.length >= 4 && word.endsWith(typed))

/** The words that have the typed one in them or are in it; a misspelling is thought of only where there is none at all. */
function alikeAmong(typed: string, used: readonly string[], names: readonly string[]): string[][] {
  const parts = [used, names].map((words) => words.filter((word) => isPart(typed, word)))
  if (parts.some((words) => words.length > 0)) return parts
  return [used, names].map((words) => words.filter((word) => isMisspelt(typed, word)))
}

/** `senfølgeklinik` as `senfølge` and `klinik`, where both are words that offers use. */
function splitsOf(typed: string, words: ReadonlySet<string>): [string, string][] {
  return Array.from({ length: Math.max(0, typed.length - 7) }, (_, at) => at + 4).flatMap((cut) => {
    const [first, last] = [typed.slice(0, cut), typed.slice(cut)]
    const joined = [first, first.replace(/[es]$/, '')].find((one) => words.has(one))
    return joined && words.has(last) ? [[joined, last] as [string, string]] : []
  })
}

/** Beginnings and endings that may be words of their own: what the database looks for among the words that offers use. */
export const piecesOf = (typed: string): string[] =>
  Array.from({ length: Math.max(0, typed.length - 3) }, (_, at) => at + 4).flatMap((length) => [
    typed.slice(0, length),
    typed.slice(-length),
  ])

/** A question to PostgreSQL's text search for one typed word. */
export type AskedWord = {
  /** Found in the name, and anywhere. */
  readonly named: string
  readonly anywhere: string
  /** The late effects and activities that the word names, as an offer names them. */
  readonly traits: string
}
/** What was typed, as the database is asked for it; no words ask for everything. */
export type Wording = {
  readonly words: readonly AskedWord[]
  /** What others who wrote the same words read about: found as well, after what the words themselves find. */
  readonly also: string
}

/** What is said of late effects and activities, taken apart once. */
export type Spoken = ReadingRegister & {
  readonly named: readonly { readonly trait: string; readonly words: readonly string[] }[]
  readonly names: readonly string[]
}
export function spokenOf(
  register: ReadingRegister,
  activities: readonly { readonly name: string; readonly words: readonly string[] }[],
): Spoken {
  const called = (slug: string) =>
    register.everyday.synonyms
      .filter(({ lateEffect }) => lateEffect === slug)
      .flatMap(({ da, en }) => [...da, ...en])
  const named = [
    ...register.rows.map(({ slug, name }) => ({
      trait: `senfoelge:${slug}`,
      words: wordsIn([name.da, name.en, ...called(slug)].join(' ')),
    })),
    ...activities.map(({ name, words }) => ({
      trait: `aktivitet:${name}`,
      words: wordsIn(words.join(' ')),
    })),
  ]
  return { ...register, named, names: [...new Set(named.flatMap(({ words }) => words))] }
}

/** What was typed, with common misspellings mended. */
export function typedWords(text: string, { everyday }: Pick<Spoken, 'everyday'>): string[] {
  const meant = new Map(everyday.spellings.map(({ typed, meant }) => [fold(typed), meant]))
  return wordsIn(
    wordsIn(text)
      .map((word) => meant.get(word) ?? word)
      .join(' '),
  ).slice(0, mostWords)
}

const quoted = (traits: readonly string[]) => traits.map((trait) => `'${trait}':B`).join(' | ')

function askedWord(typed: string, { named, names }: Spoken, used: readonly string[]): AskedWord {
  const [alike = [], called = []] = alikeAmong(typed, used, names)
  const splits = alike.length > 0 ? [] : splitsOf(typed, new Set(used))
  const ask = (weight: string) =>
    [
      `${typed}:${typed.length >= 3 ? '*' : ''}${weight}`,
      ...alike.map((word) => `${word}:${weight}`),
      ...splits.map(([first, last]) => `(${first}:${weight} & ${last}:${weight})`),
    ]
      .map((one) => one.replaceAll(/:(?=$|[ )])/g, ''))
      .join(' | ')
  const like = new Set(called)
  const traits = named.filter(({ words }) => words.some((word) => like.has(word)))
  return { named: ask('A'), anywhere: ask(''), traits: quoted(traits.map(({ trait }) => trait)) }
}

const mostRead = 3
/** What was typed, as the database is asked for it; `used` are words of offers that may be like the typed ones. */
export function wordingOf(text: string, spoken: Spoken, used: readonly string[]): Wording {
  const typed = typedWords(text, spoken)
  const { lateEffects } = readingOf(text.slice(0, mostLetters), spoken.rows, spoken.everyday)
  return {
    words: typed.map((word) => askedWord(word, spoken, used)),
    also: quoted(lateEffects.slice(0, mostRead).map(({ slug }) => `senfoelge:${slug}`)),
  }
}
