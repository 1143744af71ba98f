import type { Page } from '#platform/pages.ts'
import { assessBatch } from './assess-batch.page.tsx'
import { assessEdition } from './assess-edition.page.tsx'
import { editionRow } from './edition.page.tsx'
import type { EditionKind } from './edition.rules.ts'
import { editionRows, editionStart } from './edition-list.page.tsx'
import type { EditionSlot } from './edition-slot.page.tsx'
import { proposeEdition } from './propose-edition.page.tsx'

export { type Author, openBatch, saveInBatch } from './batch.store.ts'
export { mayPropose, mayProposeMany } from './edition.policy.ts'
export {
  differences,
  type EditableField,
  type EditionKind,
  fieldsOf,
  isStale,
  type Json,
  readField,
  sameJson,
  valueAt,
  withValueAt,
} from './edition.rules.ts'
export { saveProposal } from './edition.store.ts'
export { CheckTags, StaleTag } from './edition-parts.page.tsx'
export type { EditionSlot } from './edition-slot.page.tsx'
export type { Call, Leaning, Missing } from './edition-slot.rules.ts'
export * from './field.rules.ts'
export { listShippedForm } from './intake.store.ts'
export { asTyped, proposedBody } from './proposal.rules.ts'
export { reviewCalls } from './review.jobs.ts'
export { callForReviews } from './review.store.ts'

/** The editors' pages for the kinds of row that the house has. */
export const editionPages = (kinds: readonly EditionKind[], slots: readonly EditionSlot[]): Page[] => [
  editionStart(kinds),
  assessEdition(kinds, slots),
  assessBatch(kinds),
  editionRows(kinds, slots),
  proposeEdition(kinds, slots),
  editionRow(kinds, slots),
]
export { takeInShipped } from './shipped.jobs.ts'
