import { zone } from '#platform/clock.ts'
import { afterDeath, type Move } from './move.rules.ts'

type Line = {
  readonly number: number
  readonly move: Move | 'undo'
  readonly happenedAt: Temporal.Instant | null
}

/** Lines that stand: not the undoing, and not what it took back. */
export const standing = <L extends Line>(lines: readonly L[]): L[] =>
  lines.filter(({ move }, at) => move !== 'undo' && lines[at + 1]?.move !== 'undo')

export function triesOf(lines: readonly Line[]) {
  const stand = standing(lines)
  const calls = stand.filter(({ move }) => move === 'call')
  const hours = new Set(
    calls.map(({ happenedAt }) => happenedAt?.toZonedDateTimeISO(zone).toString().slice(0, 13)),
  )
  const letters = stand.filter(({ move }) => move === 'write').length
  return { calls: calls.length, letters, areEnough: hours.size >= 2 && letters >= 1 }
}

/** Why a move of the table can still not happen now. */
export function hindrance(
  { personKnownDead }: { personKnownDead: boolean },
  move: Move,
  lines: readonly Line[],
): 'death' | 'notTried' | null {
  if (personKnownDead && !afterDeath.includes(move)) return 'death'
  return move === 'not-reach' && !triesOf(lines).areEnough ? 'notTried' : null
}
