import { grounds, type PersonPart, toldOf } from '#care/citizens/index.ts'
import { closeTasks } from '#registers/tasks/index.ts'
import { reactTask, subjectOfQuestion } from './told-no.store.ts'

/** What the person was asked about the help, and what they said. It rests on consent, and goes when they leave. */
export const questionsPart: PersonPart = {
  name: 'questions',
  title: { da: 'Dine svar om, hvorvidt hjælpen kom', en: 'Your answers about whether the help came' },
  async leave(db, permit, { personId }) {
    if (permit.subject !== `person:${personId}`) throw new Error('this permit is about somebody else')
    const told = await db<{ id: string }[]>`
      select id from referrals.question where person_id = ${personId} and told_id is not null`
    await closeTasks(
      db,
      permit,
      reactTask,
      told.map(({ id }) => subjectOfQuestion(id)),
    )
    const gone = await db`delete from referrals.question where person_id = ${personId}`
    // Links that were sent about the person open nothing any more.
    await db`delete from referrals.link where person_id = ${personId}`
    const line = { what: 'answers about whether help came', count: gone.count, ground: grounds.consent }
    return { erased: toldOf([line]), closed: [] }
  },
  async collect(db, personId) {
    const [row] = await db<{ content: unknown }[]>`
      select coalesce(jsonb_agg(jsonb_build_object('about', q.about, 'asked', q.asked_at, 'answer', q.answer, 'answered',
          q.answered_at, 'reacts_by', q.told_due, 'followed_up', q.followed_at) order by q.asked_at), '[]') as content
        from referrals.question q where q.person_id = ${personId} and q.asked_at is not null`
    return row?.content ?? null
  },
}
