import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import { isRefusal } from '#platform/permit.ts'
import { openTask } from '#registers/tasks/index.ts'
import { adviceIdOfExample, exampleAdvice } from './advice.example.ts'
import { mayCallForAdvice } from './advice.policy.ts'
import { adviceTask, releaseTask } from './advice-task.rules.ts'

/** Puts the invented advice into a demo database, once, with the task to read the one that is not released. */
export async function furnishExampleAdvice(db: Db, job: Actor): Promise<void> {
  const permit = mayCallForAdvice(job)
  if (isRefusal(permit)) return
  await db`select advice.furnish(${db.json(exampleAdvice)})`
  const [waiting] = await db<{ id: string; unit: string }[]>`
    select id, organisation_id as unit from advice.advice
     where id = ${adviceIdOfExample('proposed')} and released_at is null and withdrawn_at is null`
  const today = Temporal.PlainDate.from('2026-11-18')
  if (waiting) await openTask(db, permit, adviceTask({ kind: releaseTask, today, ...waiting }))
}
