import type { ArticleForm } from './article-form.rules.ts'

/** Words that tell by their length that they may be hard: more than six letters, as LIX counts them. */
export const longWordLetters = 6
/** What a text for citizens aims at; a help to the editor, not a reading age and not a gate. */
const lixGoal = 35
/** Professionals are written to as they write to each other. */
export const lixGoalFor = (form: ArticleForm): number | null => (form === 'fagperson' ? null : lixGoal)

export type Readability = {
  readonly lix: number
  /** The longest words, each once, longest first. */
  readonly longWords: readonly string[]
}

/**
 * LIX (Björnsson 1968): words in a sentence, plus the hundredth part of words that are long. A line of a list is a
 * sentence although no full stop ends it.
 */
export function readabilityOf(typed: string): Readability {
  const text = typed.replace(/\[\[[^\]]*\]\]/g, '')
  const words = text.match(/\p{L}[\p{L}\p{N}'’-]*|\p{N}+/gu) ?? []
  const sentences = text.split(/[.!?:]+(?=\s|$)|\n+/u).filter((part) => /[\p{L}\p{N}]/u.test(part))
  const long = words.filter((word) => [...word].length > longWordLetters)
  const lix =
    words.length === 0 ? 0 : words.length / Math.max(1, sentences.length) + (100 * long.length) / words.length
  const longest = [...new Set(long.map((word) => word.toLowerCase()))]
  return { lix: Math.round(lix), longWords: longest.sort((one, other) => other.length - one.length) }
}
