/** *Hvordan går det med …?* */
export const checkInAnswers = ['better', 'same', 'worse', 'talk'] as const
export type CheckInSaid = (typeof checkInAnswers)[number]
export const isCheckInAnswer = (text: string): text is CheckInSaid =>
  checkInAnswers.some((one) => one === text)

/** A goal of the house's own, not a rule of anybody's: four weeks, unless the unit and the person choose another day. */
export const lookAgainAfter = { days: 28 } as const
export const lookAgainWithin = { years: 1 } as const
/** Whoever could not be asked for so long is not asked any more. */
export const checkInWithinDays = 60

type Line = { readonly level: string | null; readonly state: string | null }
/** What a person does by themself, and that is not closed, is asked about again. */
export const isLookedAtAgain = ({ level, state }: Line): boolean =>
  level === 'egenomsorg' && state !== null && state !== 'closed'

/** It has turned, or somebody is wanted: the way leads to people at once. */
export const leadsToPeople = (said: CheckInSaid): boolean => said === 'worse' || said === 'talk'

/** One time that was asked about, or is to be. */
export type CheckIn = {
  readonly dueOn: Temporal.PlainDate
  readonly askedOn: Temporal.PlainDate | null
  readonly answer: CheckInSaid | null
  readonly answeredOn: Temporal.PlainDate | null
  readonly toldDue: Temporal.PlainDate | null
  readonly isEnded: boolean
}
type Standing = CheckInSaid | 'waits' | 'asked' | 'unasked'
/** How it stands; what was asked and not answered is unknown, never that it went well. */
export const standingOf = ({ answer, askedOn, isEnded }: CheckIn): Standing =>
  answer ?? (askedOn ? 'asked' : isEnded ? 'unasked' : 'waits')
