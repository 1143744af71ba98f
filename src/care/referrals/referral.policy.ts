import { lets, opens } from '#care/citizens/index.ts'
import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'
import type { GroupUntold } from './house-line.rules.ts'
import { type AllowedMove, allowedMoves, findMove, type Move } from './move.rules.ts'
import { type Kind, parties, type Side, type State } from './referral.rules.ts'

export type Seen = {
  readonly id: string
  readonly personId: string
  readonly organisations: readonly string[]
}
export type Standing = Seen & {
  /** What has happened to the group that nobody has told the person of, where it is known. */
  readonly groupUntold?: GroupUntold | null
  /** The start that it has a place in, and those ahead, where they are known. */
  readonly group?: object | null
  readonly coming?: readonly object[]
  readonly kind: Kind
  readonly state: State
  readonly senderId: string
  readonly receiverId: string
}

const worksWithPersons = ({ powers }: Actor) => powers.has('may see persons')
const accessTo = ({ access = [] }: Actor, personId: string) =>
  access.filter((one) => one.personId === personId)

/** The two units it lies between, the person, and whom the person has opened the course to. */
export const maySeeReferral = (actor: Actor, referral: Seen) =>
  (worksWithPersons(actor) && referral.organisations.some((one) => actor.organisations.includes(one))) ||
  accessTo(actor, referral.personId).some((one) => opens(one, 'course'))
    ? grant('referral.seen', actor, `referral:${referral.id}`)
    : refuse('not-for-you')

export const mayListReferrals = (actor: Actor) =>
  worksWithPersons(actor) ? grant('referrals.listed', actor, 'referrals') : refuse('not-in-health')

/** On whose side one may move it: of a unit, or as the person. */
export function sidesOf(actor: Actor, referral: Standing): Side[] {
  const { personId, senderId, receiverId, organisations } = referral
  const has = (unit: string) =>
    worksWithPersons(actor) && organisations.includes(unit) && actor.organisations.includes(unit)
  return [
    ...(has(senderId) ? (['sender'] as const) : []),
    ...(has(receiverId) ? (['receiver'] as const) : []),
    ...(accessTo(actor, personId).some((one) => lets(one, 'course')) ? (['person'] as const) : []),
  ]
}

/** That the person was told of the group is written where there is something to tell; a place is given where there are groups. */
const hasWhatItTakes = (move: Move, { groupUntold = null, group = null, coming }: Standing) =>
  (move !== 'inform' || groupUntold !== null) && (move !== 'place' || group !== null || coming?.length !== 0)

/** What one may do with it now, as the table has it. */
export function movesNow(actor: Actor, referral: Standing): readonly AllowedMove[] {
  const theirs = sidesOf(actor, referral)
  return allowedMoves.filter(
    ({ kind, from, move, side, roles }) =>
      kind === referral.kind &&
      from === referral.state &&
      theirs.includes(side) &&
      hasWhatItTakes(move, referral) &&
      (side === 'person' || roles.includes(actor.role ?? '')),
  )
}

/** This move, on this side, by somebody whose move it is; `not-now` when the state has no such move. */
export function mayMove(actor: Actor, referral: Standing, move: Move, side: Side) {
  if (!sidesOf(actor, referral).includes(side)) return refuse('not-for-you')
  const { kind, state: from } = referral
  return hasWhatItTakes(move, referral) && findMove({ kind, from, move, side, role: actor.role })
    ? grant('referral.moved', actor, `referral:${referral.id}`)
    : refuse('not-now')
}

/** Whoever made the last move takes it back; the ledger looks at the minute. */
export const mayUndo = (actor: Actor, referral: Standing, last: { readonly byAccount: string | null }) =>
  actor.id !== null && last.byAccount === actor.id && sidesOf(actor, referral).length > 0
    ? grant('referral.moved', actor, `referral:${referral.id}`)
    : refuse('not-for-you')

/** Somebody whose function begins this kind, at a unit that sends it and has a relation to the person. */
export function mayMakeReferral(
  actor: Actor,
  person: { readonly id: string; readonly organisations: readonly string[] },
  {
    kind,
    move,
    unit,
  }: { kind: Kind; move: Move; unit: { readonly id: string; readonly function: string | null } },
) {
  const isTheirs = actor.organisations.includes(unit.id) && person.organisations.includes(unit.id)
  const sends = parties[kind].sender.includes(unit.function ?? '')
  return worksWithPersons(actor) &&
    isTheirs &&
    sends &&
    findMove({ kind, from: 'new', move, side: 'sender', role: actor.role })
    ? grant('referral.made', actor, `person:${person.id}`)
    : refuse('not-for-you')
}

/** Whoever works at the unit that wrote it says that it was wrong, as long as they see it. */
export const mayCorrect = (actor: Actor, referral: Seen, byUnit: string | null) =>
  worksWithPersons(actor) &&
  byUnit !== null &&
  referral.organisations.includes(byUnit) &&
  actor.organisations.includes(byUnit)
    ? grant('referral.corrected', actor, `referral:${referral.id}`)
    : refuse('not-for-you')

/** The other side says that it has read what was corrected. */
export const mayReadCorrection = (actor: Actor, referral: Seen) =>
  worksWithPersons(actor) && referral.organisations.some((one) => actor.organisations.includes(one))
    ? grant('referral.correction-read', actor, `referral:${referral.id}`)
    : refuse('not-for-you')

/** Whether a line stands in the journal is told by the unit whose line it is. */
export const mayMarkJournal = (actor: Actor, referral: Seen, line: { readonly byUnit: string | null }) =>
  worksWithPersons(actor) && line.byUnit !== null && actor.organisations.includes(line.byUnit)
    ? grant('referral.journal-marked', actor, `referral:${referral.id}`)
    : refuse('not-for-you')

/** The house itself tells when a day has passed and nobody has acted. */
export const mayTellLate = (actor: Actor) =>
  actor.kind === 'job' ? grant('referrals.told', actor, 'referrals') : refuse('not-the-house')

/** Where the house itself wrote a line the tasks follow. */
export const mayFollowSteps = (actor: Actor) =>
  actor.kind === 'job' ? grant('referrals.followed', actor, 'referrals') : refuse('not-the-house')

/** The house itself tells of groups that were moved or cancelled. */
export const mayTellOfGroups = (actor: Actor) =>
  actor.kind === 'job' ? grant('groups.told', actor, 'referrals') : refuse('not-the-house')

/** Example referrals come into a demo database with the house itself. */
export const mayFurnish = (actor: Actor) =>
  actor.kind === 'job' ? grant('referrals.furnished', actor, 'referrals') : refuse('not-the-house')

/** Those who answer for a unit's courses prepare what changes on a day, and write to the persons. */
export const mayPrepareChange = (actor: Actor) =>
  worksWithPersons(actor) && ['koordinator', 'leder'].includes(actor.role ?? '')
    ? grant('change.prepared', actor, 'referrals')
    : refuse('not-for-you')
