import type { Page } from '#platform/pages.ts'
import { absenceOfPage, absencePage } from './absence.page.tsx'
import { accountsPage } from './accounts.page.tsx'
import { choosePostPage } from './choose-post.page.tsx'
import { forgottenPasswordPage } from './forgotten-password.page.tsx'
import { keptWordsPage } from './kept-words.page.tsx'
import { looksAtMePage } from './looks-at-me.page.tsx'
import { openResetPage, setPasswordPage } from './set-password.page.tsx'
import { signInPage } from './sign-in.page.tsx'
import { signOutEverywherePage, signOutPage } from './sign-out.page.tsx'
import { tryOutAsPage, tryOutPage } from './try-out.page.tsx'

/** What this room shows. */
export const accountPages: readonly Page[] = [
  looksAtMePage,
  keptWordsPage,
  signInPage,
  signOutPage,
  signOutEverywherePage,
  choosePostPage,
  absencePage,
  absenceOfPage,
  forgottenPasswordPage,
  openResetPage,
  setPasswordPage,
  accountsPage,
  tryOutPage,
  tryOutAsPage,
]
