import type { ComingGroup } from './group.rules.ts'
import type { Kind } from './referral.rules.ts'

/** What a place tells of itself, and what came to it, for whoever is about to send there. Nothing is worked out from it. */
export type Capacity = {
  /** The starts that lie ahead, the nearest first; none told of is not that there are none. */
  readonly coming: readonly ComingGroup[]
  /** The first day of the last closed quarter; the numbers beside it are of that quarter. */
  readonly quarter: string
  /** Referrals and plans that came; null where there were so few that they are not told. */
  readonly came: number | null
  readonly isFew: boolean
  /** Groups that began, their places where they were told, and how many were told of without. */
  readonly starts: number
  readonly places: number | null
  readonly untold: number
}

/** Where a municipality receives: nobody is kept from sending by it, and a plan is sent all the same (sundhedsloven § 140). */
export const showsCapacity = (kind: Kind): boolean =>
  kind === 'municipal-referral' || kind === 'rehabilitation-plan'
/** More than these are only counted. */
export const groupsShown = 5
