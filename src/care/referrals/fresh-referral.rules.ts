import type { Kind, Next, PlanType } from './referral.rules.ts'

export const workStates = ['works', 'partly', 'sick-listed', 'not-working'] as const
export type WorkState = (typeof workStates)[number]
export const complexities = ['simple', 'complex'] as const
export type Complexity = (typeof complexities)[number]

/** What the sender writes, with what whoever calls must know (the fields that municipalities ask for). */
export type FreshReferral = {
  readonly kind: Kind
  readonly receiverId: string
  readonly needIds: readonly string[]
  readonly reason: string
  readonly tried: string | null
  readonly complexity: Complexity | null
  readonly planType: PlanType | null
  readonly functionalAbility: string | null
  readonly dischargedOn: Temporal.PlainDate | null
  /** The plan says that training begins later, for reasons of health. */
  readonly startAfterOn: Temporal.PlainDate | null
  readonly latestStartOn: Temporal.PlainDate | null
  readonly wanted: string | null
  readonly agreedWithPersonOn: Temporal.PlainDate
  readonly phone: string | null
  /** Null: nobody has asked, which is not a no. */
  readonly messageAllowed: boolean | null
  readonly bestTime: string | null
  readonly interpreterLanguage: string | null
  readonly relativeContact: string | null
  readonly transport: string | null
  readonly sightHearing: string | null
  readonly work: WorkState | null
  readonly sickListedSince: Temporal.PlainDate | null
}

/** What a move may carry beside its name. */
export type FreshLine = {
  readonly happenedAt?: Temporal.Instant | null
  readonly agreedOn?: Temporal.PlainDate | null
  readonly agreedTime?: string | null
  readonly words?: string | null
  readonly advice?: string | null
  readonly whatNow?: Next | null
  readonly complexity?: Complexity | null
  readonly toSender?: boolean | null
  /** Whom it is handed on to. */
  readonly receiverId?: string | null
  /** In which group a place is given, or that the one that was given is given up. */
  readonly groupId?: string | null
  readonly groupGivenBack?: boolean
}
