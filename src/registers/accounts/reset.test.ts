import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { accountIdOfExample, emailOfExample } from './accounts.example.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const fresh = 'tre nye ord herfra'

async function askFor(house: House, email: string) {
  const answer = await house.anyone.post('/glemt-adgangskode', { email })
  const mails = await house.owner<{ recipient: string; subject: string; body: string }[]>`
    select recipient, subject, body from platform.mail order by id`
  const link = /http\S+/.exec(mails.at(-1)?.body ?? '')?.[0] ?? ''
  return {
    answer,
    mails,
    path: new URL(link || 'http://nowhere').pathname,
    token: link.split('/').at(-1) ?? '',
  }
}
const use = (house: House, link: string, adgangskode = fresh) =>
  house.anyone.post('/ny-adgangskode', { link, adgangskode })

test('a link sets the password once, and whoever was signed in is signed out', async () => {
  const house = await aHouse()
  const before = await house.as('koordinator')
  const earlier = await askFor(house, emailOfExample('koordinator'))
  const { path, token, mails } = await askFor(house, 'Koordinator@eksempel.invalid')
  expect(mails.at(-1)).toMatchObject({ recipient: emailOfExample('koordinator'), subject: 'Ny adgangskode' })
  expect(mails.at(-1)?.body).not.toMatch(/Mette|koordinator|kræft/i)

  const opened = await house.anyone.get(path)
  expect([opened.status, opened.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  expect((await house.anyone.get(path)).status).toBe(200)
  expect((await use(house, token, 'for kort')).status).toBe(422)
  expect((await before.get('/opgaver')).status).toBe(200)
  expect((await use(house, token)).headers.get('location')).toBe('/log-ind?gemt=ja')

  expect((await before.get('/opgaver')).status).toBe(303)
  expect((await use(house, token)).status).toBe(409)
  expect((await use(house, earlier.token)).status).toBe(409)
  expect((await house.anyone.get(path)).status).toBe(409)
  const email = emailOfExample('koordinator')
  expect((await house.anyone.post('/log-ind', { email, adgangskode: fresh })).status).toBe(303)
  const lines = await house.owner`select subject from platform.event where act = 'password.reset'`
  expect(lines).toEqual([{ subject: accountIdOfExample('koordinator') }])
})

test('a link is good for an hour', async () => {
  const house = await aHouse()
  const { path, token } = await askFor(house, emailOfExample('ida'))
  const start = house.clock.now()
  house.clock.set(start.add({ minutes: 59 }))
  expect((await house.anyone.get(path)).status).toBe(200)
  house.clock.set(start.add({ minutes: 60 }))
  expect((await house.anyone.get(path)).status).toBe(409)
  expect((await use(house, token)).status).toBe(409)
})

test('the answer does not tell whether anybody has the address', async () => {
  const seen: string[] = []
  const house = await aHouse({ debug: (_, statement) => void seen.push(statement) })
  const ask = async (email: string) => {
    seen.length = 0
    const { answer, mails } = await askFor(house, email)
    const { status, headers } = answer
    return { told: { status, to: headers.get('location'), sent: [...seen] }, mails: mails.length }
  }
  await ask('first@eksempel.invalid')
  const known = await ask(emailOfExample('ida'))
  const unknown = await ask('nobody@eksempel.invalid')
  expect(unknown.told).toEqual(known.told)
  expect([known.mails, unknown.mails]).toEqual([1, 1])
})

test('five links an hour for one address', async () => {
  const house = await aHouse()
  const ask = async () =>
    (await house.anyone.post('/glemt-adgangskode', { email: emailOfExample('ida') })).status
  const answers: number[] = []
  for (let round = 0; round < 6; round += 1) answers.push(await ask())
  expect(answers).toEqual([303, 303, 303, 303, 303, 429])
})

test('a link’s token is kept hashed and never logged', async () => {
  const house = await aHouse()
  const { path, token } = await askFor(house, emailOfExample('ida'))
  await house.anyone.get(path)
  expect(house.lines.join('')).not.toContain(token)
  const [kept] = await house.owner`select encode(token_hash, 'escape') as kept from accounts.reset`
  expect(kept?.kept).not.toContain(token)
})

test('who sends passwords without a link is soon asked to wait, and no hash is made for them', async () => {
  const house = await aHouse()
  const answers: number[] = []
  for (let round = 0; round < 51; round += 1) answers.push((await use(house, 'no-such-link')).status)
  expect(answers).toEqual([...Array(50).fill(409), 429])
})

test('a link for an account that was closed meanwhile has ended', async () => {
  const house = await aHouse()
  const { path, token } = await askFor(house, emailOfExample('ida'))
  await house.owner`update accounts.account set closed_at = platform.now() where id = ${accountIdOfExample('ida')}`
  expect((await house.anyone.get(path)).status).toBe(409)
  expect((await use(house, token)).status).toBe(409)
})
