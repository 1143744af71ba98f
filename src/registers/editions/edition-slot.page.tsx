import type { VNode } from 'preact'
import type { Db } from '#platform/database.ts'
import type { Visit } from '#platform/pages.ts'
import type { Pair } from '#platform/words.ts'
import type { Json } from './edition.rules.ts'
import type { Call, Leaning, Missing } from './edition-slot.rules.ts'

/** What the room that owns a kind adds to the editors' pages of it; each asks the database once. */
export type EditionSlot = {
  readonly kind: string
  /** What these bodies name that is not there. */
  missing?(db: Db, bodies: readonly Json[]): Promise<readonly Missing[]>
  /** Published rows that must be looked at again although their day has not come; all, or one. */
  calls?(db: Db, key: string | null): Promise<readonly Call[]>
  /** Published rows of other kinds that rest on this one. */
  leaning?(db: Db, key: string): Promise<readonly Leaning[]>
  /** A row to begin with, where nobody has written it and somebody may. */
  blank?(db: Db, key: string, visit: Pick<Visit, 'actor' | 'today'>): Promise<Json | null>
  /** How readers would meet the body, and help in writing it; nothing is saved by it. */
  preview?(visit: Visit, body: Json): Promise<VNode>
}

export const slotOf = (slots: readonly EditionSlot[], kind: string): EditionSlot =>
  slots.find((slot) => slot.kind === kind) ?? { kind }

export const pairIn = (pair: Pair, language: Visit['language']) => pair[language === 'da' ? 0 : 1]
