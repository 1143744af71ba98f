import type { Both } from '#platform/words.ts'
import type { Move } from './move.rules.ts'
import type { Kind } from './referral.rules.ts'

/** At which moves the receiver gives a place in a group; a plan's training is agreed at the first contact. */
export const groupMoves: Readonly<Record<Kind, readonly Move[]>> = {
  'municipal-referral': ['book', 'wait', 'place', 'start'],
  'rehabilitation-plan': ['contact', 'place', 'start'],
  'hospital-referral': [],
  'own-gp': [],
}
export const givesPlace = (kind: Kind, move: Move): boolean => groupMoves[kind].includes(move)

/** A start that lies ahead at the receiver's place, with what the unit that runs it said. */
export type ComingGroup = {
  readonly id: string
  readonly name: Both
  readonly on: string
  readonly at: string | null
  readonly places: number | null
  readonly free: number | null
  readonly taken: number
  readonly toldOn: string
  readonly by: string
}

/** The start that a course has a place in, as it was when the place was given, and as it stands now. */
export type HeldGroup = {
  readonly id: string
  readonly name: Both
  readonly on: string
  readonly at: string | null
  readonly nowOn: string
  readonly nowAt: string | null
  readonly cancelledOn: string | null
}
export const isMoved = ({ on, at, nowOn, nowAt }: HeldGroup): boolean => on !== nowOn || at !== nowAt

type Line = {
  readonly groupId: string | null
  readonly groupName: Both | null
  readonly groupOn: { toString(): string } | null
  readonly groupAt: string | null
}
/** What a line changed of it: each line carries what holds after it. */
export function groupChangedBy(
  line: Line,
  before: Pick<Line, 'groupId'> | undefined,
): Pick<HeldGroup, 'name' | 'on' | 'at'> | 'given-up' | null {
  if (line.groupId === (before?.groupId ?? null)) return null
  const { groupName: name, groupOn, groupAt } = line
  return name && groupOn ? { name, on: groupOn.toString(), at: groupAt?.slice(0, 5) ?? null } : 'given-up'
}

/** Of what was chosen in the form: another group, none any more, or as it is. */
export type Chosen = { readonly groupId: string | null; readonly groupGivenBack: boolean }
export const giveBack = 'fri'
/** Null: what was chosen is not among those that can be. */
export function chosenGroup(
  text: string,
  { coming, held }: { coming: readonly Pick<ComingGroup, 'id'>[]; held: Pick<HeldGroup, 'id'> | null },
): Chosen | null {
  if (text === '' || text === held?.id) return { groupId: null, groupGivenBack: false }
  if (text === giveBack) return { groupId: null, groupGivenBack: held !== null }
  return coming.some(({ id }) => id === text) ? { groupId: text, groupGivenBack: false } : null
}
