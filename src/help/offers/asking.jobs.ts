import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import type { Job, JobRun } from '#platform/jobs.ts'
import { isRefusal, type Permit } from '#platform/permit.ts'
import { openTasks } from '#registers/tasks/index.ts'
import { aLinkToken, answerWithinDays, checkTask } from './asking.rules.ts'
import { type Due, type Letter, listDue, saveRounds } from './asking.store.ts'
import { confirmWords } from './confirm.words.ts'
import { confirmOfferMail } from './confirm-offer.letter.tsx'
import { mayAsk } from './offer.policy.ts'

const batch = 100

/** When an offer's half-life passes: its provider is asked by mail, and whoever is near has a task. */
export const askAboutOffers = (origin: string): Job => ({
  name: 'ask-about-offers',
  every: { seconds: 600 },
  async work(run) {
    const { today } = run
    const ask = (db: Db, actor: Actor) => askBatch(db, actor, today, origin)
    for (let asked = batch; asked === batch && !run.isStopping(); ) asked = (await run.transaction(ask)) ?? 0
  },
})

async function askBatch(db: Db, actor: Actor, today: JobRun['today'], origin: string): Promise<number> {
  const permit = mayAsk(actor)
  if (isRefusal(permit)) return 0
  const due = await listDue(db, batch)
  if (due.length === 0) return 0
  const rounds = due.map((one) => ({ due: one, token: one.email ? aLinkToken() : null }))
  const letters = rounds.flatMap(({ due: { email, name }, token }): Letter[] =>
    email && token
      ? [{ recipient: email, ...confirmOfferMail(name, `${origin}/tilbud/bekraeft/${token}`) }]
      : [],
  )
  await saveRounds(db, permit, rounds, letters)
  await openTasks(
    db,
    due.map((one) => taskFor(one, permit, today)),
  )
  return due.length
}

/** For the volunteers of the nearest chapter; where none is near, for the editors. */
const taskFor = ({ key, name, chapterId }: Due, because: Permit, today: JobRun['today']) => ({
  because,
  task: {
    kind: checkTask,
    subject: `offer:${key}`,
    ...(chapterId ? { role: 'frivillig', organisationId: chapterId } : { role: 'redaktoer' }),
    dueOn: today.add({ days: answerWithinDays }),
    title: { da: confirmWords('da').taskCheck(name.da), en: confirmWords('en').taskCheck(name.en) },
    address: `/tilbud/${key}/tjek`,
  },
})
