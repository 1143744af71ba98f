import type { Page } from '#platform/pages.ts'
import { assessEdition } from './assess-edition.page.tsx'
import { editionRow } from './edition.page.tsx'
import type { EditionKind } from './edition.rules.ts'
import { editionRows, editionStart } from './edition-list.page.tsx'
import { proposeEdition } from './propose-edition.page.tsx'

export { mayPropose } from './edition.policy.ts'
export {
  type EditableField,
  type EditionKind,
  fieldsOf,
  isStale,
  type Json,
  readField,
  valueAt,
  withValueAt,
} from './edition.rules.ts'
export { saveProposal } from './edition.store.ts'
export { CheckTags, StaleTag } from './edition-parts.page.tsx'
export * from './field.rules.ts'
export { listShippedForm } from './intake.store.ts'
export { asTyped, proposedBody } from './proposal.rules.ts'
export { reviewCalls } from './review.jobs.ts'
export { callForReviews } from './review.store.ts'

/** The editors' pages for the kinds of row that the house has. */
export const editionPages = (kinds: readonly EditionKind[]): Page[] => [
  editionStart(kinds),
  assessEdition(kinds),
  editionRows(kinds),
  proposeEdition(kinds),
  editionRow(kinds),
]
export { takeInShipped } from './shipped.jobs.ts'
