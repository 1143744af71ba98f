import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { inTransaction } from '#platform/transaction.ts'
import { accountIdOfExample, exampleUnits, postIdOfExample } from './accounts.example.ts'
import { enterAsAccount } from './enter.store.ts'
import { powersByRole } from './post.rules.ts'
import { hashOf } from './session.store.ts'

type House = Awaited<ReturnType<typeof aHouse>>
type Visitor = House['anyone']
const { health, employment } = exampleUnits

/** Who the house takes this visitor for, and what row-level security has been told. */
function whoIs(house: House, { cookie }: Visitor) {
  const knock = { session: hashOf(cookie.split('=')[1] ?? ''), now: house.clock.now() }
  return inTransaction(house.web, enterAsAccount(knock), async (db, actor) => {
    const [told] = await db`select platform.actor() as actor, platform.post() as post,
      platform.organisations() as organisations, current_setting('app.powers', true) as powers`
    return { actor, told }
  })
}
const secondPost = (house: House, key: string, role: string, unit: string) =>
  house.owner`insert into accounts.post (id, account_id, role, organisation_id, valid_from)
    values (${crypto.randomUUID()}, ${accountIdOfExample(key)}, ${role}, ${unit}, '2026-01-01')`

test('a signed-in person has one post, and the database knows the same as the house', async () => {
  const house = await aHouse()
  const { actor, told } = await whoIs(house, await house.as('koordinator'))
  expect(actor).toMatchObject({ kind: 'person', id: accountIdOfExample('koordinator'), role: 'koordinator' })
  expect(told).toEqual({
    actor: actor.id,
    post: postIdOfExample('koordinator'),
    organisations: [health.id],
    powers: `{${powersByRole.koordinator.map((power) => `"${power}"`).join()}}`,
  })
})

test('with two posts only the chosen one counts', async () => {
  const house = await aHouse()
  await secondPost(house, 'koordinator', 'redaktoer', employment.id)
  const begun = await house.anyone.post('/proev/koordinator')
  expect(begun.headers.get('location')).toBe('/post?videre=')
  const visitor = await house.as('koordinator')
  expect((await whoIs(house, visitor)).actor).toMatchObject({ postId: null, organisations: [] })
  expect((await visitor.get('/opgaver')).status).toBe(404)

  const page = await (await visitor.get('/post')).text()
  expect(page).toContain('Redaktør')
  const chosen = await visitor.post('/post', { post: postIdOfExample('koordinator') })
  expect(chosen.headers.get('location')).toBe('/opgaver')
  const { actor } = await whoIs(house, visitor)
  expect(actor.organisations).toEqual([health.id])
  expect(actor.powers).toEqual(new Set(powersByRole.koordinator))
  expect((await visitor.get('/opgaver')).status).toBe(200)
})

test('nobody works from a post of somebody else', async () => {
  const house = await aHouse()
  const visitor = await house.as('koordinator')
  expect((await visitor.post('/post', { post: postIdOfExample('drift') })).status).toBe(404)
  const forced = house.owner`update accounts.session set active_post_id = ${postIdOfExample('drift')}
    where account_id = ${accountIdOfExample('koordinator')}`
  await expect(forced).rejects.toMatchObject({ code: '23503' })
})

test('a post that ends loses its power with the next request', async () => {
  const house = await aHouse()
  const visitor = await house.as('drift')
  expect((await visitor.get('/konti')).status).toBe(200)
  await house.owner`update accounts.post set valid_to = '2026-11-22' where id = ${postIdOfExample('drift')}`
  expect((await visitor.get('/konti')).status).toBe(404)
  expect((await whoIs(house, visitor)).told).toMatchObject({ post: null, organisations: [], powers: '{}' })
})

test('a substitute has the absent one’s unit from the first day to the last', async () => {
  const house = await aHouse()
  await house.owner`insert into accounts.absence (post_id, substitute_post_id, from_on, to_on)
    values (${postIdOfExample('jobcenter')}, ${postIdOfExample('koordinator')}, '2026-11-24', '2026-11-25')`
  const on = async (day: string) => {
    house.clock.set(Temporal.Instant.from(`${day}T09:00:00+01:00`))
    return (await whoIs(house, await house.as('koordinator'))).actor.organisations.toSorted()
  }
  const both = [health.id, employment.id].toSorted()
  expect(await on('2026-11-23')).toEqual([health.id])
  expect(await on('2026-11-24')).toEqual(both)
  expect(await on('2026-11-25')).toEqual(both)
  expect(await on('2026-11-26')).toEqual([health.id])
})

test('a session ends by itself after eight hours', async () => {
  const house = await aHouse()
  const visitor = await house.as('koordinator')
  const start = house.clock.now()
  house.clock.set(start.add({ hours: 7, minutes: 59 }))
  expect((await visitor.get('/opgaver')).status).toBe(200)
  house.clock.set(start.add({ hours: 8 }))
  expect((await visitor.get('/opgaver')).status).toBe(303)
})

test('signing out ends the one sign-in; signing out everywhere ends them all, and nobody else’s', async () => {
  const house = await aHouse()
  const [here, there, third] = [await house.as('leder'), await house.as('leder'), await house.as('leder')]
  const other = await house.as('koordinator')
  const open = (...visitors: Visitor[]) =>
    Promise.all(visitors.map(async (visitor) => (await visitor.get('/opgaver')).status))

  const out = await here.post('/log-ud')
  expect(out.headers.get('set-cookie')).toContain('Max-Age=0')
  expect(await open(here, there, third, other)).toEqual([303, 200, 200, 200])
  await there.post('/log-ud-alle-steder')
  expect(await open(here, there, third, other)).toEqual([303, 303, 303, 200])
  expect((await here.post('/log-ud')).status).toBe(303)
  const lines = await house.owner`select act, actor_id from platform.event where act = 'session.ended'`
  expect(lines).toEqual(Array(2).fill({ act: 'session.ended', actorId: accountIdOfExample('leder') }))
})

test('a closed account is nobody', async () => {
  const house = await aHouse()
  const visitor = await house.as('leder')
  await house.owner`update accounts.account set closed_at = ${house.clock.now().toString()}
    where id = ${accountIdOfExample('leder')}`
  expect((await visitor.get('/opgaver')).status).toBe(303)
  expect((await house.anyone.post('/proev/leder')).status).toBe(404)
})

test('row-level security alone shows a person their own rows and nobody’s passwords', async () => {
  const house = await aHouse()
  await house.as('bo')
  const all = (visitor: Visitor) =>
    inTransaction(
      house.web,
      enterAsAccount({ session: hashOf(visitor.cookie.split('=')[1] ?? ''), now: house.clock.now() }),
      async (db) => ({
        accounts: (await db`select id from accounts.account`).length,
        posts: (await db`select id from accounts.post`).length,
        sessions: (await db`select id from accounts.session`).length,
      }),
    )
  expect(await all(house.anyone)).toEqual({ accounts: 0, posts: 0, sessions: 0 })
  expect(await all(await house.as('ida'))).toEqual({ accounts: 1, posts: 1, sessions: 1 })
  expect(await all(await house.as('drift'))).toEqual({ accounts: 23, posts: 23, sessions: 1 })
  await expect(house.web`select password_hash from accounts.account`).rejects.toMatchObject({ code: '42501' })
  await expect(house.web`select * from accounts.reset`).rejects.toMatchObject({ code: '42501' })
})
