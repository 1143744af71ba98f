import nodemailer from 'nodemailer'
import type { Db } from './database.ts'
import type { Job, JobRun } from './jobs.ts'
import { faultFields, type Log } from './log.ts'
import { type DueMail, dueMail, noteRefused, noteSent } from './mail-queue.ts'

export type Post = { send(mail: DueMail): Promise<void>; close(): void }

/** The door to a mail server; the Message-ID belongs to the row, so a repeat can be recognised as one. */
export function openPost(smtpUrl: string, from: string): Post {
  const transport = nodemailer.createTransport(
    {
      url: smtpUrl,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    },
    { from },
  )
  const domain = from.slice(from.lastIndexOf('@') + 1)
  return {
    async send({ recipient, subject, body, messageId }) {
      await transport.sendMail({ to: recipient, subject, text: body, messageId: `<${messageId}@${domain}>` })
    },
    close: () => transport.close(),
  }
}

const batch = 20

/**
 * Sends what is due. Each mail is claimed first, so two copies of the app send one; the claim is also the day of the
 * next try, so a mail whose sender died goes out again. No transaction is open while a server is spoken to.
 */
export const mailSender = (post: Post, log: Log): Job => ({
  name: 'send-mail',
  every: { seconds: 5 },
  async work(run) {
    for (let sent = batch; sent === batch && !run.isStopping(); ) sent = await sendBatch(run, post, log)
  },
})

async function sendBatch(run: JobRun, post: Post, log: Log): Promise<number> {
  const due = (await run.transaction((db) => dueMail(db, batch))) ?? []
  for (const mail of due) {
    const note = await post.send(mail).then(
      () => (db: Db) => noteSent(db, mail.id),
      (fault: unknown) => {
        // The server's words may repeat the address: its code is enough.
        log.write('warn', 'mail-not-sent', { mail: mail.id, tries: mail.tries, ...faultFields(fault) })
        return (db: Db) => noteRefused(db, mail)
      },
    )
    await run.transaction(note)
  }
  return due.length
}
