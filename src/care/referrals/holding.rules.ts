import type { Both } from '#platform/words.ts'
import type { ClosingSent } from './closing.rules.ts'
import type { Correction } from './correction.rules.ts'
import type { HeldGroup } from './group.rules.ts'
import type { HeldBy } from './holder.rules.ts'
import type { LocalGoal } from './local-goal.rules.ts'
import type { WaitTold } from './maximum-wait.rules.ts'
import type { Move } from './move.rules.ts'
import type { Said } from './question.rules.ts'
import type { Kind, Next, PlanType, State } from './referral.rules.ts'
import type { LetterMade } from './referral-line.rules.ts'
import type { Step } from './step.rules.ts'
import type { Waiting } from './waiting.rules.ts'

/** Whom to ring at a unit; `inDanish`: what of it has been told in Danish only. */
export type Contact = Both & { readonly inDanish?: string | null }

/** A line of the ledger as the person reads it: what happened, where and when; nobody's free text but what was agreed. */
export type HeldLine = {
  readonly move: Move | 'undo'
  readonly side: 'sender' | 'receiver' | 'person'
  readonly to: State
  readonly at: Temporal.Instant
  readonly unit: Both | null
  readonly agreedOn: Temporal.PlainDate | null
  readonly whatNow: Next | null
  readonly isMine: boolean
  /** The start that there was a place in after it. */
  readonly groupId: string | null
  readonly groupName: Both | null
  readonly groupOn: string | null
  readonly groupAt: string | null
}
/** Who was told that a day had passed. */
export type HeldTold = { readonly stage: 1 | 2 | 3; readonly on: Temporal.PlainDate }

/** What it is about, in the words of the register of late effects, how much it filled, and when the person told it. */
export type HeldNeed = {
  readonly name: Both
  readonly burden: number | null
  readonly toldAt: Temporal.Instant
}

/** Where a referral lies today: whom the person calls, who must act, what comes next and by when. */
export type Holding = {
  readonly id: string
  readonly personId: string
  readonly organisations: readonly string[]
  readonly kind: Kind
  readonly planType: PlanType | null
  readonly state: State
  readonly stateOn: Temporal.PlainDate
  readonly moves: number
  readonly createdOn: Temporal.PlainDate
  readonly agreedOn: Temporal.PlainDate | null
  readonly senderId: string
  readonly receiverId: string
  readonly needIds: readonly string[]
  readonly holdSide: 'sender' | 'receiver' | null
  readonly holdId: string | null
  readonly holdPost: string | null
  readonly holdHow: HeldBy | null
  readonly holdName: Both | null
  /** As the register has it, else as the unit itself has said whom to ring about answers. */
  readonly holdContact: Contact | null
  /** The municipality of whoever it lies with, where it is one’s. */
  readonly municipality: { readonly code: string; readonly name: Both } | null
  readonly senderName: Both | null
  readonly senderContact: Contact | null
  readonly actSide: 'sender' | 'receiver' | null
  readonly actingId: string | null
  readonly actingName: Both | null
  readonly step: Step | null
  readonly startBy: Temporal.PlainDate | null
  readonly dueOn: Temporal.PlainDate | null
  /** What the acting unit has decided of its own for this step, where it has. */
  readonly goal: LocalGoal | null
  readonly dischargedOn: Temporal.PlainDate | null
  readonly startAfterOn: Temporal.PlainDate | null
  readonly latestStartOn: Temporal.PlainDate | null
  /** How long one waits at the receiver, as it has told itself. */
  readonly waiting: Waiting | null
  /** Empty where no need was named. */
  readonly needs: readonly HeldNeed[]
  readonly agreedWithPersonOn: Temporal.PlainDate | null
  /** What the person wants from it, and the goals it began with, for whoever may read what is written. */
  readonly wanted: string | null
  readonly goals: string | null
  /** Whether the help came, as the person says it, once they have been asked. */
  readonly outcome: { readonly said: Said | 'unknown'; readonly askedOn: Temporal.PlainDate } | null
  /** The region that the person lives in today, by its key. */
  readonly region: string | null
  readonly lines: readonly HeldLine[]
  readonly told: readonly HeldTold[]
  /** What a unit put right in what it had written, or added to it. */
  readonly corrections: readonly Correction[]
  /** Letters about free choice that were made to the person. */
  readonly letters: readonly LetterMade[]
  /** The start of a group that there is a place in. */
  readonly group: HeldGroup | null
  /** Once it has ended: what was written, where the one who asks reads that, and to whom it went. */
  readonly closing: { readonly words: string | null; readonly sent: readonly ClosingSent[] } | null
  /** What the hospital has told of maximum waiting times. */
  readonly maximumWaits: readonly WaitTold[]
}

/** What is said of one beside another: what it is about, what comes next and by when. */
export type HeldBeside = Pick<
  Holding,
  'id' | 'kind' | 'state' | 'stateOn' | 'step' | 'dueOn' | 'holdName' | 'needs'
>
