import {
  type Change,
  changeDays,
  changesOn,
  onceADay,
  type Register,
} from '#registers/responsibilities/index.ts'

/** Every change of a day in every municipality that the register has. */
export const changesFor = (register: Register, day: Temporal.PlainDate): readonly Change[] =>
  changesOnDay(day, register)

const changesOnDay = onceADay((day, register) => changesOn(day, register, register.municipalities))

/** The days of this decade on which the register changes, the nearest future first in order. */
export const daysOfChange = (register: Register): Temporal.PlainDate[] =>
  changeDays(register).filter((day) => day.year >= 2026)
