import type { Db } from '#platform/database.ts'
import type { Permit } from '#platform/permit.ts'
import { inBoth } from '#platform/words.ts'
import { closeTasks, openTasks } from '#registers/tasks/index.ts'
import { raiseAlerts } from './alert.store.ts'
import { taskDueOn } from './received.rules.ts'
import { receivedWords } from './received.words.ts'

export const readTask = 'answer.read'
export const taskOfAnswer = (id: string) => `answer:${id}`

type Fresh = {
  readonly id: string
  readonly sentTo: string
  readonly finishedAt: Temporal.Instant
  readonly readsWithin: number | null
  readonly isRead: boolean
}
const atOnce = 500

/** Opens a task for each answer that nobody was told of, and closes those of answers that are no longer there to read. */
export async function tellOfAnswers(db: Db, permit: Permit<'answers.told'>): Promise<void> {
  const fresh = await db<Fresh[]>`
    select a.id, a.sent_to, a.finished_at, coalesce(a.promised_within, c.reads_within) as reads_within,
           r.read_at is not null as is_read
      from assessments.assessment a
      join shared.person_invitable p on p.id = a.person_id
      left join assessments.arrival r on r.assessment_id = a.id
      left join assessments.reception c on c.organisation_id = a.sent_to
     where a.state = 'sent' and cardinality(a.organisations) > 0 and r.told_at is null
     order by a.finished_at limit ${atOnce}`
  if (fresh.length > 0) {
    const unread = fresh.filter(({ isRead }) => !isRead)
    await db`
      insert into assessments.arrival (assessment_id, person_id, organisations, told_at, controller_id, controller_from)
      select a.id, a.person_id, a.organisations, platform.now(), a.controller_id, platform.today()
        from assessments.assessment a where a.id = any (${fresh.map(({ id }) => id)}::uuid[])
      on conflict (assessment_id) do update set told_at = excluded.told_at`
    const title = inBoth(receivedWords, 'task')
    await openTasks(
      db,
      unread.map(({ id, sentTo, finishedAt, readsWithin }) => ({
        because: permit,
        task: {
          ...{ kind: readTask, subject: taskOfAnswer(id), organisationId: sentTo, title },
          dueOn: taskDueOn(readsWithin, finishedAt),
          address: `/svar/${id}`,
        },
      })),
    )
    await raiseAlerts(
      db,
      permit,
      fresh.map(({ id }) => id),
    )
  }
  const gone = await db<{ id: string }[]>`
    update assessments.arrival r set settled_at = platform.now()
      from assessments.assessment a
     where a.id = r.assessment_id and r.settled_at is null and r.told_at is not null
       and (a.state <> 'sent' or cardinality(a.organisations) = 0)
    returning a.id`
  if (gone.length > 0)
    await closeTasks(
      db,
      permit,
      readTask,
      gone.map(({ id }) => taskOfAnswer(id)),
    )
}
