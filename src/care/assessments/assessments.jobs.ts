import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import { isRefusal } from '#platform/permit.ts'
import { shippedQuestionnaires } from './assessments.example.ts'
import { mayTakeInQuestionnaires } from './questionnaire.policy.ts'
import { takeInQuestionnaires } from './questionnaire.store.ts'

/** At start: the questionnaires that ship. A file that is refused stops the start by its name; nothing is then taken in. */
export async function furnishQuestionnaires(db: Db, job: Actor): Promise<void> {
  const permit = mayTakeInQuestionnaires(job)
  if (isRefusal(permit)) throw new Error(`questionnaires: ${permit.refused}`)
  const taken = await takeInQuestionnaires(db, permit, shippedQuestionnaires())
  if (taken.kind !== 'refused') return
  const list = taken.faults.map(({ file, problem }) => `content/${file}: ${problem}`)
  throw new Error(`The questionnaires were refused; nothing was taken in.\n${list.join('\n')}`)
}
