import type { Pair } from '#platform/words.ts'
import type { Json } from '#registers/editions/index.ts'
import { jsonFrom } from './file-json.rules.ts'

/** Why a cell cannot be read; the words stand in `offer-import.words.ts`. */
export const wrongs = [
  'missing',
  'choice',
  'number',
  'day',
  'part-date',
  'hours',
  'json',
  'key',
  'unknown-municipality',
  'unknown-late-effect',
  'unknown-region',
  'doubled',
  'uuid-taken',
  'cells',
  'not-usable',
] as const
export type WrongCode = (typeof wrongs)[number]

/** A cell that cannot be read, and what would do instead. */
export class Wrong {
  readonly code: WrongCode
  readonly allowed: readonly string[]
  constructor(code: WrongCode, allowed: readonly string[] = []) {
    this.code = code
    this.allowed = allowed
  }
}

/** How a value stands in a cell: what is written can be read again. An empty cell is "not given" and never asked here. */
export type Codec = {
  write(value: Json): string
  read(text: string): Json | Wrong
  /** What it may be, where that is a list. */
  readonly codes?: readonly string[]
}

export const notGiven = 'Ikke oplyst'
export const isNotGiven = (text: string) => /^\s*(ikke oplyst)?\s*$/i.test(text)

export const asText: Codec = { write: (value) => String(value), read: (text) => text }

export const asNumber: Codec = {
  write: (value) => String(value).replace('.', ','),
  read(text) {
    const number = Number(text.replace(',', '.'))
    return Number.isFinite(number) ? number : new Wrong('number')
  },
}

/** A choice by its Danish name; the code itself is understood too. */
export function asChoice(names: Readonly<Record<string, Pair>>): Codec {
  const codes = new Map(Object.entries(names).map(([code, [da]]) => [da.toLowerCase(), code]))
  return {
    codes: Object.keys(names),
    write: (value) => names[String(value)]?.[0] ?? String(value),
    read(text) {
      if (Object.hasOwn(names, text)) return text
      return (
        codes.get(text.toLowerCase()) ??
        new Wrong(
          'choice',
          Object.values(names).map(([da]) => da),
        )
      )
    },
  }
}

export const asYesOrNo: Codec = {
  write: (value) => (value === true ? 'Ja' : 'Nej'),
  read(text) {
    if (/^(ja|true|yes)$/i.test(text)) return true
    return /^(nej|false|no)$/i.test(text) ? false : new Wrong('choice', ['Ja', 'Nej', notGiven])
  },
}

/** `2026-11-25`, and as a Danish spreadsheet writes it: `25-11-2026`, `25.11.2026`, `25/11/2026`. */
const turned = (text: string): string => {
  const [, day = '', month = '', year] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
}
function isDay(text: string): boolean {
  try {
    return /^\d{4}-\d\d-\d\d$/.test(text) && Temporal.PlainDate.from(text, { overflow: 'reject' }) !== null
  } catch {
    return false
  }
}
export const asDay: Codec = {
  write: (value) => String(value),
  read: (text) => (isDay(turned(text)) ? turned(text) : new Wrong('day')),
}
/** A year, a quarter, a month or a day. */
export const asPartDate: Codec = {
  write: (value) => String(value),
  read(text) {
    const date = turned(text)
    return isDay(date) || /^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/.test(date) ? date : new Wrong('part-date')
  },
}

/** Several in one cell; the first that cannot be read speaks for the cell. */
export const asListOf = (one: Codec, between: ' ' | ', '): Codec => ({
  write: (value) => (value as readonly Json[]).map((item) => one.write(item)).join(between),
  read(text) {
    const items = text.split(between === ' ' ? /[\s,]+/ : ',').flatMap((item) => item.trim() || [])
    const read = items.map((item) => one.read(item))
    return read.find((item) => item instanceof Wrong) ?? (read as Json[])
  },
})

const evidenceLeaves = ['group', 'how', 'saidBy', 'on', 'seen', 'link', 'fileHash', 'halfLifeDays']
const notSaid = { saidBy: null, on: null, link: null, fileHash: null }
/** Further evidence, for which a line has no columns: what is not said is left out. */
export const asEvidence: Codec = {
  write: (value) =>
    JSON.stringify(
      (value as readonly { [leaf: string]: Json }[]).map((one) =>
        Object.fromEntries(evidenceLeaves.flatMap((leaf) => (one[leaf] === null ? [] : [[leaf, one[leaf]]]))),
      ),
    ),
  read(text) {
    const read = jsonFrom(text)
    const isOne = (one: Json) => typeof one === 'object' && one !== null && !Array.isArray(one)
    if ('wrong' in read || !Array.isArray(read.json) || read.json.length === 0) return new Wrong('json')
    if (!read.json.every(isOne)) return new Wrong('json')
    return read.json.map((one) => ({ ...notSaid, ...one }))
  },
}

const dayNames = ['ma', 'ti', 'on', 'to', 'fr', 'lø', 'sø']
type Hours = { days: number[]; from: string; to: string }
/** `ma ti on 09:00-15:00; to 12:00-18:00` */
export const asHours: Codec = {
  write: (value) =>
    (value as readonly Hours[])
      .map(({ days, from, to }) => `${days.map((day) => dayNames[day - 1]).join(' ')} ${from}-${to}`)
      .join('; '),
  read(text) {
    const parts = text
      .split(';')
      .map((part) =>
        /^\s*((?:(?:ma|ti|on|to|fr|lø|sø)\s+)+)(\d\d?[:.]\d\d)\s*[-–]\s*(\d\d?[:.]\d\d)\s*$/i.exec(part),
      )
    if (parts.some((part) => part === null)) return new Wrong('hours')
    const time = (one = '') => one.replace('.', ':').padStart(5, '0')
    return parts.map((part) => ({
      days: (part?.[1] ?? '')
        .trim()
        .toLowerCase()
        .split(/\s+/)
        .map((day) => dayNames.indexOf(day) + 1),
      from: time(part?.[2]),
      to: time(part?.[3]),
    }))
  },
}
