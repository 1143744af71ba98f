import type { EditionKind } from '#registers/editions/index.ts'
import { responsibilityKinds } from '#registers/responsibilities/index.ts'

/** Every kind of row that can be proposed, checked and published, in stair order. */
export const kinds: readonly EditionKind[] = [...responsibilityKinds]
