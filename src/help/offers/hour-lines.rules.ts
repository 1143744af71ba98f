import type { Offer } from './offer.rules.ts'

const dayNames = ['ma', 'ti', 'on', 'to', 'fr', 'lø', 'sø']
type Span = NonNullable<Offer['openingHours']>['weekly'][number]

/** As an editor writes them: `ma ti on 09:00-12:00`. */
export const lineOfHours = ({ days, from, to }: Span): string =>
  `${days.map((day) => dayNames[day - 1]).join(' ')} ${from}-${to}`

/** Hours from such a line, `ma-fr 9-15` too; null for what is none. */
export function hoursOfLine(line: string): Span | null {
  const read = /^([a-zø\s,-]+?)\s*(\d{1,2})(?:[:.](\d\d))?\s*[-–]\s*(\d{1,2})(?:[:.](\d\d))?$/.exec(
    line.trim().toLowerCase(),
  )
  if (!read) return null
  const [, named = '', from = '', fromMinutes = '00', to = '', toMinutes = '00'] = read
  const days = named
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(daysOf)
  if (days.length === 0 || days.includes(null)) return null
  const clock = (hours: string, minutes: string) => `${hours.padStart(2, '0')}:${minutes}`
  return {
    days: [...new Set(days.flatMap((some) => some ?? []))].sort(),
    from: clock(from, fromMinutes),
    to: clock(to, toMinutes),
  }
}

/** `ma` or `ma-fr`. */
function daysOf(named: string): number[] | null {
  const [first = 0, last = first] = named.split('-').map((name) => dayNames.indexOf(name.slice(0, 2)) + 1)
  if (first === 0 || last === 0 || last < first) return null
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
