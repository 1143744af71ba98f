import type { Both } from '#platform/words.ts'
import { makeWords } from './make.words.ts'

/** A need that a referral can carry: what it is about, how much it burdens, never what was written about it. */
export type NeedShown = {
  readonly id: string
  readonly domain: string
  readonly name: Both | null
  readonly burden: number | null
  readonly wantsHelp: boolean | null
}
/** How a need is called: what the person chose, else its part of life. */
export function needName({ name, domain, burden, wantsHelp }: NeedShown, language: 'da' | 'en'): string {
  const say = makeWords(language) as Readonly<Record<string, unknown>>
  const { burden: weighs, wantsHelp: wants } = makeWords(language)
  const what = name?.[language] ?? `${say[domain] ?? ''}`
  return [what, burden === null ? '' : weighs(burden), wantsHelp ? wants : ''].filter(Boolean).join(', ')
}
