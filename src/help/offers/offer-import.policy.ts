import type { Actor } from '#platform/actor.ts'
import { grant } from '#platform/grant.ts'
import { refuse } from '#platform/permit.ts'

/** Editors bring files of offers; the house reads the large ones for them, and an operator may bring one at the terminal. */
export const mayImport = (actor: Actor, importId: string) =>
  actor.powers.has('may propose editions') || actor.kind === 'job'
    ? grant('offers.imported', actor, importId)
    : refuse('not-an-editor')
