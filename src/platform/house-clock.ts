import { morningOf } from './calendar.ts'
import { type Clock, clockFrom, machineClock } from './clock.ts'
import type { Settings } from './settings.ts'

/** The clock of these settings: the machine's, or one that starts at FOELGESKAB_NOW and runs on from there. */
export function clockOf({ FOELGESKAB_NOW: start }: Settings): Clock {
  if (!start) return machineClock
  return clockFrom('day' in start ? morningOf(start.day) : start.instant)
}
