import type { Form, Problem } from '#platform/form.ts'
import { type Given, givenAt, type Marked, stepsOf } from './answering.rules.ts'
import { mostLetters, type Occasion, occasions } from './assessment.rules.ts'
import { type FreshNeed, helpSystem, needsIn } from './need.rules.ts'
import { type Choice, domainSystem, type Group, type Questionnaire } from './questionnaire.rules.ts'
import { marked } from './read-answer.rules.ts'

/** So many things at a time fit on the form; more are entered as another answer. */
export const toldRows = [1, 2, 3, 4, 5, 6] as const

export type ToldAnswer = {
  readonly occasion: Occasion
  readonly enteredAs: 'phone' | 'paper'
  /** Who told it, when it was not the person: a helper, by name and how they stand to the person. */
  readonly toldBy: string | null
  readonly given: readonly (Marked & Pick<Given, 'item' | 'about'>)[]
  readonly needs: readonly FreshNeed[]
}
export type ToldFault =
  | 'maade'
  | 'anledning'
  | 'ting1'
  | 'for-langt'
  | 'ting-mangler'
  | 'ting-igen'
  | 'proevet-uden'

/** The parts of a questionnaire that the form asks for, found by what they are and not by name. */
export function toldParts({ items }: Questionnaire) {
  const choices = items.filter((item): item is Choice => item.kind === 'choice')
  const group = items.find((item): item is Group => item.kind === 'group')
  const within = group?.items ?? []
  return {
    domains: choices.find(({ options }) => options.some(({ system }) => system === domainSystem)),
    topics: choices.filter(({ domain }) => domain !== null),
    scale: within.find(({ kind }) => kind === 'scale'),
    wish: within.find(
      (item): item is Choice =>
        item.kind === 'choice' && item.options.some(({ system }) => system === helpSystem),
    ),
    tried: within.find(({ kind }) => kind === 'text'),
    matters: items.find(({ kind }) => kind === 'text'),
  }
}

const answer = (item: string | undefined, about: string, told: Partial<Given>): Given[] =>
  item === undefined ? [] : [{ item, about, code: '', number: null, words: null, ...told }]

/** What was told, as the answers that the person would have given; what would not have been asked is left out. */
export function readTold(
  form: Form,
  questionnaire: Questionnaire,
  say: Readonly<Record<ToldFault, string>>,
): { readonly told: ToldAnswer } | { readonly problems: readonly Problem[] } {
  const { domains, topics, scale, wish, tried, matters } = toldParts(questionnaire)
  const seen = new Set<string>()
  const rowFaults: { readonly field: string; readonly fault: ToldFault }[] = []
  const rows = toldRows.flatMap((row) => {
    const code = form.text(`ting${row}`)
    const item = topics.find(({ options }) => options.some((option) => option.code === code))
    const isTold = ['fylder', 'hjaelp', 'proevet'].some((name) => form.text(`${name}${row}`) !== '')
    // What was written in a row is never dropped in silence.
    if (!item && isTold) rowFaults.push({ field: `ting${row}`, fault: 'ting-mangler' })
    if (item && seen.has(code)) rowFaults.push({ field: `ting${row}`, fault: 'ting-igen' })
    if (!item || seen.has(code)) return []
    seen.add(code)
    return [{ row, code, item }]
  })
  const enteredAs = (['phone', 'paper'] as const).find((one) => one === form.text('maade'))
  const occasion = occasions.find((one) => one === form.text('anledning'))
  const important = form.text('vigtigt')
  const typed = [important, form.text('hjaelper'), ...toldRows.map((row) => form.text(`proevet${row}`))]
  const faults: ToldFault[] = [
    ...(enteredAs ? [] : (['maade'] as const)),
    ...(occasion ? [] : (['anledning'] as const)),
    ...(rows.length > 0 || important ? [] : (['ting1'] as const)),
    ...(typed.some((text) => text.length > mostLetters) ? (['for-langt'] as const) : []),
  ]
  const problems = [
    ...faults.map((fault) => ({ field: fault === 'for-langt' ? 'vigtigt' : fault, text: say[fault] })),
    ...rowFaults.map(({ field, fault }) => ({ field, text: say[fault] })),
  ]
  if (problems.length > 0 || !enteredAs || !occasion) return { problems }
  const number = (text: string) => (/^(10|\d)$/.test(text) ? Number(text) : null)
  const given = [...new Set(rows.map(({ item }) => item.domain ?? ''))]
    .flatMap((code) => answer(domains?.id, '', { code }))
    .concat(
      rows.flatMap(({ row, code, item }) => {
        const burden = number(form.text(`fylder${row}`))
        const help = wish?.options.find((option) => option.code === form.text(`hjaelp${row}`))?.code
        const words = form.text(`proevet${row}`)
        return [
          ...answer(item.id, '', { code }),
          ...(burden === null ? [] : answer(scale?.id, code, { number: burden })),
          ...(help ? answer(wish?.id, code, { code: help }) : []),
          ...(words ? answer(tried?.id, code, { words }) : []),
        ]
      }),
      important ? answer(matters?.id, '', { words: important }) : [],
    )
  const kept = stepsOf(questionnaire, given).flatMap((step) =>
    marked(step, givenAt(step, given)).map((one, place) => ({
      ...one,
      item: step.question.id,
      about: givenAt(step, given)[place]?.about ?? '',
    })),
  )
  const lost = rows.filter(
    ({ row, code }) =>
      form.text(`proevet${row}`) !== '' && !kept.some(({ about, words }) => about === code && words),
  )
  if (lost.length > 0)
    return { problems: lost.map(({ row }) => ({ field: `proevet${row}`, text: say['proevet-uden'] })) }
  return {
    told: {
      ...{ occasion, enteredAs, toldBy: form.text('hjaelper') || null, given: kept },
      needs: needsIn(questionnaire, given),
    },
  }
}
