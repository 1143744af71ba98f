import type { Stage } from '#registers/tasks/index.ts'

/** The task of somebody who is told, beside the task of the step itself; the ledger closes it when somebody acts. */
export const lateTask = 'referral.late'
export const lateSubject = (id: string, stage: Stage) => `referral:${id}:${stage}`

export type Late = {
  readonly id: string
  readonly personId: string
  readonly stateAt: Temporal.Instant
  readonly stage: Stage
  readonly holdId: string
  readonly actingId: string
  readonly senderId: string
}

/** Which units are told: first where it lies and who must act, then the leader of the latter, then the sender. */
export function unitsTold({ stage, holdId, actingId, senderId }: Omit<Late, 'id' | 'personId' | 'stateAt'>) {
  if (stage === 1) return [...new Set([actingId, holdId])]
  return [stage === 2 ? actingId : senderId]
}

/** Who gets a task beside the step's own, which stands on the list of whoever must act already. */
export function unitWithTask(late: Omit<Late, 'id' | 'personId' | 'stateAt'>): string | null {
  if (late.stage === 2) return late.actingId
  const unit = late.stage === 1 ? late.holdId : late.senderId
  return unit === late.actingId ? null : unit
}
