import type { Form, Problem } from '#platform/form.ts'

/** How a unit receives answers and whom a person can ring, in its own words. A unit that reads no answers tells a number alone. */
export type Told = {
  readonly readsWithin: number | null
  readonly phone: string | null
  /** In Danish; the English may be missing, and then the Danish is shown there and said to be Danish. */
  readonly hours: string | null
  readonly hoursInEnglish: string | null
  readonly urgentPhone: string | null
}
export const receptionFields = {
  readsWithin: 'hverdage',
  phone: 'telefon',
  hours: 'timer',
  hoursInEnglish: 'timer-en',
  urgentPhone: 'haster',
} as const
export const mostHours = 200

type Words = {
  readonly wrongDays: string
  readonly wrongPhone: string
  readonly wrongHours: string
  readonly hoursOfWhat: string
  readonly danishFirst: string
}

/** A number as it is called with one press; null where it is none. */
export function phoneIn(text: string): string | null {
  if (!/^\+?\d[\d ]{5,18}\d$/.test(text)) return null
  const digits = text.replaceAll(' ', '').replace(/^(\+45|0045)(?=\d{8}$)/, '')
  return /^\d{8}$/.test(digits) ? digits.replaceAll(/\d\d(?=\d)/g, '$& ') : text
}

/** Everything may be left empty; what stands there must be usable. */
export function readReception(form: Form, say: Words): { told: Told | null; problems: Problem[] } {
  const text = (field: keyof typeof receptionFields) => form.text(receptionFields[field]).trim()
  const problems: Problem[] = []
  const wrong = (field: keyof typeof receptionFields, words: string) => {
    problems.push({ field: receptionFields[field], text: words })
    return null
  }
  const days = text('readsWithin')
  const isDays = /^\d{1,2}$/.test(days) && Number(days) >= 1 && Number(days) <= 30
  const readsWithin = days === '' ? null : isDays ? Number(days) : wrong('readsWithin', say.wrongDays)
  const number = (field: 'phone' | 'urgentPhone') =>
    text(field) === '' ? null : (phoneIn(text(field)) ?? wrong(field, say.wrongPhone))
  const phone = number('phone')
  const hours = text('hours') || null
  if (hours && hours.length > mostHours) wrong('hours', say.wrongHours)
  else if (hours && text('phone') === '') wrong('phone', say.hoursOfWhat)
  const hoursInEnglish = text('hoursInEnglish') || null
  if (hoursInEnglish && hoursInEnglish.length > mostHours) wrong('hoursInEnglish', say.wrongHours)
  else if (hoursInEnglish && !hours) wrong('hours', say.danishFirst)
  const urgentPhone = number('urgentPhone')
  const told = { readsWithin, phone, hours, hoursInEnglish, urgentPhone }
  return { told: problems.length > 0 ? null : told, problems }
}
