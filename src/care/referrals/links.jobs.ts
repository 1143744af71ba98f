import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database.ts'
import type { Job, JobRun } from '#platform/jobs.ts'
import { isRefusal } from '#platform/permit.ts'
import { openTasks } from '#registers/tasks/index.ts'
import { linkMail } from './link.letter.tsx'
import { maySendLinks } from './link.policy.ts'
import { aLinkToken, caseNumberOf, paperTask } from './link.rules.ts'
import { listDueLinks, saveLinks } from './link.store.ts'
import { linkWords } from './link.words.ts'

const batch = 50

/** Sent to a unit where nobody signs in: it gets a link by mail, and the sender is asked to send what it is about on paper. */
export const sendLinks = (origin: string): Job => ({
  name: 'send-links',
  every: { seconds: 60 },
  async work(run) {
    const { today } = run
    const send = (db: Db, actor: Actor) => sendBatch(db, actor, today, origin)
    for (let sent = batch; sent === batch && !run.isStopping(); ) sent = (await run.transaction(send)) ?? 0
  },
})

async function sendBatch(db: Db, actor: Actor, today: JobRun['today'], origin: string): Promise<number> {
  const permit = maySendLinks(actor)
  if (isRefusal(permit)) return 0
  const due = await listDueLinks(db, batch)
  if (due.length === 0) return 0
  const links = due.map((one) => {
    const token = aLinkToken()
    return { due: one, token, letter: linkMail(`${origin}/modtag/${token}`) }
  })
  await saveLinks(db, permit, links)
  await openTasks(
    db,
    due.map(({ referralId, senderId }) => ({
      because: permit,
      task: {
        kind: paperTask,
        subject: `referral:${referralId}`,
        organisationId: senderId,
        dueOn: today.add({ days: 1 }),
        title: {
          da: linkWords('da').taskPaper(caseNumberOf(referralId)),
          en: linkWords('en').taskPaper(caseNumberOf(referralId)),
        },
        address: `/henvisninger/${referralId}/papir`,
      },
    })),
  )
  return due.length
}
