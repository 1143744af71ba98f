import type { Page } from '#platform/pages.ts'
import { signInPage } from './sign-in.page.tsx'
import { signOutEverywherePage, signOutPage } from './sign-out.page.tsx'
import { tryOutAsPage, tryOutPage } from './try-out.page.tsx'

/** What this room shows. */
export const accountPages: readonly Page[] = [
  signInPage,
  signOutPage,
  signOutEverywherePage,
  tryOutPage,
  tryOutAsPage,
]
