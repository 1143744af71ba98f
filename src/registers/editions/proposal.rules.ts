import type { Form, Problem } from '#platform/form.ts'
import type { Language } from '#platform/words.ts'
import { type EditionKind, type Json, sameJson, valueAt, withValueAt } from './edition.rules.ts'
import { editionWords } from './edition.words.ts'

export type Typed = { readonly [path: string]: string }

const inForm = (path: string) => path.replaceAll('.', '_')

/** What the editor typed, field by field, so that a page with an error shows it again. */
export function typedIn(kind: EditionKind, form: Form): Typed {
  const read = (path: string, isDay: boolean) => {
    const name = inForm(path)
    return isDay
      ? ['aar', 'maaned', 'dag']
          .map((part) => form.text(`${name}-${part}`).padStart(part === 'aar' ? 4 : 2, '0'))
          .join('-')
      : form.text(name)
  }
  const isEmptyDay = (text: string) => /^[0-]+$/.test(text)
  return Object.fromEntries(
    kind.fields.map(({ path, as }) => {
      const text = read(path, as === 'day')
      return [path, as === 'day' && isEmptyDay(text) ? '' : text]
    }),
  )
}

/** The published body with what was typed put into it; numbers as numbers, an emptied field as "not given". */
export function proposedBody(kind: EditionKind, published: Json, typed: Typed): Json {
  return kind.fields.reduce((body, { path, as }) => {
    const text = typed[path] ?? ''
    const before = valueAt(published, path)
    if (text === '') return before === undefined || before === '' ? body : withValueAt(body, path, null)
    const number = Number(text.replaceAll('.', '').replace(',', '.'))
    return withValueAt(body, path, as === 'number' && Number.isFinite(number) ? number : text)
  }, published)
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
  const read = kind.schema.safeParse(proposed)
  for (const issue of read.error?.issues ?? []) {
    const path = issue.path.join('.')
    const field = kind.fields.find((one) => one.path === path || path.startsWith(`${one.path}.`))
    const label = field?.label[language === 'da' ? 0 : 1] ?? path
    problems.push({ field: inForm(field?.path ?? path), text: say.fieldWrong(label) })
  }
  const first = kind.fields[0]?.path ?? ''
  if (sameJson(published, proposed)) problems.push({ field: inForm(first), text: say.nothingChanged })
  if (grounds.length < 10) problems.push({ field: 'begrundelse', text: say.groundsMissing })
  return problems
}
