import type { Page } from '#platform/pages.ts'
import { answerLinkPage } from './answer-link.page.tsx'
import { changeDayPage } from './change-day.page.tsx'
import { choiceLetterPage } from './choice-letter.page.tsx'
import { closingPage } from './closing.page.tsx'
import { correctDaysPage } from './correct-days.page.tsx'
import { correctReferralPage } from './correct-referral.page.tsx'
import { flowPage } from './flow.page.tsx'
import { flowCsv } from './flow-csv.page.tsx'
import { groupMembersPage } from './group-members.page.tsx'
import { localGoalPage } from './local-goal.page.tsx'
import { makeReferralPage } from './make-referral.page.tsx'
import { maximumWaitPage } from './maximum-wait.page.tsx'
import { myChoiceLetterPage } from './my-choice-letter.page.tsx'
import { myCoursePage, myOneCoursePage } from './my-course.page.tsx'
import { myQuestionPage } from './my-question.page.tsx'
import { myQuestionsPage } from './my-questions.page.tsx'
import { myTreatmentPage } from './my-treatment.page.tsx'
import { openLinkPage } from './open-link.page.tsx'
import { personReferralsPage } from './person-referrals.page.tsx'
import { receiptPage } from './receipt.page.tsx'
import { receiverAddressesPage } from './receiver-addresses.page.tsx'
import { referralPage } from './referral.page.tsx'
import { referralListPage } from './referral-list.page.tsx'
import { referralPaperPage } from './referral-paper.page.tsx'
import { stopCoursePage } from './stop-course.page.tsx'
import { treatmentPage } from './treatment.page.tsx'
import { waitingPage } from './waiting.page.tsx'

/** What this room shows. */
export const referralPages: readonly Page[] = [
  referralListPage,
  referralPage,
  groupMembersPage,
  correctReferralPage,
  closingPage,
  correctDaysPage,
  personReferralsPage,
  makeReferralPage,
  myCoursePage,
  myOneCoursePage,
  stopCoursePage,
  changeDayPage,
  myQuestionsPage,
  myQuestionPage,
  openLinkPage,
  answerLinkPage,
  receiverAddressesPage,
  receiptPage,
  referralPaperPage,
  localGoalPage,
  maximumWaitPage,
  choiceLetterPage,
  myChoiceLetterPage,
  flowPage,
  flowCsv,
  treatmentPage,
  myTreatmentPage,
  waitingPage,
]
