import { defineWords, type Language, numberInWords } from '#platform/words.ts'
import { dateInWords } from '#registers/sources/index.ts'
import type { Figure, FigureRow } from './figure.rules.ts'

export const figureWords = defineWords({
  title: ['Tal', 'Figures'],
  back: ['Vejen tilbage', 'The way back'],
  lead: [
    'Hvert tal har et år, en kilde og en forklaring. Tæller kilderne forskelligt, kan du se dem alle.',
    'Every figure has a year, a source and an explanation. Where sources count differently, you can see them all.',
  ],
  notOnePerson: [
    'Tallene handler om mange mennesker. De siger ikke, hvordan det går for dig.',
    'The figures are about many people. They do not say how things will go for you.',
  ],
  chapters: ['På denne side', 'On this page'],
  mennesker: ['Mennesker med og efter kræft', 'People with and after cancer'],
  senfoelger: ['Senfølger', 'Late effects'],
  hjaelp: ['Hjælp og mangel på hjælp', 'Help and lack of help'],
  steder: ['Kommuner, sygehuse og læger', 'Municipalities, hospitals and doctors'],
  stoette: ['Støtte fra Kræftens Bekæmpelse', 'Support from the Danish Cancer Society'],
  andre: ['Andre tal', 'Other figures'],
  notShown: ['Ikke oplyst', 'Not given'],
  answered: (count: string) => [`${count} svarede`, `${count} answered`],
  undated: ['uden år', 'no year given'],
  aged: (years: number) => [`Over ${years} år gammelt`, `More than ${years} years old`],
  definition: ['Hvad tallet dækker', 'What the figure covers'],
  otherRows: (count: number) => [
    count === 1
      ? 'Et andet tal, og hvorfor vi ikke viser det'
      : `${count} andre tal, og hvorfor vi ikke viser dem`,
    count === 1
      ? 'Another figure, and why it is not the one shown'
      : `${count} other figures, and why they are not the one shown`,
  ],
  sourceAndOthers: (others: number) => [
    others === 0 ? 'Kilde' : others === 1 ? 'Kilde og et andet tal' : `Kilde og ${others} andre tal`,
    others === 0
      ? 'Source'
      : others === 1
        ? 'Source and another figure'
        : `Source and ${others} other figures`,
  ],
  superseded: ['Der er kommet et nyere tal.', 'A newer figure has come.'],
  conflict: ['En anden kilde siger noget andet.', 'Another source says something else.'],
  notChosen: ['Afrundet eller opgjort på en anden måde.', 'Rounded, or counted in another way.'],
  toDetail: ['Alt om tallet', 'All about this figure'],
  terms: ['Hvad betyder ordene?', 'What do the words mean?'],
  termsLink: ['Se begreberne', 'See the terms'],
  howWeKnow: ['Hvor ved vi det fra?', 'How do we know?'],
  machines: ['Til maskiner', 'For machines'],
})

const units = {
  people: ['mennesker', 'people'],
  cases: ['tilfælde', 'cases'],
  contacts: ['kontakter', 'contacts'],
  percent: ['', ''],
  share: ['', ''],
} as const
export const unitInWords = (figure: Pick<Figure, 'unit'>, language: Language): string =>
  units[figure.unit][language === 'da' ? 0 : 1]

/** `396.775`, `70 %`, `omkring 40 %`, `tre ud af fire`. */
export function readingInWords({ unit }: Pick<Figure, 'unit'>, row: FigureRow, language: Language): string {
  const words = row.valueText?.[language] ?? numberInWords(row.value ?? 0, language)
  const isPercent = unit === 'percent' && /\d\s*$/.test(words)
  return isPercent ? `${words}${language === 'da' ? ' %' : '%'}` : words
}

/** The year, the month or the day that a reading tells of. */
export const timeInWords = (on: string | null, language: Language): string =>
  on === null ? figureWords(language).undated : dateInWords(on, language)
