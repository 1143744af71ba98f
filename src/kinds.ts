import { articleFactKind, articleKind, knowledgeSlots } from '#help/knowledge/index.ts'
import { offerKind } from '#help/offers/index.ts'
import type { EditionKind, EditionSlot } from '#registers/editions/index.ts'
import { figureKind } from '#registers/facts/index.ts'
import { lateEffectKinds } from '#registers/lateeffects/index.ts'
import { responsibilityKinds } from '#registers/responsibilities/index.ts'
import { sourceKind } from '#registers/sources/index.ts'
import { standardKind } from '#registers/standards/index.ts'
import { termKind } from '#registers/terms/index.ts'

/** Every kind of register row that can be proposed, checked and published, in stair order. */
export const kinds: readonly EditionKind[] = [
  sourceKind,
  termKind,
  figureKind,
  ...lateEffectKinds,
  ...responsibilityKinds,
  standardKind,
  offerKind,
  articleFactKind,
  articleKind,
]

/** What rooms add to the editors' pages of their kinds. */
export const slots: readonly EditionSlot[] = knowledgeSlots
