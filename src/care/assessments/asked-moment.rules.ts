import type { AskedOccasion } from './assessment.rules.ts'

/** When a unit last asked at such a moment, and when it was last told of one. */
export type AskedMoment = {
  readonly occasion: AskedOccasion
  readonly askedOn: Temporal.PlainDate | null
  readonly toldOn: Temporal.PlainDate | null
}
export const askTask = 'assessment.ask'
export const taskOfAsking = (personId: string, unit: string) => `ask:${personId}:${unit}`

/** Days (own goal) within which a unit asks once a treatment has ended, and in which what was told before it still counts. */
export const askWithin = 7
export const countsFor = 60

/** Was the end of a treatment asked about, so that nobody has to be reminded? Whoever told, at whatever moment, has been heard. */
export const isHeard = (moments: readonly AskedMoment[], today: Temporal.PlainDate): boolean =>
  moments.some(({ occasion, askedOn, toldOn }) =>
    [occasion === 'end' ? askedOn : null, toldOn].some((day) => day && day.until(today).days <= countsFor),
  )
