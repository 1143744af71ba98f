import type { Page } from '#platform/pages.ts'
import { myQuestionPage } from './my-question.page.tsx'
import { myQuestionsPage } from './my-questions.page.tsx'

/** What this room shows. */
export const referralPages: readonly Page[] = [myQuestionsPage, myQuestionPage]
