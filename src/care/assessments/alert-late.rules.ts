import { addWorkingDays } from '#platform/calendar.ts'
import { type Stage, tellAfterDays } from '#registers/tasks/index.ts'

/** The task of somebody who is told, beside the alert's own, which stands on the unit's list; gone when it is followed up. */
export const lateAlertTask = 'alert.late'
export const subjectOfLate = (id: string, to: ToldTo) => `alert:${id}:${to}`

/** Where whoever is told without a relation to the person is led: no person stands there. */
export const elsewherePath = '/svar/advis/andre-steder'

export type ToldTo = 'unit' | 'leader' | 'fallback'
type Late = { readonly stage: Stage } & There
/** Is a leader of the unit at work today, and is anybody at the unit it has agreed with? */
export type There = { readonly hasLeader: boolean; readonly hasFallback: boolean }

/**
 * Who is told: the unit that promised, then its leader, then whom it has agreed with; where there is none, the unit, to do what
 * it has agreed on. Where no leader is at work the next one is told at once.
 */
export function toldAt({ stage, hasLeader, hasFallback }: Late): ToldTo {
  if (stage === 1) return 'unit'
  if (stage === 2 && hasLeader) return 'leader'
  return hasFallback ? 'fallback' : 'unit'
}

/** First the unit has the alert's own task, and is written to alone. */
export const hasLateTask = (stage: Stage) => stage > 1

/** For each stage the last due day that is long enough ago today; the promise was in working days, and so is this. */
export const lastDueDays = (today: Temporal.PlainDate): Temporal.PlainDate[] =>
  tellAfterDays.map((after) => {
    let due = today.subtract({ days: after })
    while (Temporal.PlainDate.compare(addWorkingDays(due, after), today) > 0) due = due.subtract({ days: 1 })
    return due
  })
