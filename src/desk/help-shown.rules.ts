import type { Found } from '#help/knowledge/index.ts'
import type { OfferRow, Topic } from '#help/offers/index.ts'
import type { Both, Pair } from '#platform/words.ts'
import type { Duty, Right } from '#registers/responsibilities/index.ts'
import type { Responsible, Seeker } from './help-answer.rules.ts'
import { fillsMost, helpAnswerWords, introductions } from './help-answer.words.ts'
import type { HelpTold } from './help-asked.rules.ts'
import { choiceWords } from './help-choices.words.ts'
import type { ArticleInShort, HelpGround } from './help-ground.rules.ts'

/** Everything that the answer to somebody who looks for help tells. */
export type HelpShown = {
  readonly told: HelpTold
  readonly found: Found | null
  readonly home: { readonly code: string; readonly name: string } | null
  readonly ground: HelpGround
  readonly seeker: Seeker
  readonly offers: { readonly near: readonly OfferRow[]; readonly national: readonly OfferRow[] }
  /** What was chosen and has no local offer there. */
  readonly missing: readonly Topic[]
  /** Lines that may be called from everywhere. */
  readonly reachable: readonly OfferRow[]
  readonly responsible: Responsible | null
  readonly listener: Duty | undefined
  readonly articles: readonly { readonly slug: string; readonly article: ArticleInShort }[]
  readonly rights: readonly Right[]
}

/** The sentence to say: where one is, what fills, and a question; it says nothing that was not told. */
export function sentenceFor({ seeker, told }: Pick<HelpShown, 'seeker' | 'told'>): Both {
  const { path, key, situation } = seeker
  const opening = introductions[path === 'selv' ? (situation ?? 'unknown') : path]
  const what: Pair | null = key ? choiceWords[key].said : told.words ? [told.words, told.words] : null
  const say = (language: 'da' | 'en', at: 0 | 1) =>
    [opening[at], what ? fillsMost(what[at])[at] : '', helpAnswerWords(language).helper]
      .filter(Boolean)
      .join(' ')
  return { da: say('da', 0), en: say('en', 1) }
}

export type First = {
  readonly who: Both
  readonly how: Both
  readonly say: Both
  readonly isSettled: boolean
}

const both = (name: 'senderWho' | 'senderHow' | 'senderSay'): Both => ({
  da: helpAnswerWords('da')[name],
  en: helpAnswerWords('en')[name],
})

/** Whom to contact first: from the duty register, here and today; a letter is stopped by whoever sent it. */
export function firstContactOf(shown: HelpShown): First | null {
  const { seeker, responsible, listener } = shown
  if (seeker.key === 'breve')
    return { who: both('senderWho'), how: both('senderHow'), say: both('senderSay'), isSettled: true }
  const say = sentenceFor(shown)
  const answer = responsible?.answer
  if (answer?.status === 'answered') {
    const { who, how } = answer.firstContact
    return { who, how, say, isSettled: true }
  }
  if (answer?.status === 'unresolved') return { ...answer.askWhom, say, isSettled: false }
  if (!listener) return null
  return { who: listener.firstContact.who, how: listener.firstContact.how, say, isSettled: true }
}
