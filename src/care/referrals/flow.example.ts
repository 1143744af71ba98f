import type { FlowCase } from './flow.rules.ts'

const nothing = { sentBack: false, received: false, held: false, started: false, ended: false }
const noDays = { daysReceived: null, daysHeld: null, daysStarted: null }
/** Each place has a unit that knows all that was sent there, from whomever. */
export const aCase = (place: string, more: Partial<FlowCase> = {}): FlowCase => ({
  ...{ sender: 'sygehus', receiver: 'sundhed', region: 'sjaelland', place, outcome: 'unknown' as const },
  ...{ ...nothing, ...noDays, units: [place], ...more },
})
export const times = (count: number, place: string, more: Partial<FlowCase> = {}) =>
  Array.from({ length: count }, () => aCase(place, more))
