import type { Page } from '#platform/pages.ts'
import { lateEffectsPage } from './late-effects.page.tsx'
import { printPage } from './print.page.tsx'

/** What this room shows; one article is shown by the desk, together with who is responsible. */
export const knowledgePages: readonly Page[] = [lateEffectsPage, printPage]
