import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { granted, inTheirName } from '#app/testing.actors.ts'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse, fieldsOf } from '#app/testing.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { followForward } from './follow-step.store.ts'
import { saveMove } from './ledger.store.ts'
import { caseNumberOf } from './link.rules.ts'
import { mayMove } from './referral.policy.ts'
import { findReferral } from './referral.store.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const { practice, health, oncology, employment } = exampleUnits
const mailbox = 'post@laegehuset.example'
const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? ''

/** Nobody signs in at the health centre, and it has a mailbox; one referral lies waiting there. */
async function aWrittenTo() {
  const house = await aHouse()
  await house.owner`update accounts.post set valid_to = '2026-11-01' where organisation_id = ${health.id}`
  const operator = await house.as('drift')
  const set = await operator.post('/modtagere', { formular: randomUUID(), sted: health.name, mail: mailbox })
  expect(set.status).toBe(303)
  await house.owner`delete from tasks.task`
  const id = await sendReferral(house, 'municipal-referral', 'send')
  house.clock.set(house.clock.now().add({ minutes: 2 }))
  await house.aMinutePasses()
  return { house, id }
}
async function linksIn({ owner }: House): Promise<string[]> {
  const rows = await owner<{ subject: string; body: string }[]>`
    select subject, body from platform.mail where recipient = ${mailbox} order by written_at desc, id desc`
  return rows.map(({ body }) => /https?:\/\/[^/]+(\/modtag\/[\w-]+)/.exec(body)?.[1] ?? '')
}
async function opened(house: House, link: string) {
  const answer = await house.anyone.get(link)
  return { answer, visitor: house.visitor((answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '') }
}
/** The link about this referral; the demo's own referrals have theirs. */
async function openedOf(house: House, id: string) {
  for (const link of await linksIn(house)) {
    const one = await opened(house, link)
    if ((await main(await one.visitor.get('/modtag'))).includes(caseNumberOf(id))) return { ...one, link }
  }
  throw new Error('no link about it')
}
const say = async (visitor: House['anyone'], svar: string) => {
  const fields = fieldsOf(await main(await visitor.get('/modtag')))
  return visitor.post('/modtag', { ...fields, svar })
}
const stateOf = async ({ owner }: House, id: string) =>
  (
    await owner<
      { state: string; moves: number }[]
    >`select state, moves from referrals.referral where id = ${id}`
  )[0]
const tasksOf = async ({ owner }: House) =>
  await owner<{ kind: string; organisationId: string }[]>`
    select kind, organisation_id from tasks.task where closed_at is null and kind in ('referral.link', 'referral.paper')
       and title_da like '%sagsnummer%' order by kind`

describe('the mail and the link', () => {
  test('tell nothing, are sent once, and ask the sender for paper', async () => {
    const { house, id } = await aWrittenTo()
    const before = (await linksIn(house)).length
    await house.aMinutePasses()
    expect((await linksIn(house)).length).toBe(before)
    const [mail] = await house.owner<{ subject: string; body: string }[]>`
      select subject, body from platform.mail where recipient = ${mailbox} limit 1`
    expect(mail?.subject).toBe('Der er en sag til jer')
    expect(mail?.body).not.toMatch(/Ida|Holm|Roskilde|Onko|kræft|træt/i)
    const { answer, visitor, link } = await openedOf(house, id)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/modtag'])
    expect(Buffer.from(link.split('/').at(-1) ?? '', 'base64url')).toHaveLength(32)
    const [kept] = await house.owner<
      { all: string }[]
    >`select string_agg(l::text, ' ') as all from referrals.link l`
    expect(kept?.all).not.toContain(link.split('/').at(-1))
    const page = await main(await visitor.get('/modtag'))
    expect(page).toContain(health.name)
    expect(page).not.toMatch(/Ida|Holm|Roskilde|Onko|Træthed/)
    expect(await tasksOf(house)).toContainEqual({ kind: 'referral.paper', organisationId: oncology.id })
  })

  test('opened by a scanner, by GET and by HEAD, nothing is answered', async () => {
    const { house, id } = await aWrittenTo()
    for (const link of await linksIn(house))
      for (const method of ['GET', 'HEAD']) {
        const one = await house.app.request(`http://foelgeskab.test${link}`, { method })
        expect([method, one.status]).toEqual([method, 303])
      }
    const { visitor } = await openedOf(house, id)
    await house.app.request('http://foelgeskab.test/modtag', {
      method: 'HEAD',
      headers: { cookie: visitor.cookie },
    })
    expect(await stateOf(house, id)).toEqual({ state: 'sent', moves: 1 })
    expect(await house.owner`select 1 from referrals.link where answer is not null`).toHaveLength(0)
  })

  test('after 14 days, after it was forwarded, and after a death is known it does not work', async () => {
    const { house, id } = await aWrittenTo()
    const { visitor, link } = await openedOf(house, id)
    await house.owner`update citizens.person set known_on = '2026-11-23', deceased_on = '2026-11-22'`
    expect((await house.anyone.get(link)).status).toBe(409)
    await house.owner`update citizens.person set known_on = null, deceased_on = null`
    expect((await house.anyone.get(link)).status).toBe(303)
    house.clock.set(house.clock.now().add({ hours: 14 * 24 - 1 }))
    expect((await house.anyone.get(link)).status).toBe(303)
    house.clock.set(house.clock.now().add({ hours: 2 }))
    expect((await house.anyone.get(link)).status).toBe(409)
    expect(await main(await visitor.get('/modtag'))).toContain('Åbn linket i mailen')
    expect((await visitor.post('/modtag', { formular: randomUUID(), svar: 'received' })).status).toBe(409)
  })

  test('forwarded to another place, the first link is revoked', async () => {
    const { house, id } = await aWrittenTo()
    const { visitor, link } = await openedOf(house, id)
    await house.owner`update organisations.organisation set function = 'sundhed' where id = ${employment.id}`
    await house.owner`update accounts.post set valid_to = null where organisation_id = ${health.id}`
    await inTheirName(house, 'koordinator', async (db, actor) => {
      const found = await findReferral(db, id)
      if (!found) throw new Error('not found')
      const permit = granted(mayMove(actor, found, 'forward', 'receiver'))
      await saveMove(db, permit, found, { move: 'forward', side: 'receiver', receiverId: employment.id })
      await followForward(db, permit, found, employment.id, Temporal.PlainDate.from('2026-11-23'))
    })
    expect((await house.anyone.get(link)).status).toBe(409)
    expect((await visitor.post('/modtag', { formular: randomUUID(), svar: 'received' })).status).toBe(409)
  })
})

describe('what it says', () => {
  test('received stands in the ledger without anybody’s name, once; used, it does not work', async () => {
    const { house, id } = await aWrittenTo()
    const { visitor, link } = await openedOf(house, id)
    expect((await say(visitor, '')).status).toBe(422)
    expect((await say(visitor, 'ended')).status).toBe(422)
    expect((await say(visitor, 'received')).headers.get('location')).toBe('/modtag?svaret=ja')
    expect(await stateOf(house, id)).toEqual({ state: 'received', moves: 2 })
    expect(
      await house.owner`
      select side, by_account, by_role, by_unit from referrals.move where referral_id = ${id} and number = 2`,
    ).toEqual([{ side: 'receiver', byAccount: null, byRole: 'link', byUnit: health.id }])
    expect((await house.anyone.get(link)).status).toBe(409)
    expect((await visitor.post('/modtag', { formular: randomUUID(), svar: 'received' })).status).toBe(409)
    expect(await stateOf(house, id)).toEqual({ state: 'received', moves: 2 })
  })

  test.each([
    ['call-me', 303],
    ['wrong-receiver', 409],
  ])('%s moves nothing: the sender has a task; the link then answers %i', async (svar, after) => {
    const { house, id } = await aWrittenTo()
    const { visitor, link } = await openedOf(house, id)
    expect((await say(visitor, svar)).status).toBe(303)
    expect(await stateOf(house, id)).toEqual({ state: 'sent', moves: 1 })
    expect(await tasksOf(house)).toContainEqual({ kind: 'referral.link', organisationId: oncology.id })
    expect((await house.anyone.get(link)).status).toBe(after)
  })

  test('an answer to one case is never kept for the case whose link was opened after it', async () => {
    const { house, id } = await aWrittenTo()
    const other = await sendReferral(house, 'municipal-referral', 'send')
    house.clock.set(house.clock.now().add({ minutes: 2 }))
    await house.aMinutePasses()
    const fields = fieldsOf(await main(await (await openedOf(house, id)).visitor.get('/modtag')))
    const { visitor } = await openedOf(house, other)
    expect((await visitor.post('/modtag', { ...fields, svar: 'received' })).status).toBe(409)
    expect([await stateOf(house, id), await stateOf(house, other)]).toEqual(
      Array(2).fill({ state: 'sent', moves: 1 }),
    )
  })
})

test('a made-up link, no link, and somebody who may not set an address come to nothing', async () => {
  const { house, id } = await aWrittenTo()
  expect((await house.anyone.get('/modtag/madeup')).status).toBe(409)
  const form = { formular: randomUUID(), sag: caseNumberOf(id), svar: 'received' }
  for (const visitor of [house.anyone, house.visitor('foelgeskab-link=madeup'), await house.as('jobcenter')])
    expect((await visitor.post('/modtag', form)).status).toBe(409)
  expect(await stateOf(house, id)).toEqual({ state: 'sent', moves: 1 })
  for (const key of ['sygeplejerske', 'koordinator', 'ida', 'redaktoer'])
    expect(
      (await (await house.as(key)).post('/modtagere', { sted: practice.name, mail: 'x@y.example' })).status,
    ).toBe(404)
  expect(await actOn(house, 'sygeplejerske', id, 'receiver', 'receive')).toBe('not-for-you')
})

test('the paper that is sent closes its task', async () => {
  const { house, id } = await aWrittenTo()
  const open = () => house.owner`
    select 1 from tasks.task where closed_at is null and kind = 'referral.paper' and subject = ${`referral:${id}`}`
  expect(await open()).toHaveLength(1)
  expect((await (await house.as('sygeplejerske')).post(`/henvisninger/${id}/papir`)).status).toBe(200)
  expect(await open()).toEqual([])
})
