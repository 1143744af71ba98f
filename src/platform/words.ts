export type Language = 'da' | 'en'

/** The same thing said in Danish and in English, beside each other so that neither is forgotten. */
export type Pair = readonly [da: string, en: string]
/** A text that comes from a register row. */
export type Both = { readonly da: string; readonly en: string }

type Entry = Pair | ((...given: never[]) => Pair)
type Said<T> = {
  readonly [Key in keyof T]: T[Key] extends (...given: infer Given) => Pair
    ? (...given: Given) => string
    : string
}

const pick = (pair: Pair, language: Language) => (language === 'da' ? pair[0] : pair[1])

/** A room's words: `const say = defineWords({ title: ['Kilder', 'Sources'] })`, then `say(language).title`. */
export function defineWords<T extends Record<string, Entry>>(entries: T): (language: Language) => Said<T> {
  const speak = (language: Language) =>
    Object.fromEntries(
      Object.entries(entries).map(([key, entry]) => [
        key,
        typeof entry === 'function'
          ? (...given: never[]) => pick(entry(...given), language)
          : pick(entry, language),
      ]),
    ) as Said<T>
  const spoken = { da: speak('da'), en: speak('en') }
  return (language) => spoken[language]
}

/** One of a room's sayings in both languages, for what is shown by somebody who knows the reader. */
export const inBoth = <Key extends string>(
  say: (language: Language) => Readonly<Record<Key, string>>,
  key: Key,
): Both => ({ da: say('da')[key], en: say('en')[key] })

const months = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** `januar`, `January`. */
export const monthInWords = ({ month }: Temporal.PlainDate, language: Language): string =>
  months[language][month - 1] ?? ''

/** `1. januar 2027`, `1 January 2027`. */
export function dayInWords(day: Temporal.PlainDate, language: Language): string {
  const month = monthInWords(day, language)
  return language === 'da' ? `${day.day}. ${month} ${day.year}` : `${day.day} ${month} ${day.year}`
}

const numbers = { da: new Intl.NumberFormat('da-DK'), en: new Intl.NumberFormat('en-GB') }
export const numberInWords = (value: number, language: Language) => numbers[language].format(value)
