import type { Form, Problem } from '#platform/form.ts'
import type { Person } from './person.rules.ts'

export type Details = Pick<
  Person,
  | 'name'
  | 'municipalityCode'
  | 'language'
  | 'interpreterLanguage'
  | 'phone'
  | 'messageAllowed'
  | 'protectedAddress'
>

/** The languages that are asked for by name; a code of ISO 639, which the reader's own language has a word for. */
export const spoken = 'da en kl fo de pl uk ro ar tr ur fa ps so bs sr vi ta th zh'.split(' ')
export const languageName = (code: string, reader: 'da' | 'en'): string =>
  new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? code

const longest = 200
const phone = /^\+?\d[\d ]{5,18}\d$/
const orNull = (text: string) => text || null
const languageFrom = (text: string) => (spoken.includes(text) ? text : null)

type Words = { readonly tooLong: string; readonly phoneWrong: string }

/** What was sent, and what is to be put right in it; nothing is refused for being empty. */
export function readDetails(form: Form, municipalities: readonly string[], say: Words) {
  const message = form.text('besked')
  const details: Details = {
    name: orNull(form.text('navn')),
    municipalityCode: municipalities.find((code) => code === form.text('kommune')) ?? null,
    language: languageFrom(form.text('sprog')),
    interpreterLanguage: languageFrom(form.text('tolk')),
    phone: orNull(form.text('telefon')),
    messageAllowed: message === 'ja' ? true : message === 'nej' ? false : null,
    protectedAddress: form.text('beskyttet') === 'ja',
  }
  const problems: Problem[] = [
    ...((details.name?.length ?? 0) > longest ? [{ field: 'navn', text: say.tooLong }] : []),
    ...(details.phone && !phone.test(details.phone) ? [{ field: 'telefon', text: say.phoneWrong }] : []),
  ]
  return { details, problems }
}
