import { addWorkingDays } from '#platform/calendar.ts'
import { type Stage, tellAfterDays } from '#registers/tasks/index.ts'

/** The task of somebody who is told, beside the alert's own, which stands on the unit's list; gone when it is followed up. */
export const lateAlertTask = 'alert.late'
export const subjectOfLate = (id: string, to: ToldTo) => `alert:${id}:${to}`

export type ToldTo = 'unit' | 'leader' | 'fallback'
type Late = { readonly stage: Stage; readonly hasLeader: boolean }

/** Who is told: the unit that promised, then its leader; where no leader is at work, the unit, to do what it has agreed on. */
export const toldAt = ({ stage, hasLeader }: Late): ToldTo => (stage === 2 && hasLeader ? 'leader' : 'unit')

/** First the unit has the alert's own task, and is written to alone. */
export const hasLateTask = (stage: Stage) => stage > 1

/** For each stage the last due day that is long enough ago today; the promise was in working days, and so is this. */
export const lastDueDays = (today: Temporal.PlainDate): Temporal.PlainDate[] =>
  tellAfterDays.map((after) => {
    let due = today.subtract({ days: after })
    while (Temporal.PlainDate.compare(addWorkingDays(due, after), today) > 0) due = due.subtract({ days: 1 })
    return due
  })
