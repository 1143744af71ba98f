import { levelWords } from '#help/offers/index.ts'
import type { Language } from '#platform/words.ts'
import { type Holder, levelCodes } from '#registers/responsibilities/index.ts'
import { lowerFirst } from './sentence.rules.ts'

/** The levels that the duties of a holder lie at, the least special first; what one does alone takes no holder. */
export const levelsInWords = (holders: readonly Pick<Holder, 'duty'>[], language: Language): string =>
  levelCodes
    .filter((level, _, all) => level !== all[0] || holders.every(({ duty }) => duty.levels.length === 1))
    .filter((level) => holders.some(({ duty }) => duty.levels.includes(level)))
    .map((level) => lowerFirst(levelWords[level][language === 'da' ? 0 : 1]))
    .join(', ')
