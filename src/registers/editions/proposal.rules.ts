import type { Form, Problem } from '#platform/form.ts'
import type { Language } from '#platform/words.ts'
import {
  type EditableField,
  type EditionKind,
  fieldsOf,
  type Json,
  readField,
  sameJson,
  valueAt,
  withValueAt,
  writeField,
} from './edition.rules.ts'
import { editionWords } from './edition.words.ts'
import type { Missing } from './edition-slot.rules.ts'

export type Typed = { readonly [path: string]: string }

const inForm = (path: string) => path.replaceAll('.', '_')

/** What the editor typed, field by field, so that a page with an error shows it again. */
export function typedIn(fields: readonly EditableField[], form: Form): Typed {
  const read = (path: string, isDay: boolean) => {
    const name = inForm(path)
    return isDay
      ? ['aar', 'maaned', 'dag']
          .map((part) => form.text(`${name}-${part}`).padStart(part === 'aar' ? 4 : 2, '0'))
          .join('-')
      : form.text(name).replaceAll('\r\n', '\n')
  }
  const isEmptyDay = (text: string) => /^[0-]+$/.test(text)
  return Object.fromEntries(
    fields.map(({ path, as }) => {
      const text = read(path, as === 'day')
      return [path, as === 'day' && isEmptyDay(text) ? '' : text]
    }),
  )
}

/** A value as an editor would type it: decimals with a comma, a list with one on each line. */
export function asTyped(value: Json | undefined): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.join('\n')
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value)
}

/** The published body with what was typed put into it; numbers as numbers, an emptied field as "not given". */
export function proposedBody(kind: EditionKind, published: Json, typed: Typed): Json {
  const fields = fieldsOf(kind, published)
  const body = fields.reduce((made, field) => {
    const before = readField(field, made)
    const isGiven = before !== undefined && before !== null && before !== ''
    const value = valueFrom(field, typed[field.path] ?? '')
    return value === null && !isGiven ? made : writeField(field, made, value)
  }, published)
  const made = withoutEmptyPairs(fields, body)
  return kind.tidy ? kind.tidy(made) : made
}

function valueFrom({ as }: EditableField, text: string): Json {
  if (as === 'list') return linesOf(text)
  if (text === '') return null
  const number = as === 'number' ? numberFrom(text) : Number.NaN
  return Number.isFinite(number) ? number : text
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** `396.775` is a whole number with its thousands marked; `7,2` and `7.2` are the same decimal. */
export function numberFrom(text: string): number {
  const marked = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text.trim())
  return Number((marked ? text.replaceAll('.', '') : text).trim().replace(',', '.'))
}

/** A text that was emptied in both languages is not given at all; one that lacks a language is kept, and refused. */
function withoutEmptyPairs(fields: readonly EditableField[], body: Json): Json {
  const pairs = fields.filter(({ path }) => path.endsWith('.da')).map(({ path }) => path.slice(0, -3))
  const isEmpty = (pair: Json | undefined) =>
    typeof pair === 'object' && pair !== null && valueAt(pair, 'da') === null && valueAt(pair, 'en') === null
  return pairs.reduce(
    (made, path) => (isEmpty(valueAt(made, path)) ? withValueAt(made, path, null) : made),
    body,
  )
}

/** What a body names and that is not there, at the field in which it stands. */
export function missingProblems(
  kind: EditionKind,
  body: Json,
  missing: readonly Missing[],
  language: Language,
): Problem[] {
  const fields = fieldsOf(kind, body)
  return missing.map(({ path, text }) => ({
    field: inForm(fields.find((one) => path === one.path || path.startsWith(`${one.path}.`))?.path ?? path),
    text: text[language === 'da' ? 0 : 1],
  }))
}

/** What stands in the way of sending a proposal: nothing changed, no grounds, or a field the register cannot hold. */
export function proposalProblems(
  kind: EditionKind,
  published: Json,
  proposed: Json,
  grounds: string,
  language: Language,
): Problem[] {
  const say = editionWords(language)
  const problems: Problem[] = []
  const fields = fieldsOf(kind, published)
  const read = kind.schema.safeParse(proposed)
  for (const issue of read.error?.issues ?? []) {
    const path = issue.path.join('.')
    const field = fields.find((one) => one.path === path || path.startsWith(`${one.path}.`))
    const label = field?.label[language === 'da' ? 0 : 1] ?? path
    problems.push({ field: inForm(field?.path ?? path), text: label ? say.fieldWrong(label) : say.rowWrong })
  }
  const first = fields[0]?.path ?? ''
  if (sameJson(published, proposed)) problems.push({ field: inForm(first), text: say.nothingChanged })
  if (grounds.length < 10) problems.push({ field: 'begrundelse', text: say.groundsMissing })
  return problems
}
