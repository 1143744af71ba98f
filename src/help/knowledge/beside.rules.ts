import type { Both } from '#platform/words.ts'
import { fold, likeness, type Word, wordsOf } from '#registers/lateeffects/index.ts'

/** A text that is about no single late effect, as the search sees it. */
export type BesideText = { readonly slug: string; readonly name: Both; readonly gist: Both }

/** Cancer stands in nearly every title, so it leads to none of them. */
const leadsNowhere = new Set(['kræft', 'kræften', 'cancer', 'lever', 'leve', 'live', 'living'].map(fold))

const namesIn = ({ slug, name }: BesideText) => wordsOf(`${slug.replaceAll('-', ' ')} ${name.da} ${name.en}`)
const holds = (words: readonly Word[], typed: Word, atLeast = 0.7) =>
  words.some((word) => likeness(typed, word) >= atLeast)

/** How much of what is asked the words hold, 0 to 1; a long word tells more than a short one. */
function partHeld(asked: readonly Word[], words: readonly Word[]): number {
  const letters = (some: readonly Word[]) => some.reduce((sum, { word }) => sum + word.length, 0)
  return letters(asked.filter((typed) => holds(words, typed))) / letters(asked)
}

/**
 * The texts beside the late effects that these words lead to. One comes before all late effects where its name holds
 * most of the words and no late effect is called so; else it follows the first of them.
 */
export function besideOf<Text extends BesideText>(
  words: string,
  texts: readonly Text[],
  lateEffects: readonly Pick<BesideText, 'name'>[],
): { readonly first: readonly Text[]; readonly after: readonly Text[] } {
  const asked = wordsOf(words).filter(({ word }) => !leadsNowhere.has(word))
  if (asked.length === 0) return { first: [], after: [] }
  const isCalled = lateEffects.some(({ name }) => {
    const called = wordsOf(`${name.da} ${name.en}`)
    return asked.every((typed) => holds(called, typed, 0.8))
  })
  const weighed = texts
    .map((text) => {
      const called = namesIn(text)
      const said = [...called, ...wordsOf(`${text.gist.da} ${text.gist.en}`)]
      return { text, inName: partHeld(asked, called), inAll: partHeld(asked, said) }
    })
    .filter(({ inName, inAll }) => inName >= 0.5 || inAll >= 0.6)
    .sort((one, other) => other.inName - one.inName || other.inAll - one.inAll)
  const isFirst = ({ inName }: (typeof weighed)[number]) => !isCalled && inName >= 0.7
  return {
    first: weighed.filter(isFirst).map(({ text }) => text),
    after: weighed.filter((one) => !isFirst(one)).map(({ text }) => text),
  }
}
