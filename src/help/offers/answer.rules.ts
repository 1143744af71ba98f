import type { Form, Problem } from '#platform/form.ts'
import type { Language } from '#platform/words.ts'
import { confirmWords } from './confirm.words.ts'

/** What somebody may answer, by its word in the form. */
export const answers = { stemmer: 'stands', aendret: 'changed', lukket: 'closed' } as const
export type AnswerWord = keyof typeof answers
export type Said = (typeof answers)[AnswerWord]
const isAnswer = (text: string): text is AnswerWord => Object.hasOwn(answers, text)

/** What a provider may tell besides; null is not told. */
export type ToldFacts = {
  readonly nextStart: string | null
  readonly freePlaces: number | null
  readonly waitingWeeks: number | null
  readonly openingHours: string | null
}
export type Answer = { readonly said: Said; readonly words: string; readonly told: ToldFacts | null }

export const most = { words: 2000, hours: 300 } as const
const wholeNumber = (text: string, upTo: number) =>
  /^\d{1,4}$/.test(text) && Number(text) <= upTo ? Number(text) : null

/** The answer in the form, or what stands in its way. */
export function answerIn(form: Form, language: Language): Answer | readonly Problem[] {
  const say = confirmWords(language)
  const problems: Problem[] = []
  const wrong = (field: string, text: string) => problems.push({ field, text })
  const choice = form.text('svar')
  const words = form.text('ord')
  const told = toldIn(form)
  if (!isAnswer(choice)) wrong('svar', say.answerMissing)
  if (choice === 'aendret' && words === '' && told === null) wrong('ord', say.whatChanged)
  if (words.length > most.words) wrong('ord', say.tooLong(most.words))
  if (form.day('start') === 'invalid') wrong('start', say.dayWrong)
  if (form.text('pladser') && wholeNumber(form.text('pladser'), 999) === null)
    wrong('pladser', say.numberWrong)
  if (form.text('ventetid') && wholeNumber(form.text('ventetid'), 260) === null)
    wrong('ventetid', say.numberWrong)
  if (form.text('aabningstider').length > most.hours) wrong('aabningstider', say.tooLong(most.hours))
  return isAnswer(choice) && problems.length === 0 ? { said: answers[choice], words, told } : problems
}

function toldIn(form: Form): ToldFacts | null {
  const start = form.day('start')
  const told = {
    nextStart: start === null || start === 'invalid' ? null : start.toString(),
    freePlaces: wholeNumber(form.text('pladser'), 999),
    waitingWeeks: wholeNumber(form.text('ventetid'), 260),
    openingHours: form.text('aabningstider') || null,
  }
  return Object.values(told).some((one) => one !== null) ? told : null
}
/** Is there anything for an editor to look at? */
export const needsEditor = ({ said, words, told }: Answer): boolean =>
  said !== 'stands' || words !== '' || told !== null
