import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

/** Editors propose; what they propose is not published by it. */
export const mayPropose = (actor: Actor, kind: string, key: string) =>
  actor.powers.has('may propose editions')
    ? grant('edition.proposed', actor, `${kind}:${key}`)
    : refuse('not-an-editor')

/** A check is set by a signed-in person, and never on their own text. */
export function mayAssess(actor: Actor, edition: { kind: string; key: string; authorId: string | null }) {
  if (!actor.powers.has('may check editions') || actor.id === null) return refuse('not-a-checker')
  if (edition.authorId === actor.id) return refuse('own-text')
  return grant('edition.assessed', actor, `${edition.kind}:${edition.key}`)
}

/** What ships is taken in by the house itself, at start. */
export const mayTakeIn = (actor: Actor, file: string) =>
  actor.kind === 'job' ? grant('edition.taken-in', actor, file) : refuse('not-the-house')

/** The house tells a post that a row has become old. */
export const mayCallForReview = (actor: Actor, kind: string, key: string) =>
  actor.kind === 'job' ? grant('edition.stale', actor, `${kind}:${key}`) : refuse('not-the-house')

/** Many proposals at once: an editor, or the house for the one who sent the file. */
export const mayProposeMany = (actor: Actor, kind: string) =>
  actor.powers.has('may propose editions') || actor.kind === 'job'
    ? grant('edition.batch-proposed', actor, kind)
    : refuse('not-an-editor')

/** Many decisions at once: by a checker, and never on their own texts. */
export function mayAssessMany(actor: Actor, batch: { id: string; authorId: string | null }) {
  if (!actor.powers.has('may check editions') || actor.id === null) return refuse('not-a-checker')
  if (batch.authorId === actor.id) return refuse('own-text')
  return grant('edition.batch-assessed', actor, batch.id)
}
