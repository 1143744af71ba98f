import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { Due, type Fact } from '#ui/index.ts'
import type { AlertRule } from './alert.rules.ts'
import type { Alert, OneAlert } from './alert.store.ts'
import { alertWords } from './alert.words.ts'
import { alertLateWords } from './alert-late.words.ts'
import { domainNames } from './received.words.ts'

/** A rule in words. */
export function ruleInWords({ burdenFrom, notWait, domain }: AlertRule, language: Language): string {
  const say = alertWords(language)
  return [
    burdenFrom !== null && say.burdenFrom(burdenFrom),
    notWait && say.notWait,
    domain && say.inDomain(domainNames[domain][language === 'da' ? 0 : 1]),
  ]
    .filter(Boolean)
    .join(', ')
}

/** Where an alert stands, and with whom. */
export function standingInWords(alert: Alert, language: Language): string {
  const say = alertWords(language)
  const { standing, ownerName, ownerPost, holderPost, isReturned, done } = alert
  const whom =
    standing === 'in-hand' && (holderPost === ownerPost ? ownerName && say.with(ownerName) : say.standIn)
  const state = standing === 'followed-up' && done === 'passed-on' ? say.passedOn : say[`state-${standing}`]
  return [state, whom, isReturned && say.returned].filter(Boolean).join(' · ')
}

export function AlertDue({ alert, visit: { language, today } }: { alert: Alert; visit: Visit }) {
  const order = Temporal.PlainDate.compare(alert.dueOn, today)
  const isOpen = alert.standing === 'new' || alert.standing === 'in-hand'
  const tone = isOpen && order <= 0 ? (order < 0 ? ('late' as const) : ('today' as const)) : undefined
  return <Due when={dayInWords(alert.dueOn, language)} tone={tone} />
}

/** Once its day has passed: who has been told, and what the place has agreed on when nobody gets to it. */
export function pastDayFacts({ told, fallback }: OneAlert, language: Language): Fact[] {
  if (told.length === 0) return []
  const say = alertLateWords(language)
  const lines = { unit: say.toldUnit, leader: say.toldLeader, fallback: say.toldFallback }
  const whom = told.map(({ to, on }) => lines[to](dayInWords(on, language)))
  return [
    { label: say.told, value: whom.join(' · ') },
    ...(fallback ? [{ label: alertWords(language).toldElse, value: <span lang="da">{fallback}</span> }] : []),
  ]
}
