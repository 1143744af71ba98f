import type { Page } from '#platform/pages.ts'
import { advicePage } from './advice.page.tsx'
import { adviceListPage } from './advice-list.page.tsx'
import { mendAdvicePage } from './mend-advice.page.tsx'
import { writeAdvicePage } from './write-advice.page.tsx'

/** What this room shows; `/raad/nyt` is no id. */
export const advicePages: readonly Page[] = [adviceListPage, writeAdvicePage, mendAdvicePage, advicePage]
