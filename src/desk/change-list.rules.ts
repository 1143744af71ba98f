import { type Change, changeDays, changesOn, type Register } from '#registers/responsibilities/index.ts'

/** Every change of a day in every municipality that the register has. */
export function changesFor(register: Register, day: Temporal.PlainDate): readonly Change[] {
  const known = worked.get(register) ?? new Map<string, readonly Change[]>()
  worked.set(register, known)
  const changes = known.get(`${day}`) ?? changesOn(day, register, register.municipalities)
  known.set(`${day}`, changes)
  const [oldest] = known.keys()
  if (known.size > keptDays && oldest !== undefined) known.delete(oldest)
  return changes
}

// All municipalities' tasks before and after a day are much work, and the same rows always give the same changes.
const worked = new WeakMap<Register, Map<string, readonly Change[]>>()
const keptDays = 8

/** The days of this decade on which the register changes, the nearest future first in order. */
export const daysOfChange = (register: Register): Temporal.PlainDate[] =>
  changeDays(register).filter((day) => day.year >= 2026)
