import { expect, test } from 'vitest'
import { asked, type House, ida, mails, onDay } from '#app/testing.asked.ts'
import { agree, asked as checkedIn } from '#app/testing.checkins.ts'
import { sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'
import { asJob } from '#platform/as-job.ts'
import { dueMail, noteSent } from '#platform/mail-queue.ts'
import { accountIdOfExample } from '#registers/accounts/index.ts'

const at = (house: House, time: string) => house.clock.set(Temporal.Instant.from(time))
/** A question after a referral on a day of one's own choosing, and a check-in on the house's own day, the 21 December. */
async function bothDue(questionOn: string) {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  await house.owner`delete from referrals.question`
  await house.owner`insert into referrals.question (referral_id, number, person_id, about, due_on)
    values (${id}, 1, ${ida}, 'begun', ${questionOn})`
  await agree(house)
  return { house, id }
}
/** The mails that go out now, as the sender takes them. */
const goOut = ({ owner, clock }: House) =>
  asJob(owner, clock, 'send-mail', async (db) => {
    const due = (await dueMail(db, 20)).filter(({ recipient }) => recipient.startsWith('ida@'))
    for (const { id } of due) await noteSent(db, id)
    return due.length
  })

test('a question and a check-in that are due on one day give one mail, and both are asked', async () => {
  const { house, id } = await bothDue('2026-12-21')
  await onDay(house, '2026-12-21')
  expect([await asked(house, id), await checkedIn(house)]).toEqual([['begun'], 1])
  expect(await mails(house)).toMatchObject([{ subject: 'Ny besked til dig' }])
})

test('on two days they give two', async () => {
  const { house, id } = await bothDue('2026-12-20')
  await onDay(house, '2026-12-20')
  await onDay(house, '2026-12-21')
  expect([await asked(house, id), await checkedIn(house)]).toEqual([['begun'], 1])
  expect(await mails(house)).toHaveLength(2)
})

/** As the jobs put one in the post: one that may wait, or one that follows at once from what somebody did. */
const remind = ({ owner, clock }: House, mayWait = true) =>
  asJob(
    owner,
    clock,
    'test',
    (db) => db`
    select platform.post_reminder(a.id, a.email, 'Ny besked til dig', 'Log ind.', ${mayWait})
      from accounts.account a where a.email = 'ida@eksempel.invalid'`,
  )
async function aQuietHouse() {
  const house = await aHouse()
  await house.owner`delete from platform.mail`
  at(house, '2026-12-21T08:00:00Z')
  return house
}

test('what comes after one has gone out is not lost: one mail goes the next day, by the Danish clock', async () => {
  const house = await aQuietHouse()
  await remind(house)
  expect(await goOut(house)).toBe(0)
  at(house, '2026-12-21T08:15:00Z')
  expect(await goOut(house)).toBe(1)
  await remind(house)
  at(house, '2026-12-21T12:00:00Z')
  await remind(house)
  at(house, '2026-12-21T22:59:00Z')
  expect(await goOut(house)).toBe(0)
  at(house, '2026-12-21T23:05:00Z')
  await remind(house)
  at(house, '2026-12-21T23:15:00Z')
  expect(await goOut(house)).toBe(1)
  expect(await mails(house)).toHaveLength(2)
})

test('a mail that the server refuses stays, and speaks for what comes meanwhile', async () => {
  const house = await aQuietHouse()
  await remind(house)
  at(house, '2026-12-21T08:15:00Z')
  await asJob(house.owner, house.clock, 'send-mail', (db) => dueMail(db, 20))
  at(house, '2026-12-22T08:00:00Z')
  await remind(house)
  expect(await goOut(house)).toBe(1)
  at(house, '2026-12-22T20:00:00Z')
  expect(await goOut(house)).toBe(0)
})

test('two copies of the app at once put one in the post, and send none on a day that has had one', async () => {
  const house = await aQuietHouse()
  const { owner, clock } = house
  const [second] = await asJob(owner, clock, 'test', async (db) => {
    await db`select platform.post_reminder(a.id, a.email, 'Ny besked til dig', 'Log ind.', true)
      from accounts.account a where a.email = 'ida@eksempel.invalid'`
    return [remind(house)]
  })
  await second
  expect(await mails(house)).toHaveLength(1)
  at(house, '2026-12-21T08:15:00Z')
  expect(await goOut(house)).toBe(1)
  // One copy put it there in the moment when the other had not yet noted the first as sent.
  await remind(house)
  await owner`update platform.mail set next_try_at = '2026-12-21T08:16:00Z' where sent_at is null`
  at(house, '2026-12-21T12:00:00Z')
  expect(await goOut(house)).toBe(0)
  at(house, '2026-12-21T23:00:00Z')
  expect(await goOut(house)).toBe(1)
})

test('on the day a death is known what waits in the post stops', async () => {
  const house = await aQuietHouse()
  await remind(house)
  await house.owner`update citizens.person set known_on = '2026-12-21' where id = ${ida}`
  expect(await mails(house)).toEqual([])
})

test('what answers somebody is not held back, and what follows from an act takes along what waits', async () => {
  const house = await aQuietHouse()
  await remind(house)
  await remind(house, false)
  expect([await goOut(house), (await mails(house)).length]).toEqual([1, 1])
  await remind(house, false)
  expect(await goOut(house)).toBe(1)
  for (const subject of ['Log ind', 'Ny besked til dig'])
    await asJob(
      house.owner,
      house.clock,
      'test',
      (db) => db`select platform.post_mail('ida@eksempel.invalid', ${subject}, 'Log ind.')`,
    )
  expect(await goOut(house)).toBe(2)
  const keys = await house.owner`select distinct reminds from platform.mail where reminds is not null`
  expect(keys).toEqual([{ reminds: accountIdOfExample('ida') }])
})
