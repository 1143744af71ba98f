import type { PersonAccess } from '#platform/actor.ts'
import { addWorkingDays, dayOf, isWorkingDay } from '#platform/calendar.ts'
import type { Both } from '#platform/words.ts'
import type { Given, Step } from './answering.rules.ts'
import { partsOfAnswer, partsOfStep } from './answering.rules.ts'
import type { Audience, Questionnaire, SensitivePart } from './questionnaire.rules.ts'

export const occasions = ['start', 'end', 'sector-change', 'own'] as const
export type Occasion = (typeof occasions)[number]
/** What a unit can ask for; the fourth is the person's own. */
export const askedOccasions = ['start', 'end', 'sector-change'] as const
export type AskedOccasion = (typeof askedOccasions)[number]
export const isAskedOccasion = (text: string): text is AskedOccasion =>
  askedOccasions.some((one) => one === text)

export type AssessmentState = 'draft' | 'kept' | 'sent' | 'replaced' | 'withdrawn'

/** One person's answer to one version of a questionnaire. */
export type AssessmentLine = {
  readonly id: string
  readonly personId: string
  readonly questionnaire: string
  readonly occasion: Occasion
  readonly enteredAs: 'self' | 'proxy' | 'phone' | 'paper'
  readonly state: AssessmentState
  readonly sentTo: string | null
  /** The unit it was sent to, while that has a relation to the person. */
  readonly organisations: readonly string[]
  readonly sentToName: Both | null
  /** Within how many working days the unit had said that it reads, when it was sent. */
  readonly promisedWithin: number | null
  readonly begunAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
  readonly finishedAt: Temporal.Instant | null
}
export type Assessment = AssessmentLine & {
  readonly replacesId: string | null
  /** Who told it, where it was entered and not told by the person. */
  readonly toldBy: string | null
  /** Does it change one that was sent? */
  readonly changesSent: boolean | null
  /** The one that has taken its place, if any. */
  readonly replacedBy: string | null
  /** The version that it was given to. */
  readonly questions: Questionnaire
  readonly given: readonly Given[]
}
/** Only what is finished and still holds is changed; a draft is simply gone on with. */
export const isChangeable = ({ state }: Pick<Assessment, 'state'>): boolean =>
  state === 'sent' || state === 'kept'

/** When a unit answers the telephone, in its own words: in Danish, and in English if it has written it. */
export type Hours = { readonly da: string; readonly en: string | null }
/** How a unit receives answers, in its own words; null where it has told nothing. */
export type Reception = {
  /** Null where it has told a number alone. */
  readonly readsWithin: number | null
  readonly phone: string | null
  readonly hours: Hours | null
  readonly urgentPhone: string | null
  readonly toldBy: string
  readonly toldOn: Temporal.PlainDate
}
/** What a unit has accepted to say to the person about when it reacts. */
export type CitizenReaction = {
  readonly hours: string
  readonly reactsWithin: number
  readonly fallback: string
  readonly citizenText: string
}
export type Reader = {
  readonly id: string
  readonly name: Both
  readonly reception: Reception | null
  readonly reaction: CitizenReaction | null
}

/** The day by which a unit has said that it reads what was sent at this moment; weekends and holidays do not count. */
export const readBy = (readsWithin: number, sentAt: Temporal.Instant): Temporal.PlainDate =>
  addWorkingDays(dayOf(sentAt), readsWithin)
export const isReadToday = (now: Temporal.Instant): boolean => isWorkingDay(dayOf(now))

/** Which questionnaire fits the post somebody has; they may choose another. */
export const audienceOf = (role: string | null): Audience =>
  role === 'paaroerende' ? 'relative' : role === 'efterladt' ? 'bereaved' : 'citizen'

export const mostLetters = 2000
export const mostOwnLetters = 200

/** May whoever has this access see answers of these parts? One's own are all open. */
export const opensParts = (access: PersonAccess, parts: readonly SensitivePart[]): boolean =>
  access.kind !== 'proxy' || parts.every((part) => access.parts.includes(part))

/** The pages that somebody with this access is asked. */
export const openSteps = (steps: readonly Step[], access: PersonAccess): Step[] =>
  steps.filter((step) => opensParts(access, partsOfStep(step)))
/** The choices of a page that somebody with this access is shown. */
export const isOpenChoice = (step: Step, code: string, access: PersonAccess): boolean =>
  opensParts(access, partsOfAnswer(step, { code, words: null }))
