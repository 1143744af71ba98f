import type { Page } from '#platform/pages.ts'
import { makeReferralPage } from './make-referral.page.tsx'
import { myQuestionPage } from './my-question.page.tsx'
import { myQuestionsPage } from './my-questions.page.tsx'
import { personReferralsPage } from './person-referrals.page.tsx'
import { referralPage } from './referral.page.tsx'
import { referralListPage } from './referral-list.page.tsx'

/** What this room shows. */
export const referralPages: readonly Page[] = [
  referralListPage,
  referralPage,
  personReferralsPage,
  makeReferralPage,
  myQuestionsPage,
  myQuestionPage,
]
