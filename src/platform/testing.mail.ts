import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'
import type { Clock } from './clock.ts'
import { openLog } from './log.ts'
import { mailSender, openPost } from './mail.ts'

type Letter = {
  to: string | undefined
  subject: string | undefined
  text: string
  messageId: string | undefined
}

/** A mail server that keeps what it takes in, and refuses while `refuses` is set. */
export async function aMailServer() {
  const letters: Letter[] = []
  const server = { letters, refuses: false, url: '' }
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_, __, answer) {
      answer(server.refuses ? Object.assign(new Error('try later'), { responseCode: 451 }) : null)
    },
    async onData(stream, _, answer) {
      const parts: Buffer[] = []
      for await (const part of stream) parts.push(part as Buffer)
      const read = await PostalMime.parse(Buffer.concat(parts))
      letters.push({
        to: read.to?.[0]?.address,
        subject: read.subject,
        text: (read.text ?? '').trim(),
        messageId: read.messageId,
      })
      answer()
    },
  })
  await new Promise<void>((open) => smtp.listen(0, '127.0.0.1', () => open()))
  const address = smtp.server.address()
  server.url = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  onTestFinished(() => new Promise<void>((closed) => smtp.close(() => closed())))
  return server
}

/** A mail server, and the job that brings it what waits; faults are the test's to see in the letters. */
export async function aPostOffice({ clock }: { clock: Clock }) {
  const server = await aMailServer()
  const post = openPost(server.url, 'ingen-svar@foelgeskab.test')
  onTestFinished(() => post.close())
  const log = openLog(
    'silent',
    () => clock.now(),
    () => {},
  )
  return { server, sender: mailSender(post, log) }
}
