import { narrowest } from './geography.rules.ts'
import { type Holder, holderOf, isThere } from './holder.rules.ts'
import type { PlaceLine } from './place-line.rules.ts'
import { type Register, type Snapshot, snapshotOn } from './register.rules.ts'
import { type TaskCode, taskCodes } from './task.rules.ts'

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
  const [eve, morning] = [day.subtract({ days: 1 }), day].map((one) => snapshotOn(one, register))
  return municipalities.flatMap(({ code, name }) =>
    taskCodes.flatMap((task) => {
      const before = holdersOf(task, code, eve)
      const after = holdersOf(task, code, morning)
      return [...new Set([...before.keys(), ...after.keys()])].flatMap((share): Change[] => {
        const [was, is] = [before.get(share) ?? null, after.get(share) ?? null]
        const kind = kindOf(was, is)
        return kind === null
          ? []
          : [{ municipality: { code, name }, task, share, before: was, after: is, kind }]
      })
    }),
  )
}

/** Share by share, so that one unsettled share does not hide the others. */
function holdersOf(task: TaskCode, code: string, now: Snapshot | undefined): Map<string, Holder> {
  const place = now?.places.get(code)
  if (now === undefined || place === undefined) return new Map()
  const byShare = Map.groupBy(now.duties.get(task) ?? [], (duty) => duty.share)
  return new Map(
    [...byShare].flatMap(([share, duties]) => holderIn(duties, place, now).map((one) => [share, one])),
  )
}

function holderIn(duties: Parameters<typeof holderOf>[0][], place: PlaceLine, now: Snapshot): Holder[] {
  const duty = narrowest(duties, place)
  const holder = duty === undefined ? undefined : holderOf(duty, place, now)
  return holder !== undefined && isThere<Holder>(holder) ? [holder] : []
}

const running = (holder: Holder) =>
  [holder.operator?.key, holder.operator?.office, holder.operator?.name.da].join(' ')

function kindOf(before: Holder | null, after: Holder | null): Change['kind'] | null {
  if (before === null) return after === null ? null : 'begins'
  if (after === null) return 'ends'
  if (before.authority.key !== after.authority.key || before.authority.office !== after.authority.office)
    return before.duty.authorityRule === after.duty.authorityRule ? 'region-merges' : 'task-moves'
  return running(before) === running(after) ? null : 'operator-changes'
}
