import type { Both } from '#platform/words.ts'
import {
  type Choice,
  type Condition,
  type Domain,
  domainSystem,
  type Group,
  type Item,
  isDomain,
  lateEffectSystem,
  ownWordsCode,
  partsOf,
  type Question,
  type Questionnaire,
  type SensitivePart,
} from './questionnaire.rules.ts'

/** One answer as it stands: the question, what it was asked about, and a code, a number or words. */
export type Given = {
  readonly item: string
  readonly about: string
  readonly code: string
  readonly number: number | null
  readonly words: string | null
}
/** What was told at one page. */
export type Told = Pick<Given, 'code' | 'number' | 'words'>
/** The same with the sensitive parts it belongs to, as it is kept. */
export type Marked = Told & { readonly parts: readonly SensitivePart[] }
/** No answer, and why: FHIR's data-absent-reason. Neither counts as one in a condition. */
export const unknown = 'asked-unknown'
export const declined = 'asked-declined'
export const isAbsent = ({ code }: Pick<Given, 'code'>): boolean => code === unknown || code === declined

/** One page: a question, and what it is asked about. */
export type Step = { readonly question: Question; readonly topic: Topic | null }
/** Something that was chosen: what the person says about it, in which domain, and which late effect others call it. */
export type Topic = {
  readonly code: string
  readonly label: Both
  readonly domain: Domain | null
  readonly lateEffect: string | null
}

const answersTo = (given: readonly Given[], item: string, about: string) =>
  given.filter((one) => one.item === item && (one.about === about || one.about === '') && !isAbsent(one))

/** A condition on a question that nobody has answered is not met, `!=` neither; only `exists: false` is. */
function isMet({ question, operator, value }: Condition, given: readonly Given[], about: string): boolean {
  const found = answersTo(given, question, about)
  if (operator === 'exists') return found.length > 0 === value
  if (found.length === 0) return false
  const is = (one: Given) => (typeof value === 'number' ? one.number === value : one.code === value)
  if (operator === '=') return found.some(is)
  if (operator === '!=') return !found.some(is)
  const compare = { '>': (n: number) => n > Number(value), '<': (n: number) => n < Number(value) }
  const number = found[0]?.number
  if (number === null || number === undefined) return false
  return operator === '>' || operator === '<'
    ? compare[operator](number)
    : !compare[operator === '>=' ? '<' : '>'](number)
}

const isAsked = ({ when, any }: Item, given: readonly Given[], about: string): boolean =>
  when.length === 0 ||
  (any ? when.some((one) => isMet(one, given, about)) : when.every((one) => isMet(one, given, about)))

/** What was chosen at one question, in the order in which it stands there. */
function topicsAt(item: Choice, given: readonly Given[]): Topic[] {
  const chosen = given.filter((one) => one.item === item.id && !isAbsent(one))
  const listed = item.options
    .filter(({ code }) => chosen.some((one) => one.code === code))
    .map(({ code, label, system }) => ({
      code,
      label,
      domain: item.domain,
      lateEffect: system === lateEffectSystem ? code : null,
    }))
  const own = chosen.find(({ code }) => code === ownWordsCode(item))
  return own?.words
    ? [
        ...listed,
        { code: own.code, label: { da: own.words, en: own.words }, domain: item.domain, lateEffect: null },
      ]
    : listed
}

/** Every thing that was chosen at the questions that are still asked. */
export function topicsOf(
  { items }: Pick<Questionnaire, 'items'>,
  group: Group,
  given: readonly Given[],
): Topic[] {
  return group.about.flatMap((id) => {
    const item = items.find((one) => one.id === id)
    return item?.kind === 'choice' && isAsked(item, given, '') ? topicsAt(item, given) : []
  })
}

/** The pages in their order, as the answers so far make them; what is no longer asked is not among them. */
export const stepsOf = (questionnaire: Questionnaire, given: readonly Given[]): Step[] =>
  questionnaire.items.flatMap((item): Step[] => {
    if (!isAsked(item, given, '')) return []
    if (item.kind !== 'group') return [{ question: item, topic: null }]
    return topicsOf(questionnaire, item, given).flatMap((topic) =>
      item.items
        .filter((question) => isAsked(question, given, topic.code))
        .map((question) => ({ question, topic })),
    )
  })

export const aboutOf = ({ topic }: Step): string => topic?.code ?? ''
/** What stands as the answer to one page. */
export const givenAt = (step: Step, given: readonly Given[]): Given[] =>
  given.filter(({ item, about }) => item === step.question.id && about === aboutOf(step))
export const isAnswered = (step: Step, given: readonly Given[]): boolean => givenAt(step, given).length > 0

/** Where one goes on: the first page without an answer; null when all are answered or skipped. */
export function firstOpen(steps: readonly Step[], given: readonly Given[]): number | null {
  const place = steps.findIndex((step) => !isAnswered(step, given))
  return place < 0 ? null : place
}

/** Which sensitive parts an answer belongs to. */
export function partsOfAnswer(
  { question, topic }: Step,
  { code, words }: Pick<Given, 'code' | 'words'>,
): SensitivePart[] {
  const chosen = question.kind === 'choice' ? question.options.find((one) => one.code === code) : undefined
  const named = chosen?.system === domainSystem && isDomain(chosen.code) ? chosen.code : null
  const own = question.kind === 'choice' ? question.domain : null
  return partsOf(topic?.domain ?? own ?? named, words !== null)
}
/** The parts that a whole page belongs to: it is shown to nobody who may not see them. */
export const partsOfStep = ({ question, topic }: Step): SensitivePart[] =>
  partsOf(topic?.domain ?? (question.kind === 'choice' ? question.domain : null), question.kind === 'text')
