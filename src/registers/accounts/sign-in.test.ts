import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { accountIdOfExample, emailOfExample } from './accounts.example.ts'
import { hashPassword } from './password.rules.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const secret = 'fire ord der passer'

async function withPassword(house: House, key: string) {
  const hash = await hashPassword(secret, randomBytes(16))
  await house.owner`update accounts.account set password_hash = ${hash} where id = ${accountIdOfExample(key)}`
}
const signIn = (house: House, email: string, adgangskode: string, more = {}) =>
  house.anyone.post('/log-ind', { email, adgangskode, ...more })

test('a stranger is asked to sign in, and comes to where they were heading', async () => {
  const house = await aHouse()
  await withPassword(house, 'koordinator')
  const away = await house.anyone.get('/opgaver')
  expect([away.status, away.headers.get('location')]).toEqual([303, '/log-ind?videre=%2Fopgaver'])
  const asked = await house.anyone.get('/log-ind?videre=%2Fopgaver%3Fvis%3Di-dag')
  expect(asked.headers.get('cache-control')).toBe('private, no-store')
  expect(await asked.text()).toContain('value="/opgaver?vis=i-dag"')
  const email = emailOfExample('koordinator').toUpperCase()
  const back = await signIn(house, email, secret, { videre: '/opgaver?vis=i-dag' })
  expect([back.status, back.headers.get('location')]).toEqual([303, '/opgaver?vis=i-dag'])
  const elsewhere = await signIn(house, email, secret, { videre: '//elsewhere.example' })
  expect(elsewhere.headers.get('location')).toBe('/opgaver')
})

test('an unknown session is anyone: public pages open, nothing else does', async () => {
  const house = await aHouse()
  const cookie = { cookie: 'foelgeskab=nobody-knows-this' }
  const ask = (path: string) => house.app.request(`http://foelgeskab.test${path}`, { headers: cookie })
  expect((await ask('/log-ind')).status).toBe(200)
  expect((await ask('/post')).status).toBe(303)
})

test('unknown address and wrong password: the same answer, the same statements, the same note', async () => {
  const seen: string[] = []
  const house = await aHouse({ debug: (_, statement) => void seen.push(statement) })
  await withPassword(house, 'ida')
  const statements = async (email: string) => {
    await house.anyone.get('/log-ind')
    seen.length = 0
    const answer = await signIn(house, email, 'wrong password')
    return { status: answer.status, text: (await answer.text()).replaceAll(email, ''), sent: [...seen] }
  }
  const wrong = await statements(emailOfExample('ida'))
  const unknown = await statements('nobody@eksempel.invalid')
  const withoutPassword = await statements(emailOfExample('bo'))
  expect(wrong.status).toBe(422)
  expect(wrong.sent.length).toBeGreaterThan(3)
  expect(unknown).toEqual(wrong)
  expect(withoutPassword).toEqual(wrong)
  const notes = await house.owner`select kind, route, actor_id from platform.note`
  expect(notes).toEqual(Array(3).fill({ kind: 'sign-in-failed', route: '/log-ind', actorId: null }))
  expect(await house.owner`select 1 from accounts.session`).toHaveLength(0)
})

test('ten tries a quarter of an hour, in all copies of the app together', async () => {
  const house = await aHouse()
  await withPassword(house, 'ida')
  const other = await house.anotherCopy()
  const ask = (app: House['app']) =>
    app.request('http://foelgeskab.test/log-ind', {
      method: 'POST',
      body: new URLSearchParams({ email: emailOfExample('ida'), adgangskode: 'wrong password' }),
    })
  const answers: number[] = []
  for (let round = 0; round < 5; round += 1)
    answers.push((await ask(house.app)).status, (await ask(other)).status)
  expect(answers).toEqual(Array(10).fill(422))
  const refused = await signIn(house, emailOfExample('ida'), secret)
  expect(refused.status).toBe(429)
  expect(await refused.text()).toContain('Du kan prøve igen om 15 minutter')
  house.clock.set(house.clock.now().add({ minutes: 15 }))
  expect((await signIn(house, emailOfExample('ida'), secret)).status).toBe(303)
})

test('an example person signs in and begins where their post begins', async () => {
  const house = await aHouse()
  const worker = await house.anyone.post('/proev/koordinator')
  expect([worker.status, worker.headers.get('location')]).toEqual([303, '/opgaver'])
  const citizen = await house.anyone.post('/en/proev/ida')
  expect([citizen.status, citizen.headers.get('location')]).toEqual([303, '/en'])
  expect((await house.anyone.post('/proev/nobody')).status).toBe(404)
  expect(await (await house.anyone.get('/proev')).text()).toContain('action="/proev/foelgegruppe-medlem"')
})

test('a real database has no door for example people', async () => {
  const house = await aHouse({ isDemo: false })
  expect((await house.anyone.get('/proev')).status).toBe(404)
  expect((await house.anyone.post('/proev/drift')).status).toBe(404)
})

test('whoever has used up their own tries cannot lock other people out', async () => {
  const house = await aHouse()
  await withPassword(house, 'ida')
  const from = (address: string, email: string, word: string) =>
    house.anyone.post('/log-ind', { email, adgangskode: word }, { 'x-forwarded-for': address })
  for (let round = 0; round < 50; round += 1)
    await from('203.0.113.7', `nobody${round}@eksempel.invalid`, 'wrong')
  for (let round = 0; round < 11; round += 1)
    expect((await from('203.0.113.7', emailOfExample('ida'), 'wrong')).status).toBe(429)
  expect((await from('198.51.100.1', emailOfExample('ida'), secret)).status).toBe(303)
})

test('an address with odd signs neither breaks the answer nor is gone to', async () => {
  const house = await aHouse()
  for (const videre of ['/a\x7f', '/a\u2028b', '/\u200b/elsewhere.example']) {
    const answer = await house.anyone.post('/proev/ida', { videre })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
  }
  const answer = await house.anyone.post('/proev/ida', { videre: '/kommuner/æ' })
  expect(answer.headers.get('location')).toBe('/kommuner/%C3%A6')
})
