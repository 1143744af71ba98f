import { allowedMoves, type Move } from './move.rules.ts'
import { type Kind, kinds, parties } from './referral.rules.ts'

/** In addresses: Danish. */
export const slugOf: Readonly<Record<Kind, string>> = {
  'municipal-referral': 'kommunal',
  'rehabilitation-plan': 'genoptraeningsplan',
  'hospital-referral': 'sygehus',
  'own-gp': 'egen-laege',
}
export const kindOfSlug = (slug: string): Kind | null => kinds.find((kind) => slugOf[kind] === slug) ?? null

const shownFirst: readonly Kind[] = [
  'municipal-referral',
  'rehabilitation-plan',
  'hospital-referral',
  'own-gp',
]

/** How somebody with this function begins each kind: a doctor sends where others prepare for one. */
export function beginnings(role: string | null, unitFunction?: string | null): { kind: Kind; move: Move }[] {
  const inOrder: readonly Move[] = ['send', 'take-on', 'prepare']
  return shownFirst.flatMap((kind) => {
    const theirs = allowedMoves.filter(
      (one) => one.kind === kind && one.from === 'new' && one.roles.includes(role ?? ''),
    )
    const move = inOrder.find((one) => theirs.some((row) => row.move === one))
    const sends = unitFunction === undefined || parties[kind].sender.includes(unitFunction ?? '')
    return move && sends ? [{ kind, move }] : []
  })
}

/** What a card and a form say of it: a doctor sends it, and general practice takes it on, themself. */
export const textOf = ({ kind, move }: { kind: Kind; move: Move }) => {
  if (kind === 'hospital-referral' && move === 'send') return 'hospital-referral-sent-text'
  return move === 'take-on' ? 'own-gp-taken-text' : (`${kind}-text` as const)
}
