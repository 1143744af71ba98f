import { once } from 'node:events'
import { createServer } from 'node:net'
import postgres from 'postgres'
import { expect, onTestFinished, test, vi } from 'vitest'
import { personIdOfExample } from '#care/citizens/index.ts'
import { aMailServer } from '#platform/testing.mail.ts'
import { aFolder, bundleOf, run, socketOf } from './testing.process.ts'

vi.setConfig({ testTimeout: 60_000 })
const ask = `/forloeb/${personIdOfExample('ida')}/spoerg`

/** The mail to Ida that waits last. */
async function lastMail(folder: string) {
  const owner = postgres({ host: socketOf(folder), username: 'owner', database: 'foelgeskab', max: 1 })
  const [mail] = await owner<{ messageId: string }[]>`
    select message_id as "messageId" from platform.mail where recipient like 'ida@%' order by id desc limit 1`
  await owner.end()
  return mail?.messageId ?? ''
}

/** A mail server that opens its door and says nothing more. */
async function aSilentServer() {
  const server = createServer()
  const called = once(server, 'connection')
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => {
    server.close()
  })
  const address = server.address()
  return { called, url: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` }
}

test('killed between what was acknowledged and its mail, both are there afterwards, and the mail once', async () => {
  const { folder, remove } = aFolder()
  onTestFinished(remove)
  const bundle = await bundleOf('src/main.ts', 'main.js')
  const start = async (more: Record<string, string>) => {
    const app = run(bundle, { DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error', ...more })
    onTestFinished(async () => {
      app.child.kill('SIGTERM')
      await app.ended
    })
    const [, address = ''] = await app.until(/ready: (\S+)/)
    const send = (path: string, cookie: string, form: Record<string, string> = {}) =>
      fetch(`${address}${path}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, origin: address },
        body: new URLSearchParams(form),
      })
    const nurse = async () => {
      const answer = await send('/proev/sygeplejerske', '')
      return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    }
    return { app, send, nurse }
  }
  const silent = await aSilentServer()
  const first = await start({ SMTP_URL: silent.url, FOELGESKAB_NOW: '2026-11-23T08:00:00Z' })
  expect((await first.send(ask, await first.nurse(), { anledning: 'start' })).status).toBe(303)
  // The mail is taken from the queue, and the server has not answered yet.
  await silent.called
  const posted = await lastMail(folder)
  expect(posted).not.toBe('')
  first.app.child.kill('SIGKILL')
  await first.app.ended

  const isPosted = ({ messageId }: { messageId: string | undefined }) => messageId?.includes(posted)
  const working = await aMailServer()
  const second = await start({ SMTP_URL: working.url, FOELGESKAB_NOW: '2026-11-23T10:00:00Z' })
  await vi.waitUntil(() => working.letters.some(isPosted), { timeout: 30_000 })
  // What was acknowledged stands: asked twice, the first asking holds.
  expect((await second.send(ask, await second.nurse(), { anledning: 'end' })).status).toBe(409)
  second.app.child.kill('SIGTERM')
  expect(await second.app.ended).toBe(0)
  expect(working.letters.filter(isPosted).map(({ subject }) => subject)).toEqual(['Ny besked til dig'])
})
