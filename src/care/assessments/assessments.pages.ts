import type { Page } from '#platform/pages.ts'
import { alertPage } from './alert.page.tsx'
import { alertsPage } from './alerts.page.tsx'
import { answerQuestionPage } from './answer-question.page.tsx'
import { askPersonPage } from './ask-person.page.tsx'
import { enterToldPage } from './enter-told.page.tsx'
import { myAgreedPage } from './my-agreed.page.tsx'
import { myAnswerPage } from './my-answer.page.tsx'
import { myAnswersPage } from './my-answers.page.tsx'
import { myCheckInPage } from './my-check-in.page.tsx'
import { paperFormPage } from './paper-form.page.tsx'
import { pastElsewherePage } from './past-elsewhere.page.tsx'
import { personAnswersPage } from './person-answers.page.tsx'
import { reactionReportPage } from './reaction-report.page.tsx'
import { reactionReportCsv } from './reaction-report-csv.page.tsx'
import { reactionsPage } from './reactions.page.tsx'
import { receivedAnswerPage } from './received-answer.page.tsx'
import { receivedListPage } from './received-list.page.tsx'
import { receptionPage } from './reception.page.tsx'
import { scorePage } from './score.page.tsx'
import { scoresPage } from './scores.page.tsx'
import { sendAnswerPage } from './send-answer.page.tsx'

/** What this room shows. */
export const assessmentPages: readonly Page[] = [
  myAnswersPage,
  paperFormPage,
  answerQuestionPage,
  sendAnswerPage,
  myAnswerPage,
  askPersonPage,
  receivedListPage,
  myAgreedPage,
  myCheckInPage,
  personAnswersPage,
  enterToldPage,
  scoresPage,
  scorePage,
  alertsPage,
  reactionsPage,
  reactionReportPage,
  reactionReportCsv,
  pastElsewherePage,
  alertPage,
  receptionPage,
  receivedAnswerPage,
]
