/** The only place that reads the machine's time; everything else is handed a clock. */
export type Clock = { now(): Temporal.Instant }

export const zone = 'Europe/Copenhagen'

export const machineClock: Clock = { now: () => Temporal.Now.instant() }

/** A clock that starts at `start` and runs on from there, for demo databases and tests. */
export function clockFrom(start: Temporal.Instant): Clock {
  const offset = Temporal.Now.instant().until(start)
  return { now: () => Temporal.Now.instant().add(offset) }
}

/** A clock that a test moves by hand. */
export function handClock(start: Temporal.Instant): Clock & { set(moment: Temporal.Instant): void } {
  let at = start
  return {
    now: () => at,
    set(moment) {
      at = moment
    },
  }
}

/** Milliseconds that only ever grow: for measuring how long something took. */
export const stopwatch = () => performance.now()
