import type { PersonAccess } from '#platform/actor.ts'
import type { Form, Problem } from '#platform/form.ts'
import type { Language } from '#platform/words.ts'
import { declined, type Marked, partsOfAnswer, type Step, type Told, unknown } from './answering.rules.ts'
import { answeringWords } from './answering.words.ts'
import { isOpenChoice, mostLetters, mostOwnLetters, opensParts } from './assessment.rules.ts'
import { ownWordsCode } from './questionnaire.rules.ts'

type Read =
  | { readonly given: readonly Told[] }
  /** `isEmpty`: nothing was chosen or typed at all. */
  | { readonly problems: readonly Problem[]; readonly isEmpty: boolean }

export const answerField = 'svar'
export const ownWordsField = 'egne'
/** Lines end as people's machines end them; the length is counted as it is kept. */
const typed = (form: Form, name: string): string => form.text(name).replaceAll('\r\n', '\n')

/** What was chosen or typed on one page, or what is missing there. */
export function readAnswer(step: Step, form: Form, access: PersonAccess, language: Language): Read {
  const say = answeringWords(language)
  const { question } = step
  const wrong = (text: string, isEmpty: boolean, field = answerField): Read => ({
    problems: [{ field, text }],
    isEmpty,
  })
  const told = (code: string, number: number | null = null, words: string | null = null): Told => ({
    code,
    number,
    words,
  })
  const value = typed(form, answerField)
  if (question.kind === 'text') {
    if (value === '') return { given: [told(declined)] }
    return value.length > mostLetters
      ? wrong(say.tooLong(mostLetters), false)
      : { given: [told('', null, value)] }
  }
  if (value === unknown || value === declined) return { given: [told(value)] }
  if (question.kind === 'scale') {
    const number = /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN
    return number >= question.from && number <= question.to
      ? { given: [told('', number)] }
      : wrong(say.chooseNumber, true)
  }
  const open = question.options.filter(({ code }) => isOpenChoice(step, code, access)).map(({ code }) => code)
  const chosen = (question.many ? form.all(answerField) : [value]).filter((code) => open.includes(code))
  const own = question.ownWords && opensParts(access, ['free-text']) ? typed(form, ownWordsField) : ''
  if (own.length > mostOwnLetters) return wrong(say.tooLong(mostOwnLetters), false, ownWordsField)
  if (chosen.length === 0 && own === '') return wrong(question.many ? say.chooseSome : say.chooseOne, true)
  return {
    given: [...chosen.map((code) => told(code)), ...(own ? [told(ownWordsCode(question), null, own)] : [])],
  }
}

/** Each answer with the sensitive parts it belongs to. */
export const marked = (step: Step, given: readonly Told[]): Marked[] =>
  given.map((one) => ({ ...one, parts: partsOfAnswer(step, one) }))
