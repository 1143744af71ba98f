import { expect, test } from 'vitest'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'
import { asJob } from '#platform/as-job.ts'
import { dueMail } from '#platform/mail-queue.ts'
import { aPostOffice } from '#platform/testing.mail.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? ''
const subject = 'Ugens kvittering'
const mails = async ({ owner }: House) =>
  await owner<{ recipient: string; body: string }[]>`
    select recipient, body from platform.mail where subject = ${subject} order by recipient, id`

/** Only what is sent here lies anywhere: five that were received, and one that was not. */
async function aWeek() {
  const house = await aHouse()
  await house.owner`alter table referrals.move disable trigger user`
  await house.owner`truncate referrals.referral cascade`
  await house.owner`alter table referrals.move enable trigger user`
  const ids: string[] = []
  for (let sent = 0; sent < 6; sent += 1) ids.push(await sendReferral(house, 'municipal-referral', 'send'))
  for (const id of ids.slice(1))
    expect(await actOn(house, 'koordinator', id, 'receiver', 'receive')).toBe('moved')
  return { house, waiting: ids[0] ?? '', received: ids.slice(1) }
}
async function onDay(house: House, day: string) {
  house.clock.set(Temporal.Instant.from(`${day}T08:00:00Z`))
  await house.aMinutePasses()
}

test('these five are received, this one is not; once a week, by a mail that tells nothing', async () => {
  const { house, waiting, received } = await aWeek()
  await onDay(house, '2026-11-23')
  await onDay(house, '2026-11-27')
  const sent = await mails(house)
  expect(sent.map(({ recipient }) => recipient.split('@')[0])).toEqual(['hospitalslaege', 'sygeplejerske'])
  expect(sent[0]?.body).not.toMatch(/Ida|Holm|Eksempel|kræft|træt|\b[56]\b/i)
  const page = await main(await (await house.as('sygeplejerske')).get('/kvittering'))
  expect(page).toContain('5 er modtaget den sidste uge. 1 er ikke modtaget endnu.')
  const [first = '', second = ''] = page.split('id="modtaget"')
  expect(first).toContain(waiting)
  for (const id of received) expect(second).toContain(id)
  await onDay(house, '2026-11-30')
  expect((await mails(house)).length).toBe(4)
  await onDay(house, '2026-12-08')
  const later = await main(await (await house.as('sygeplejerske')).get('/kvittering'))
  expect(later).toContain('0 er modtaget den sidste uge. 1 er ikke modtaget endnu.')
})

test('the receiver, another unit and whoever is no unit see nothing of it', async () => {
  const { house, waiting } = await aWeek()
  await onDay(house, '2026-11-23')
  for (const key of ['koordinator', 'klinik', 'laege'])
    expect([key, (await main(await (await house.as(key)).get('/kvittering'))).includes(waiting)]).toEqual([
      key,
      false,
    ])
  for (const key of ['jobcenter', 'ida', 'bo', 'forperson', 'drift'])
    expect([key, (await (await house.as(key)).get('/kvittering')).status]).toEqual([key, 404])
  expect((await house.anyone.get('/kvittering')).status).toBe(303)
})

test('killed between accepting and the mail, the mail is still sent, and once', async () => {
  const { house } = await aWeek()
  const { server, sender } = await aPostOffice(house)
  const passes = () => house.aMinutePasses([sender])
  // The process dies with the transaction open: neither the receipt nor its mail is there.
  await expect(
    house.owner.begin(async (db) => {
      await db`insert into referrals.receipt (organisation_id, week_on)
        select sender_id, '2026-11-23' from referrals.referral limit 1`
      await db`select platform.post_mail('sygeplejerske@eksempel.invalid', ${subject}, '')`
      throw new Error('killed')
    }),
  ).rejects.toThrow('killed')
  await house.aMinutePasses()
  expect((await mails(house)).length).toBe(2)
  // It dies again when the mails are taken from the queue, and before any server has them.
  await asJob(house.worker, house.clock, 'send-mail', (db) => dueMail(db, 50))
  await passes()
  const got = () => server.letters.filter((letter) => letter.subject === subject).map(({ to }) => `${to}`)
  expect(got()).toEqual([])
  for (const minutes of [1, 1, 10]) {
    house.clock.set(house.clock.now().add({ minutes }))
    await passes()
  }
  expect(
    got()
      .map((to) => to.split('@')[0])
      .sort(),
  ).toEqual(['hospitalslaege', 'sygeplejerske'])
})
