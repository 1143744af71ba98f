import { inBoth } from '#platform/words.ts'
import type { TaskToOpen } from '#registers/tasks/index.ts'
import { lookAgainWithinDays, readWithinDays } from './advice.rules.ts'
import { adviceWords } from './advice.words.ts'

export const releaseTask = 'advice.release'
export const lapsedTask = 'advice.lapsed'
type AdviceTask = typeof releaseTask | typeof lapsedTask
export const subjectOf = (id: string) => `advice:${id}`

type Asked = { kind: AdviceTask; id: string; unit: string; today: Temporal.PlainDate }
/** For the clinic: to read what a colleague has written, or to look again at what it released long ago. */
export const adviceTask = ({ kind, id, unit, today }: Asked): TaskToOpen => ({
  kind,
  subject: subjectOf(id),
  organisationId: unit,
  dueOn: today.add({ days: kind === releaseTask ? readWithinDays : lookAgainWithinDays }),
  title: inBoth(adviceWords, kind === releaseTask ? 'taskRelease' : 'taskLapsed'),
  address: `/raad/${id}`,
})
