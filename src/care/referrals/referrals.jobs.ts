import type { Job } from '#platform/jobs.ts'
import { tellOfChoiceLetters } from './choice-letter.jobs.ts'
import { freezeFlow } from './flow.jobs.ts'
import { followGroups } from './follow-step.jobs.ts'
import { tellWhatIsLate } from './late.jobs.ts'
import { sendLinks } from './links.jobs.ts'
import { askPersons } from './questions.jobs.ts'
import { writeReceipts } from './receipts.jobs.ts'
import { tellPracticesThatCame } from './treatment.jobs.ts'
import { askForWaiting } from './waiting.jobs.ts'

/** What this room does by itself. */
export const referralJobs = (origin: string): readonly Job[] => [
  tellWhatIsLate(origin),
  sendLinks(origin),
  askPersons(origin),
  writeReceipts(origin),
  freezeFlow,
  askForWaiting,
  tellOfChoiceLetters(origin),
  followGroups(origin),
  tellPracticesThatCame,
]
