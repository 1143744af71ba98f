import type { Page } from '#platform/pages.ts'
import { termsPage } from './terms.page.tsx'

/** What this room shows. */
export const termPages: readonly Page[] = [termsPage]
