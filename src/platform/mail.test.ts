import { expect, onTestFinished, test } from 'vitest'
import type { Actor } from './actor.ts'
import { asJob } from './as-job.ts'
import { handClock } from './clock.ts'
import type { Db } from './database.ts'
import type { JobRun } from './jobs.ts'
import { openLog } from './log.ts'
import { mailSender, openPost } from './mail.ts'
import { dueMail, pauses } from './mail-queue.ts'
import { aMailServer } from './testing.mail.ts'
import { aDatabase } from './testing.ts'

async function aPostRoom() {
  const { owner, worker, web } = await aDatabase()
  const server = await aMailServer()
  const clock = handClock(Temporal.Instant.from('2026-11-23T08:00:00Z'))
  const lines: string[] = []
  const log = openLog(
    'debug',
    () => clock.now(),
    (line) => lines.push(line),
  )
  const post = openPost(server.url, 'ingen-svar@foelgeskab.test')
  onTestFinished(() => post.close())
  const transaction = <T>(work: (db: Db, actor: Actor) => Promise<T>) =>
    asJob(worker, clock, 'send-mail', work)
  const run = (): JobRun => ({
    now: clock.now(),
    today: Temporal.PlainDate.from('2026-11-23'),
    ids: [],
    codes: {},
    transaction,
    isStopping: () => false,
  })
  await asJob(
    web,
    clock,
    'test',
    (db) => db`select platform.post_mail('ida@eksempel.test', 'Ny besked til dig', 'Læs den på siden.')`,
  )
  return {
    ...server,
    server,
    clock,
    lines,
    post,
    transaction,
    send: () => mailSender(post, log).work(run()),
    rows: () =>
      owner`select tries, sent_at is not null as sent, given_up_at is not null as given_up from platform.mail`,
  }
}

test('a mail is sent once, whole, and noted as sent', async () => {
  const { send, letters, rows } = await aPostRoom()
  await send()
  await send()
  expect(letters).toMatchObject([
    { to: 'ida@eksempel.test', subject: 'Ny besked til dig', text: 'Læs den på siden.' },
  ])
  expect(letters[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@foelgeskab\.test>$/)
  expect(await rows()).toEqual([{ tries: 1, sent: true, givenUp: false }])
})

test('a refused mail is tried again when its time comes by the clock, and not before', async () => {
  const { send, server, letters, rows, clock } = await aPostRoom()
  server.refuses = true
  await send()
  server.refuses = false
  await send()
  expect(letters).toHaveLength(0)
  clock.set(clock.now().add({ minutes: 1 }))
  await send()
  expect(letters).toHaveLength(1)
  expect(await rows()).toEqual([{ tries: 2, sent: true, givenUp: false }])
})

test('a mail that is always refused is given up after its last try, and stays to be seen', async () => {
  const { send, server, letters, rows, clock } = await aPostRoom()
  server.refuses = true
  for (let round = 0; round < pauses.length + 3; round += 1) {
    await send()
    clock.set(clock.now().add({ hours: 24 }))
  }
  expect(letters).toHaveLength(0)
  expect(await rows()).toEqual([{ tries: pauses.length + 1, sent: false, givenUp: true }])
})

test('a sender that dies between the yes and our note repeats the mail under the same Message-ID', async () => {
  const { send, letters, post, transaction, clock } = await aPostRoom()
  const [mail] = await transaction((db) => dueMail(db, 1))
  if (mail) await post.send(mail)
  await send()
  expect(letters).toHaveLength(1)
  clock.set(clock.now().add({ minutes: 1 }))
  await send()
  expect(letters).toHaveLength(2)
  expect(letters[1]).toEqual(letters[0])
})

test('two copies of the app send one mail', async () => {
  const { send, letters } = await aPostRoom()
  await Promise.all([send(), send()])
  expect(letters).toHaveLength(1)
})

test('neither address, subject nor text comes into the log', async () => {
  const { send, server, lines } = await aPostRoom()
  server.refuses = true
  await send()
  expect(lines).toHaveLength(1)
  expect(lines.join()).not.toMatch(/ida@|Ny besked|Læs den/)
})
