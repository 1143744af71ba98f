import type { Page } from '#platform/pages.ts'
import { mailPage } from './mail.page.tsx'
import { operationsPage } from './operations.page.tsx'

export const operationsPages: readonly Page[] = [operationsPage, mailPage]
