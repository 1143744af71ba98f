import type { Language } from '#platform/words.ts'

/** A name or a remark in the middle of a sentence. */
export const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('da') + text.slice(1)

/** The same where a line begins. */
export const upperFirst = (text: string) => text.charAt(0).toLocaleUpperCase('da') + text.slice(1)

/** Several things in one sentence: `a, b og c`. */
export const inOneBreath = (parts: readonly string[], language: Language) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(parts.map(lowerFirst))

/** A date stays on one line of a large text. */
export const unbroken = (text: string) => text.replaceAll(' ', '\u00a0')
