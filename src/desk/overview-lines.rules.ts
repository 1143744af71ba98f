import type { Language } from '#platform/words.ts'
import { type BindingWord, bindingWords, type Holder, taskWords } from '#registers/responsibilities/index.ts'
import type { Source } from '#registers/sources/index.ts'
import { levelsInWords } from './level.words.ts'
import { overviewWords } from './overview.words.ts'

/** One party and how strongly it is bound, with what it does, at which level, and where that is written. */
export type DutyLine = {
  readonly strength: BindingWord
  readonly label: string
  readonly who: string
  readonly tasks: string
  readonly level: string
  readonly isCertain: boolean
  readonly sources: readonly Source[]
}

export function dutyLines(holders: readonly Holder[], language: Language): DutyLine[] {
  const groups = Map.groupBy(holders, (one) => `${one.bindingWord} ${whoIn(one, language)}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const sources = new Map(group.flatMap((one) => one.sources).map((one) => [one.key, one]))
    return [
      {
        strength: first.bindingWord,
        label: bindingWords(language)[first.bindingWord],
        who: whoIn(first, language),
        tasks: [...new Set(group.map(({ task }) => taskWords(language)[task]))].join(', '),
        level: levelsInWords(group, language),
        isCertain: group.every(({ sourceStatus }) => sourceStatus === 'verified'),
        sources: [...sources.values()],
      },
    ]
  })
}

/** Whoever meets the person: one's own doctor by what people call them, else the authority by name. */
const whoIn = ({ duty, authority }: Holder, language: Language): string =>
  duty.sector === 'almen_praksis' ? overviewWords(language).ownDoctor : authority.name[language]

/** The small print of a line on paper: at which level, what is in doubt, and the numbers of its sources. */
export function dutyNote(line: DutyLine, sources: readonly Source[], language: Language): string {
  const say = overviewWords(language)
  const numbers = line.sources.map(({ key }) => sources.findIndex((one) => one.key === key) + 1)
  const doubt = line.isCertain ? [] : [say.doubt]
  return [
    `${say.level} ${line.level}`,
    ...doubt,
    say.sourceNumbers(numbers.sort((a, b) => a - b).join(', ')),
  ].join(' · ')
}

/** Every source that a line leans on, once, in the order in which they come. */
export const sourcesOf = (holders: readonly Holder[]): Source[] => [
  ...new Map(holders.flatMap((one) => one.sources).map((one) => [one.key, one])).values(),
]
