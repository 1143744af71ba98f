import type { Form } from '#platform/form.ts'
import { isUuid } from '#platform/form-use.ts'
import type { AlertRule } from './alert.rules.ts'
import { isDomain } from './questionnaire.rules.ts'

/** What a unit has agreed to react on, in its own words. */
export type Reaction = {
  readonly hours: string
  readonly reactsWithin: number
  readonly fallback: string
  readonly citizenText: string
  /** The unit that is told when no leader is at work. */
  readonly fallbackUnit: string | null
}

const mostLetters = 1000
const numberIn = (text: string, from: number, to: number): number | null => {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : null
  return number !== null && number >= from && number <= to ? number : null
}

/** An agreement says all four things, or it is none. */
export function readReaction(form: Form): Reaction | null {
  const [hours, fallback, citizenText] = ['timer', 'ellers', 'besked'].map((name) =>
    form.text(name).slice(0, mostLetters),
  )
  const unit = form.text('sted')
  const reactsWithin = numberIn(form.text('dage'), 1, 30)
  return hours && fallback && citizenText && reactsWithin !== null
    ? { hours, fallback, citizenText, reactsWithin, fallbackUnit: isUuid(unit) ? unit : null }
    : null
}

/** A rule looks at how much something fills, or at what the person says cannot wait. */
export function readRule(form: Form): AlertRule | null {
  const domain = form.text('omraade')
  const rule = {
    burdenFrom: numberIn(form.text('fylder'), 0, 10),
    notWait: form.text('haster') === 'ja',
    domain: isDomain(domain) ? domain : null,
  }
  return rule.burdenFrom !== null || rule.notWait ? rule : null
}
