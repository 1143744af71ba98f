import type { Form, Problem } from '#platform/form.ts'
import type { Language } from '#platform/words.ts'
import { isRole, type Role } from './post.rules.ts'
import { emailOf, isEmail } from './sign-in.rules.ts'

export type FreshAccount = {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly unitName: string
  readonly organisationId: string | null
  readonly language: Language
}
export type AccountWords = Record<'nameMissing' | 'emailWrong' | 'roleMissing' | 'unitMissing', string>

/** What an operator wrote, as an account; or what is to be mended, field by field. */
export function readAccount(form: Form, words: AccountWords): FreshAccount | readonly Problem[] {
  const email = emailOf(form.text('email'))
  const name = form.text('navn').slice(0, 200)
  const role = form.text('rolle')
  const unitName = form.text('sted').slice(0, 200)
  const problems: Problem[] = []
  const mend = (field: string, text: string) => problems.push({ field, text })
  if (!name) mend('navn', words.nameMissing)
  if (!isEmail(email)) mend('email', words.emailWrong)
  if (!isRole(role)) mend('rolle', words.roleMissing)
  if (!unitName) mend('sted', words.unitMissing)
  if (problems.length > 0 || !isRole(role)) return problems
  const language = form.text('sprog') === 'en' ? 'en' : 'da'
  return { email, name, role, unitName, organisationId: null, language }
}
