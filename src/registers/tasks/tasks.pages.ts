import type { Page } from '#platform/pages.ts'
import { myTasksPage } from './my-tasks.page.tsx'

/** What this room shows. */
export const taskPages: readonly Page[] = [myTasksPage]
