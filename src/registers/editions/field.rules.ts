import type { Pair } from '#platform/words.ts'
import { sourceStatusNames } from '#registers/sources/index.ts'
import { type EditableField, type Json, valueAt, withValueAt } from './edition.rules.ts'

type Sort = EditableField['as']
const field =
  (as: Sort) =>
  (path: string, da: string, en: string): EditableField => ({ path, label: [da, en], as })
/** One field of a form, by what stands in it: its path in the row, and its label in both languages. */
export const aLine = field('line')
export const aText = field('text')
export const aDay = field('day')
export const aNumber = field('number')
export const aList = field('list')

/** A text in both languages, in paragraphs. */
export const bothMarkdown = (path: string, da: string, en: string): EditableField[] =>
  bothOf(path, da, en).map((one) => ({ ...one, as: 'markdown' as const }))

/** A text in both languages. */
export const bothOf = (path: string, da: string, en: string): EditableField[] => [
  aText(`${path}.da`, `${da} (dansk)`, `${en} (Danish)`),
  aText(`${path}.en`, `${da} (engelsk)`, `${en} (English)`),
]

export const aChoice = (
  path: string,
  da: string,
  en: string,
  choices: Readonly<Record<string, Pair>>,
): EditableField => ({
  ...field('choice')(path, da, en),
  choices: Object.entries(choices).map(([value, label]) => ({ value, label })),
})

export const yesOrNo = (path: string, da: string, en: string): EditableField => ({
  ...aChoice(path, da, en, { true: ['Ja', 'Yes'], false: ['Nej', 'No'] }),
  write: (body, value) => withValueAt(body, path, value === 'true'),
})

/** How far the source carries the row. */
export const aSourceStatus: EditableField = aChoice(
  'sourceStatus',
  'Hvad kilden bærer',
  'What the source carries',
  sourceStatusNames,
)
export const theDays: readonly EditableField[] = [
  aDay('validFrom', 'Gælder fra', 'Valid from'),
  aDay('validTo', 'Gælder til og med', 'Valid to'),
]

/** A field of a part that is there only when something is typed into it: never a choice, which always has an answer. */
export function inAddedPart(list: string, at: number, blank: Json) {
  return (one: EditableField): EditableField => {
    const path = `${list}.${at}.${one.path}`
    return {
      ...one,
      path,
      write(body, value) {
        const parts = valueAt(body, list)
        const there = Array.isArray(parts) ? (parts as readonly Json[]) : []
        const made = there.length > at ? body : withValueAt(body, list, [...there, blank])
        return withValueAt(made, path, value)
      },
    }
  }
}

/** The same field inside a part of a list, named by what the part is. */
export const inPart =
  (list: string, at: number, da: string, en: string) =>
  (one: EditableField): EditableField => {
    const path = `${list}.${at}.${one.path}`
    const label: Pair = [`${da}: ${one.label[0]}`, `${en}: ${one.label[1]}`]
    const write = one.write && yesOrNo(path, ...label).write
    return write ? { ...one, path, label, write } : { ...one, path, label }
  }

/** What stands at a path, as text; nothing where nothing stands. */
export function textAt(body: Json, path: string): string {
  const value = valueAt(body, path)
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value)
}
