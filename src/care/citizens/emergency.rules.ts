import type { TaskToOpen } from '#registers/tasks/index.ts'

/** How long the leader has. */
export const judgeWithinDays = 7
export const emergencyTask = 'emergency.judge'

type Facts = { readonly id: string; readonly leader: string | null; readonly today: Temporal.PlainDate }
type Titles = { readonly judge: TaskToOpen['title']; readonly noLeader: TaskToOpen['title'] }

/** A task for the leader of the unit that looked, or nearest above it; where there is none, somebody must find one. */
export const judgeTask = ({ id, leader, today }: Facts, titles: Titles): TaskToOpen => ({
  kind: emergencyTask,
  subject: `emergency:${id}`,
  ...(leader ? { role: 'leder', organisationId: leader } : { role: 'drift' }),
  dueOn: today.add({ days: judgeWithinDays }),
  title: leader ? titles.judge : titles.noLeader,
  address: leader ? `/noedadgang/${id}` : '/konti',
})
