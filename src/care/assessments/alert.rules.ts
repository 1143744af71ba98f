import { addWorkingDays, dayOf } from '#platform/calendar.ts'
import type { Both } from '#platform/words.ts'
import type { Domain } from './questionnaire.rules.ts'

/** What a unit wants to be told of. It looks at what a person has said and at nothing that was computed. */
export type AlertRule = {
  readonly burdenFrom: number | null
  /** Only where the person wants help that cannot wait. */
  readonly notWait: boolean
  readonly domain: Domain | null
}
type Said = {
  readonly domain: Domain
  readonly burden: number | null
  readonly wantsHelp: boolean | null
  readonly mayWait: boolean | null
}

/** Does the rule speak of this need? The same rule looks at past answers in a dry run and at those that come. */
export const meets = ({ burdenFrom, notWait, domain }: AlertRule, need: Said): boolean =>
  (burdenFrom === null || (need.burden !== null && need.burden >= burdenFrom)) &&
  (!notWait || (need.wantsHelp === true && need.mayWait === false)) &&
  (domain === null || need.domain === domain)

type Told = Said & { readonly finishedAt: Temporal.Instant; readonly unit: Both | null }
export type TriedWeek = {
  readonly monday: Temporal.PlainDate
  readonly unit: Both | null
  readonly alerts: number
}
/** What a rule would have given, by the week in which an answer came and by whose list it lies in; the newest first. */
export function triedByWeek(rule: AlertRule, told: readonly Told[]): TriedWeek[] {
  const weeks = new Map<string, TriedWeek>()
  for (const need of told) {
    const day = dayOf(need.finishedAt)
    const monday = day.subtract({ days: day.dayOfWeek - 1 })
    const key = `${monday} ${need.unit?.da}`
    const alerts = (weeks.get(key)?.alerts ?? 0) + (meets(rule, need) ? 1 : 0)
    weeks.set(key, { monday, unit: need.unit, alerts })
  }
  return [...weeks.values()].toSorted((one, other) => Temporal.PlainDate.compare(other.monday, one.monday))
}

/** In how many weeks, counted from the oldest, these were told; never less than one. */
export const weeksOf = (
  told: readonly { readonly finishedAt: Temporal.Instant }[],
  today: Temporal.PlainDate,
) =>
  Math.max(
    1,
    Math.ceil(Math.max(0, ...told.map(({ finishedAt }) => dayOf(finishedAt).until(today).days)) / 7),
  )

export type OwnUrgency = 'soon' | 'may-wait' | 'no' | 'not-told'
/** How urgent the person says that it is. */
export const ownUrgencyOf = ({ wantsHelp, mayWait }: Pick<Said, 'wantsHelp' | 'mayWait'>): OwnUrgency =>
  wantsHelp === null ? 'not-told' : wantsHelp ? (mayWait ? 'may-wait' : 'soon') : 'no'

export const alertDueOn = (sentAt: Temporal.Instant, reactsWithin: number): Temporal.PlainDate =>
  addWorkingDays(dayOf(sentAt), reactsWithin)

/** *Ny · I gang · Fulgt op · Afsluttet*. */
export type AlertState = 'new' | 'in-hand' | 'followed-up' | 'closed'
export const alertMoves = ['tag', 'fulgt-op', 'givet-videre', 'laeg-tilbage', 'afslut'] as const
export type AlertMove = (typeof alertMoves)[number]

/** Passed on to somebody else it is followed up, and it is kept by whom it was not. */
type Becomes = AlertState | 'passed-on'
const moves: Readonly<Record<AlertMove, { from: readonly AlertState[]; becomes: Becomes }>> = {
  tag: { from: ['new'], becomes: 'in-hand' },
  'fulgt-op': { from: ['in-hand'], becomes: 'followed-up' },
  'givet-videre': { from: ['in-hand'], becomes: 'passed-on' },
  'laeg-tilbage': { from: ['in-hand'], becomes: 'new' },
  afslut: { from: ['new', 'in-hand', 'followed-up'], becomes: 'closed' },
}
/** What may happen to an alert that stands so. */
export const movesFrom = (standing: AlertState): AlertMove[] =>
  alertMoves.filter((move) => moves[move].from.includes(standing))
export const becomes = (move: AlertMove): Becomes => moves[move].becomes
export const isAlertMove = (text: string): text is AlertMove => alertMoves.some((one) => one === text)
