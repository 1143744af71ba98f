import { type Both, dayInWords, type Language } from '#platform/words.ts'
import type { Rights } from '#registers/responsibilities/index.ts'
import { sourceInWords } from '#registers/sources/index.ts'
import type { Paper, PaperBlock } from '#ui/index.ts'
import type { ChoiceGround } from './choice-letter.rules.ts'
import { choiceLetterWords } from './choice-letter.words.ts'
import { officialDays } from './deadline.rules.ts'
import type { Contact } from './holding.rules.ts'

export type LetterFacts = {
  readonly ground: ChoiceGround
  readonly unit: Both
  readonly call: Contact | null
  readonly byName: string | null
  readonly rights: Pick<Rights, 'rights' | 'sources' | 'checks'>
  readonly today: Temporal.PlainDate
}

/** *Brev om frit valg*: what she may choose, from which day, what that means, whom to call, and where it is written. */
export function choiceLetter(
  { ground, unit, call, byName, rights, today }: LetterFacts,
  language: Language,
): Paper {
  const say = choiceLetterWords(language)
  const day = (one: Temporal.PlainDate) => dayInWords(one, language)
  const right = rights.rights.find(({ key }) => key === officialDays.start.right)
  const isHospital = ground.choice === 'hospital'
  const sources = (right?.sources ?? []).flatMap((key) => rights.sources.get(key) ?? [])
  const text = (words: string | undefined): PaperBlock[] => (words ? [{ kind: 'text', words }] : [])
  const section = (words: string): PaperBlock => ({ kind: 'section', words })
  const why = ground.lastDay && (ground.isPast ? say.dayPassed : say.cannotBegin)(day(ground.lastDay))
  return {
    language,
    over: unit[language],
    title: isHospital ? say.hospitalTitle : say.placeTitle,
    lead: '',
    pages: 1,
    foot: say.foot(day(today), [byName, unit[language]].filter(Boolean).join(', ')),
    blocks: [
      ...text(isHospital ? say.hospitalWhy : (why ?? undefined)),
      ...text(isHospital ? say.hospitalFrom : say.placeFrom(day(ground.chooseFrom))),
      section(say.means),
      ...text((isHospital ? right?.forWhom : right?.what)?.[language]),
      ...text(isHospital ? say.hospitalAsk : say.placeAsk),
      ...text(say.yours),
      section(say.whom),
      ...text(`${unit[language]}: ${call ? whomInWords(call, language) : say.noNumber}`),
      section(say.disagree),
      ...text(right?.appeal?.[language] ?? say.notGiven),
      section(say.source),
      ...text(right?.basis ?? say.notGiven),
      ...sources.map((one): PaperBlock => ({ kind: 'note', words: sourceInWords(one, language) })),
      ...(right && rights.checks.has(right.key) ? [] : [{ kind: 'note' as const, words: say.unchecked }]),
    ],
  }
}

/** On a sheet in English, too, what the unit has told in Danish only. */
const whomInWords = (call: Contact, language: Language) =>
  language === 'en' && call.inDanish
    ? `${call.en}. ${call.inDanish} ${choiceLetterWords(language).danishOnly}`
    : call[language]
