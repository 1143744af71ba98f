import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { aPostOffice } from '#platform/testing.mail.ts'
import { emailOf, exampleUnits, postIdOfExample } from '#registers/accounts/index.ts'
import { unitsTold, unitWithTask } from './late.rules.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const { oncology, health } = exampleUnits

/** A municipal referral sent on 23 November is to be received by the 26th; nothing else lies anywhere. */
async function aWaitingReferral() {
  const house = await aHouse()
  await house.owner`alter table referrals.move disable trigger user`
  await house.owner`truncate referrals.referral cascade`
  await house.owner`alter table referrals.move enable trigger user`
  return { house, id: await sendReferral(house, 'municipal-referral', 'send') }
}
async function onDay(house: House, day: string) {
  house.clock.set(Temporal.Instant.from(`${day}T08:00:00Z`))
  await house.aMinutePasses()
}
async function tasks(house: House) {
  const rows = await house.owner<{ stage: string; organisationId: string | null; postId: string | null }[]>`
    select right(subject, 1) as stage, organisation_id, post_id from tasks.task
     where kind = 'referral.late' and closed_at is null order by subject`
  return rows.map(({ stage, organisationId, postId }) => [stage, organisationId ?? postId])
}
const mails = async (house: House) =>
  (
    await house.owner<{ recipient: string }[]>`
      select recipient from platform.mail where subject = 'Der er en sag til jer' order by written_at, recipient`
  ).map(({ recipient }) => recipient.split('@')[0])
const away = (house: House, key: string, by: string, from: string, to: string) => house.owner`
  insert into accounts.absence (post_id, substitute_post_id, from_on, to_on)
  values (${postIdOfExample(key)}, ${postIdOfExample(by)}, ${from}::date, ${to}::date)`

test('who is told, stage by stage', () => {
  const late = { holdId: 'sender', actingId: 'receiver', senderId: 'sender' }
  expect(unitsTold({ ...late, stage: 1 })).toEqual(['receiver', 'sender'])
  expect(unitsTold({ ...late, stage: 2 })).toEqual(['receiver'])
  expect(unitsTold({ ...late, stage: 3 })).toEqual(['sender'])
  expect([1, 2, 3].map((stage) => unitWithTask({ ...late, stage: stage as 1 }))).toEqual([
    'sender',
    'receiver',
    'sender',
  ])
  expect(unitWithTask({ ...late, holdId: 'receiver', stage: 1 })).toBeNull()
})

test('when nobody acts, where it lies, the leader and the sender are told, each once', async () => {
  const { house, id } = await aWaitingReferral()
  await onDay(house, '2026-11-26')
  expect([await tasks(house), await mails(house)]).toEqual([[], []])
  await onDay(house, '2026-11-27')
  expect(await tasks(house)).toEqual([['1', oncology.id]])
  const first = ['hospitalslaege', 'koordinator', 'leder', 'sygeplejerske', 'terapeut']
  expect(await mails(house)).toEqual(first)
  await house.aMinutePasses()
  expect(await mails(house)).toEqual(first)
  await onDay(house, '2026-11-28')
  expect(await tasks(house)).toEqual([
    ['1', oncology.id],
    ['2', postIdOfExample('leder')],
  ])
  expect(await mails(house)).toEqual([...first, 'leder'])
  await onDay(house, '2026-12-01')
  expect((await tasks(house)).at(2)).toEqual(['3', oncology.id])
  expect(await mails(house)).toEqual([...first, 'leder', 'hospitalslaege', 'sygeplejerske'])

  expect(await actOn(house, 'koordinator', id, 'receiver', 'receive')).toBe('moved')
  expect(await tasks(house)).toEqual([])
  await house.aMinutePasses()
  expect((await mails(house)).length).toBe(8)
  // The next step has its own day, and its own three.
  await onDay(house, '2026-12-09')
  expect((await mails(house)).slice(8)).toEqual(['koordinator', 'leder', 'terapeut'])
})

test('a mail tells nothing of whom or what, and the person sees who was told', async () => {
  const { house, id } = await aWaitingReferral()
  await onDay(house, '2026-11-28')
  const [mail] = await house.owner<{ body: string }[]>`
    select body from platform.mail where subject = 'Der er en sag til jer'`
  expect(mail?.body).toContain('/opgaver')
  expect(mail?.body).not.toMatch(/Ida|Næstved|Onkologisk|henvis|kræft/i)
  for (const [key, rows] of [
    ['ida', 2],
    ['koordinator', 2],
    ['sygeplejerske', 2],
    ['jobcenter', 0],
    ['klinik', 0],
    ['bo', 0],
  ] as const)
    expect([
      key,
      (await inTheirName(house, key, (db) => db`select from referrals.told where referral_id = ${id}`))
        .length,
    ]).toEqual([key, rows])
})

test('after days without the job everybody is told at once, with one mail each', async () => {
  const { house } = await aWaitingReferral()
  await onDay(house, '2026-12-20')
  expect((await tasks(house)).map(([stage]) => stage)).toEqual(['1', '2', '3'])
  expect(await mails(house)).toEqual(['hospitalslaege', 'koordinator', 'leder', 'sygeplejerske', 'terapeut'])
})

test('a leader who is away leaves it to whoever stands in, that one to the list, and finds it again', async () => {
  const { house } = await aWaitingReferral()
  await away(house, 'leder', 'terapeut', '2026-11-27', '2026-12-04')
  await onDay(house, '2026-11-28')
  expect((await tasks(house))[1]).toEqual(['2', postIdOfExample('terapeut')])
  expect(await mails(house)).not.toContain('leder')
  await away(house, 'terapeut', 'leder', '2026-11-30', '2026-12-02')
  await onDay(house, '2026-11-30')
  expect((await tasks(house))[1]).toEqual(['2', health.id])
  await onDay(house, '2026-12-05')
  expect((await tasks(house))[1]).toEqual(['2', postIdOfExample('leder')])
})

test('after a death is known nobody is told to call', async () => {
  const { house } = await aWaitingReferral()
  const ida = personIdOfExample('ida')
  await house.owner`update citizens.person set deceased_on = '2026-11-24', known_on = '2026-11-25' where id = ${ida}`
  await onDay(house, '2026-12-10')
  expect([await tasks(house), await mails(house)]).toEqual([[], []])
})

test('a mail server that is down for a day delays the mail and loses none', async () => {
  const { house } = await aWaitingReferral()
  const { server, sender } = await aPostOffice(house)
  const passes = () => house.aMinutePasses([sender])
  server.refuses = true
  house.clock.set(Temporal.Instant.from('2026-11-27T08:00:00Z'))
  for (const hours of [0, 1, 5, 12, 24]) {
    house.clock.set(Temporal.Instant.from('2026-11-27T08:00:00Z').add({ hours }))
    await passes()
  }
  expect(server.letters).toEqual([])
  server.refuses = false
  house.clock.set(Temporal.Instant.from('2026-11-29T08:00:00Z'))
  await passes()
  const reached = new Set(server.letters.map(({ to }) => to))
  expect(reached).toContain(emailOf('koordinator@eksempel.invalid'))
  // Each says no more than this, whoever it is to.
  const said = ['Der er en sag til jer', 'Ny besked til dig', 'Ugens kvittering']
  expect(server.letters.filter(({ subject }) => !said.includes(subject ?? ''))).toEqual([])
})

test('what was taken back has not happened: those who were told are told again', async () => {
  const { house, id } = await aWaitingReferral()
  await onDay(house, '2026-11-28')
  const before = await tasks(house)
  expect(before.length).toBeGreaterThan(0)
  expect(await actOn(house, 'koordinator', id, 'receiver', 'receive')).toBe('moved')
  expect(await tasks(house)).toEqual([])
  const undone = await (await house.as('koordinator')).post(`/henvisninger/${id}`, { skridt: 'undo' })
  expect(undone.status).toBe(303)
  await house.aMinutePasses()
  expect(await tasks(house)).toEqual(before)
})

test('on the day a death is known nobody is late any more, and the list says not to call', async () => {
  const { house } = await aWaitingReferral()
  await onDay(house, '2026-11-28')
  expect((await tasks(house)).length).toBeGreaterThan(0)
  await house.owner`
    update citizens.person set deceased_on = '2026-11-27', known_on = '2026-11-28' where id = ${personIdOfExample('ida')}`
  expect(await tasks(house)).toEqual([])
  await onDay(house, '2026-11-30')
  expect(await tasks(house)).toEqual([])
  for (const path of ['/opgaver', '/henvisninger'])
    expect(await (await (await house.as('koordinator')).get(path)).text()).toContain('Er død: ring ikke')
})
