import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { asJob } from '#platform/as-job.ts'
import { isRefusal } from '#platform/permit.ts'
import { createAccount, exampleUnits, mayCreateAccount } from './index.ts'

const person = {
  navn: 'Asta Eksempel',
  email: 'asta@eksempel.invalid',
  rolle: 'koordinator',
  sted: exampleUnits.health.name,
}

test('a stranger is asked to sign in, and everybody but the operator finds nothing', async () => {
  const house = await aHouse()
  expect((await house.anyone.get('/konti')).status).toBe(303)
  expect((await (await house.as('leder')).get('/konti')).status).toBe(404)
  expect((await (await house.as('leder')).post('/konti', person)).status).toBe(404)
})

test('the operator makes an account once, however often the form is sent', async () => {
  const house = await aHouse()
  const drift = await house.as('drift')
  const form = { ...person, formular: randomUUID() }
  const twice = await Promise.all([drift.post('/konti', form), drift.post('/konti', form)])
  expect(twice.map(({ status }) => status)).toEqual([303, 303])
  expect(twice[0]?.headers.get('location')).toBe(twice[1]?.headers.get('location'))

  const made = await house.owner`select a.id, a.email, p.role from accounts.account a
    join accounts.post p on p.account_id = a.id where a.email = ${person.email}`
  expect(made).toMatchObject([{ email: person.email, role: 'koordinator' }])
  const mails = await house.owner<{ body: string }[]>`select body from platform.mail`
  expect(mails).toHaveLength(1)
  const lines = await house.owner`select subject, codes from platform.event where act = 'account.created'`
  expect(lines).toEqual([
    { subject: made[0]?.id, codes: { role: 'koordinator', organisation: exampleUnits.health.id } },
  ])

  const link = new URL(/http\S+/.exec(mails[0]?.body ?? '')?.[0] ?? '')
  house.clock.set(house.clock.now().add({ hours: 71 }))
  expect((await house.anyone.get(link.pathname)).status).toBe(200)
  expect(await (await (await house.as('drift')).post('/konti', { soeg: 'asta' })).text()).toContain(
    person.email,
  )
})

test('an address has one account, and a form that cannot be used keeps what was written', async () => {
  const house = await aHouse()
  const drift = await house.as('drift')
  const taken = await drift.post('/konti', { ...person, email: 'IDA@eksempel.invalid' })
  expect(taken.status).toBe(422)
  expect(await taken.text()).toContain('Der er allerede en konto med denne e-mail')
  const empty = await drift.post('/konti', { navn: 'Asta Eksempel', email: 'asta' })
  const text = await empty.text()
  expect(empty.status).toBe(422)
  for (const part of ['value="Asta Eksempel"', 'Vælg, hvilken rolle personen har', 'Skriv en e-mail med @'])
    expect(text).toContain(part)
  expect(await house.owner`select 1 from accounts.account where name = 'Asta Eksempel'`).toHaveLength(0)
})

test('the operator’s command makes the first account of a house', async () => {
  const house = await aHouse({ template: 'bare' })
  const now = house.clock.now()
  const fresh = { email: 'drift@eksempel.invalid', name: 'Drift', role: 'drift', unitName: 'Drift' } as const
  const made = await asJob(house.worker, house.clock, 'create-account', async (db, actor) => {
    const permit = mayCreateAccount(actor, randomUUID())
    const rest = { organisationId: null, language: 'en' } as const
    return (
      !isRefusal(permit) && createAccount(db, permit, { ...fresh, ...rest }, { now, origin: 'http://here' })
    )
  })
  expect(made).toBe(true)
  const [mail] = await house.owner<{ body: string }[]>`select body from platform.mail`
  expect(mail?.body).toContain('http://here/en/ny-adgangskode/')
  const lines = await house.owner`select act, actor_kind from platform.event`
  expect(lines).toEqual([{ act: 'account.created', actorKind: 'job' }])
})
