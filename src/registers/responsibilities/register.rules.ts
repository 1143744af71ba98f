import { holdsOn, type Source } from '#registers/sources/index.ts'
import { turningDays } from './dated.rules.ts'
import type { Duty, OperatorRow } from './duty.rules.ts'
import { type PlaceLine, type PlaceRows, placeLinesOn } from './place-line.rules.ts'
import type { TaskCode } from './task.rules.ts'

/** Everything an answer may lean on, as plain values: the same question to the same register gives the same answer. */
export type Register = PlaceRows & {
  duties: readonly Duty[]
  operators: readonly OperatorRow[]
  sources: readonly Source[]
}

const registers = new WeakMap<object, WeakMap<PlaceRows, Register>>()

/** The same rows make the same register, so that what was worked out from it serves whoever asks next. */
export function registerOf(rows: Omit<Register, keyof PlaceRows>, places: PlaceRows): Register {
  const made = registers.get(rows) ?? new WeakMap<PlaceRows, Register>()
  registers.set(rows, made)
  const register = made.get(places) ?? { ...rows, ...places }
  made.set(places, register)
  return register
}

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

/** The rows of the register that hold on one day. */
export type Snapshot = {
  duties: ReadonlyMap<TaskCode, readonly Duty[]>
  operators: readonly OperatorRow[]
  places: ReadonlyMap<string, PlaceLine>
  sources: ReadonlyMap<string, Source>
}

const keptDays = 16

/**
 * What follows from a register on a day, worked out once for the same rows; nearly all ask about today or 1 January 2027,
 * so the last few days are kept.
 */
export function onceADay<Result>(workOut: (day: Temporal.PlainDate, register: Register) => Result) {
  const known = new WeakMap<Register, Map<string, Result>>()
  return (day: Temporal.PlainDate, register: Register): Result => {
    const days = known.get(register) ?? new Map<string, Result>()
    known.set(register, days)
    const result = days.get(`${day}`) ?? workOut(day, register)
    days.set(`${day}`, result)
    const [oldest] = days.keys()
    if (days.size > keptDays && oldest !== undefined) days.delete(oldest)
    return result
  }
}

/** The rows that hold on a day, ready to be asked; worked out once a day and register. */
export const snapshotOn = onceADay(
  (day, register): Snapshot => ({
    duties: Map.groupBy(
      register.duties.filter((row) => holdsOn(row, day)),
      (row) => row.task,
    ),
    operators: register.operators.filter((row) => holdsOn(row, day)),
    places: placeLinesOn(day, register),
    sources: new Map(register.sources.map((source) => [source.key, source])),
  }),
)
