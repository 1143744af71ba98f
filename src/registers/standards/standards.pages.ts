import type { Page } from '#platform/pages.ts'
import { standardsPage } from './standards.page.tsx'

/** What this room shows. */
export const standardPages: readonly Page[] = [standardsPage]
