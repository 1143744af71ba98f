import { type Answer, whoIsResponsible } from './answer.rules.ts'
import { turningDays } from './dated.rules.ts'
import type { Holder } from './holder.rules.ts'
import type { Register } from './register.rules.ts'
import { cellsOf, existsAt } from './share.rules.ts'
import { type TaskCode, taskCodes } from './task.rules.ts'

/** Every day on which a row of the register begins or ceases to hold; between two of them no answer changes. */
export function changeDays(register: Register): Temporal.PlainDate[] {
  const rows = [
    ...register.duties,
    ...register.operators,
    ...register.municipalities,
    ...register.memberships,
  ]
  const days = new Map(rows.flatMap(turningDays).map((day) => [day.toString(), day]))
  return [...days.values()].sort(Temporal.PlainDate.compare)
}

export type Change = {
  municipality: { code: string; name: string }
  task: TaskCode
  share: string
  before: Holder | null
  after: Holder | null
  /** A task handed over, two regions made one, only another operator, or a row that began or ended. */
  kind: 'task-moves' | 'region-merges' | 'operator-changes' | 'begins' | 'ends'
}

/** Every duty whose authority or operator is another on this day than on the day before, by municipality. */
export function changesOn(
  day: Temporal.PlainDate,
  register: Register,
  municipalities: readonly { code: string; name: string }[],
): Change[] {
  const eve = day.subtract({ days: 1 })
  return municipalities.flatMap((municipality) =>
    taskCodes.flatMap((task) => {
      const before = holdersOf(task, municipality.code, eve, register)
      const after = holdersOf(task, municipality.code, day, register)
      return [...new Set([...before.keys(), ...after.keys()])].flatMap((share): Change[] => {
        const [was, is] = [before.get(share) ?? null, after.get(share) ?? null]
        const kind = kindOf(was, is)
        return kind === null ? [] : [{ municipality, task, share, before: was, after: is, kind }]
      })
    }),
  )
}

/** Asked share by share, so that one unsettled share does not hide the others. */
function holdersOf(task: TaskCode, municipality: string, date: Temporal.PlainDate, register: Register) {
  const answers = cellsOf(task)
    .filter(existsAt)
    .map((cell): Answer => whoIsResponsible({ ...cell, municipality, date }, register))
  const holders = answers.flatMap((answer) => (answer.status === 'answered' ? answer.holders : []))
  return new Map(holders.toReversed().map((holder) => [holder.share, holder]))
}

const running = (holder: Holder) =>
  `${holder.operator?.key} ${holder.operator?.office} ${holder.operator?.name.da} ${holder.operatorStatus === 'not-known'}`

function kindOf(before: Holder | null, after: Holder | null): Change['kind'] | null {
  if (before === null) return after === null ? null : 'begins'
  if (after === null) return 'ends'
  if (before.authority.key !== after.authority.key || before.authority.office !== after.authority.office)
    return before.duty.authorityRule === after.duty.authorityRule ? 'region-merges' : 'task-moves'
  return running(before) === running(after) ? null : 'operator-changes'
}
