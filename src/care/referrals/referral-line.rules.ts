import type { Both } from '#platform/words.ts'
import type { Correction } from './correction.rules.ts'
import type { FreshReferral } from './fresh-referral.rules.ts'
import type { ComingGroup, HeldGroup } from './group.rules.ts'
import type { GroupUntold } from './house-line.rules.ts'
import type { LocalGoal } from './local-goal.rules.ts'
import type { WaitTold } from './maximum-wait.rules.ts'
import type { Move } from './move.rules.ts'
import type { NeedShown } from './need-name.rules.ts'
import type { Tried } from './next-try.rules.ts'
import type { QuestionKind, Said } from './question.rules.ts'
import type { Kind, Next, PlanType, State } from './referral.rules.ts'
import type { Step } from './step.rules.ts'

/** The unit that a no was told on to, and whether it has followed it up. */
export type ToldOfNo = {
  readonly unitId: string
  readonly due: string
  readonly followedOn: string | null
  readonly followedName: string | null
}

/** That a letter about free choice was made: when, as the database writes it, and by whom. */
export type LetterMade = { readonly at: string; readonly by: string | null }

/** A referral as it stands today: what was written, where it lies, what comes next and by when. */
export type Referral = Omit<FreshReferral, 'kind' | 'receiverId'> & {
  readonly id: string
  readonly personId: string
  readonly personName: string | null
  readonly personKnownDead: boolean
  readonly personMunicipality: string | null
  readonly organisations: readonly string[]
  readonly kind: Kind
  readonly state: State
  readonly stateOn: Temporal.PlainDate
  /** The calls and letters since the step began. */
  readonly attempts?: Tried | null
  readonly moves: number
  readonly agreedOn: Temporal.PlainDate | null
  readonly agreedTime: string | null
  readonly senderId: string
  readonly receiverId: string
  readonly senderName: Both
  readonly receiverName: Both
  readonly createdOn: Temporal.PlainDate
  /** Those it carries, as far as the one who asks may see them; on the page of one alone. */
  readonly needs?: readonly NeedShown[] | null
  /** What the person has answered about the help; on the page of one alone. */
  readonly said?:
    | readonly {
        readonly id: string
        readonly about: QuestionKind
        readonly answer: Said
        readonly on: string
        readonly told: ToldOfNo | null
      }[]
    | null
  /** What was put right, added and read; on the page of one alone. */
  readonly corrections?: readonly Correction[] | null
  /** Letters about free choice that were made of it; on the page of one alone. */
  readonly letters?: readonly LetterMade[] | null
  /** What the acting unit has decided of its own for this step; on the page of one alone. */
  readonly goal?: LocalGoal | null
  /** The start that it has a place in, and those that lie ahead at the receiver's place; on the page of one alone. */
  readonly group?: HeldGroup | null
  readonly coming?: readonly ComingGroup[]
  readonly groupUntold?: GroupUntold | null
  /** What the hospital has told of maximum waiting times; on the page of one alone. */
  readonly maximumWaits?: readonly WaitTold[] | null
  readonly planType: PlanType | null
  readonly madeByName: string | null
  readonly actSide: 'sender' | 'receiver' | null
  readonly actId: string | null
  readonly step: Step | null
  readonly startBy: Temporal.PlainDate | null
  readonly dueOn: Temporal.PlainDate | null
}

/** What of it stands on a list. */
export type ReferralLine = Pick<
  Referral,
  | (
      | 'id'
      | 'personId'
      | 'personName'
      | 'personKnownDead'
      | 'interpreterLanguage'
      | 'bestTime'
      | 'kind'
      | 'state'
      | 'attempts'
    )
  | ('step' | 'actId' | 'actSide' | 'dueOn' | 'senderId' | 'senderName' | 'receiverName')
>

/** One line of the ledger, and what is known of the journal. */
export type MoveLine = {
  readonly number: number
  readonly move: Move | 'undo'
  readonly side: 'sender' | 'receiver' | 'person'
  readonly fromState: State | 'new'
  readonly toState: State
  readonly at: Temporal.Instant
  readonly happenedAt: Temporal.Instant | null
  readonly agreedOn: Temporal.PlainDate | null
  readonly agreedTime: string | null
  readonly words: string | null
  readonly advice: string | null
  readonly whatNow: Next | null
  readonly complexity: 'simple' | 'complex' | null
  readonly toSender: boolean | null
  /** The start that the course has a place in after this line. */
  readonly groupId: string | null
  readonly groupName: Both | null
  readonly groupOn: Temporal.PlainDate | null
  readonly groupAt: string | null
  readonly byAccount: string | null
  readonly byName: string | null
  readonly byRole: string | null
  readonly byUnit: string | null
  readonly unitName: Both | null
  readonly journal: {
    readonly entered: boolean
    readonly place: string | null
    readonly enteredOn: string
    readonly at: string
    readonly byName: string | null
  } | null
}
