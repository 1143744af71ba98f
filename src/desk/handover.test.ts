import { expect, test } from 'vitest'
import { aHouseOfMettes } from '#app/testing.named.ts'
import { actOn } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { exampleUnits, postIdOfExample } from '#registers/accounts/index.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const { health } = exampleUnits
const ida = personIdOfExample('ida')
const [mette, thomas] = [postIdOfExample('koordinator'), postIdOfExample('terapeut')]
const page = `/opgaver/overdrag/${mette}`
const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''

/** With whom each thing is, as the columns and the views that work it out say. */
async function standing({ owner, clock }: House, id: string) {
  const [row] = await owner<Record<string, string | null>[]>`
    with now as (select set_config('app.now', ${clock.now().toString()}, false))
    select (select h.hold_post from referrals.holding h, now where h.id = ${id}) as referral,
           (select s.holder_post from assessments.alert_standing s, now where s.owner_name is not null or s.state = 'new' limit 1) as alert,
           (select words from citizens.contact where removed_at is null and role = 'course-coordinator') as contact,
           (select post_id from tasks.task where kind = 'call' and subject = 'x') as task,
           (select substitute_post_id from accounts.absence where to_on = '2026-12-30') as stand_in`
  return row
}

test('a stranger has no such page, and a leader none for other places', async () => {
  const house = await aHouse()
  expect((await house.anyone.get(page)).headers.get('location')).toContain('/log-ind')
  for (const key of ['koordinator', 'sygeplejerske', 'jobcenter', 'ida', 'bo', 'klinik', 'forperson']) {
    const visitor = await house.as(key)
    for (const path of ['/opgaver/overdrag', page])
      expect([key, (await visitor.get(path)).status]).toEqual([key, 404])
    expect([key, (await visitor.post(page, { hvem: 'liste' })).status]).toEqual([key, 404])
  }
  const leader = await house.as('leder')
  const elsewhere = `/opgaver/overdrag/${postIdOfExample('sygeplejerske')}`
  expect([
    (await leader.get(elsewhere)).status,
    (await leader.post(elsewhere, { hvem: 'liste' })).status,
  ]).toEqual([404, 404])
  const list = await main(leader.get('/opgaver/overdrag'))
  expect(list).toContain('Mette Dahl')
  expect(list).not.toContain('Signe Lund')
  expect(await main(leader.get('/opgaver'))).toContain('href="/opgaver/overdrag"')
  expect(await main((await house.as('koordinator')).get('/opgaver'))).not.toContain('/opgaver/overdrag')
})

test('what stands in a name is shown first, and one press gives all of it to a colleague; the person is told', async () => {
  const { house, id } = await aHouseOfMettes()
  const leader = await house.as('leder')
  const before = await standing(house, id)
  expect(before).toMatchObject({ referral: mette, alert: mette, task: mette, standIn: mette })
  const shown = await main(leader.get(page))
  for (const words of [
    'Kommunal henvisning',
    'Advis, som er i gang',
    'Står under Mine kontakter',
    'Ring op',
    'Træder til',
    'Ida Holm',
  ])
    expect(shown).toContain(words)
  expect((await leader.post(page, {})).status).toBe(422)
  expect((await leader.post(page, { hvem: postIdOfExample('sygeplejerske') })).status).toBe(422)
  expect((await leader.post(page, { hvem: thomas })).status).toBe(303)
  expect(await standing(house, id)).toEqual({
    ...{ referral: thomas, alert: thomas, task: thomas, standIn: thomas },
    contact: 'Thomas Eg (eksempel), terapeut i kommunen',
  })
  expect(await main(leader.get(page))).toContain('Intet står i navnet Mette Dahl (eksempel)')
  const her = await main((await house.as('ida')).get('/mit/kontakter'))
  for (const words of ['Thomas Eg', 'Før stod der: Mette Dahl', `Oplyst af ${health.name}`])
    expect(her).toContain(words)
  // A number that belonged to somebody else is not carried over.
  expect(her).not.toContain('11 22 33 44')
  const mails = await house.owner<{ subject: string; body: string }[]>`
    select subject, body from platform.mail where recipient = 'ida@eksempel.invalid'`
  expect(mails.map(({ subject }) => subject)).toEqual(['Ny besked til dig'])
  expect(JSON.stringify(mails)).not.toMatch(/Thomas|Mette/)
  const [event] = await house.owner<{ codes: string }[]>`
    select codes::text as codes from platform.event where act = 'work.handed-over'`
  expect(JSON.parse(event?.codes ?? '{}')).toMatchObject({ to: thomas, contacts: 2, tasks: 1, alerts: 1 })
  // What the new one does next is their own; what came before does not come back.
  await actOn(house, 'koordinator', id, 'receiver', 'contact')
  expect((await standing(house, id))?.referral).toBe(mette)
})

test('what was handed over stays so when the place is carried on by another, and goes to whoever stands in', async () => {
  const { house, id } = await aHouseOfMettes()
  await (await house.as('leder')).post(page, { hvem: thomas })
  await house.owner`
    insert into organisations.succession (from_id, to_id, on_day, sources)
    values (${health.id}, ${exampleUnits.employment.id}, '2026-12-01', '{}')`
  house.clock.set(Temporal.Instant.from('2026-12-02T08:00:00Z'))
  expect((await standing(house, id))?.referral).toBe(thomas)
  await house.owner`
    insert into accounts.absence (post_id, substitute_post_id, from_on, to_on)
    values (${thomas}, ${postIdOfExample('klinik')}, '2026-12-02', '2026-12-03')`
  expect(await standing(house, id)).toMatchObject({
    ...{ referral: postIdOfExample('klinik'), alert: postIdOfExample('klinik') },
  })
})

test('for a minute all of it comes back as it was, and not after', async () => {
  const { house, id } = await aHouseOfMettes()
  const leader = await house.as('leder')
  const before = await standing(house, id)
  const undo = async () => {
    const found = /name="overdragelse" value="([^"]*)"/.exec(await main(leader.get(page)))?.[1] ?? ''
    return (await leader.post(page, { skridt: 'fortryd', overdragelse: found })).status
  }
  for (const whom of [thomas, 'liste']) {
    await leader.post(page, { hvem: whom, 'sidste-dag': '30', 'sidste-maaned': '11', 'sidste-aar': '2026' })
    expect(await standing(house, id)).not.toEqual(before)
    expect(await undo()).toBe(303)
    expect(await standing(house, id)).toEqual(before)
    const [post] = await house.owner`select valid_to from accounts.post where id = ${mette}`
    expect(post?.validTo).toBeNull()
  }
  await leader.post(page, { hvem: 'liste' })
  const found = /name="overdragelse" value="([^"]*)"/.exec(await main(leader.get(page)))?.[1] ?? ''
  house.clock.set(house.clock.now().add({ seconds: 61 }))
  expect((await leader.post(page, { skridt: 'fortryd', overdragelse: found })).status).toBe(409)
})

test('to the common list, with a last day: the place stands where the name stood, and the day after the post is closed', async () => {
  const { house, id } = await aHouseOfMettes()
  const leader = await house.as('leder')
  const own = `/opgaver/overdrag/${postIdOfExample('leder')}`
  const day = { 'sidste-dag': '23', 'sidste-maaned': '11', 'sidste-aar': '2026' }
  expect((await leader.post(own, { hvem: 'liste', ...day })).status).toBe(422)
  expect((await leader.post(page, { hvem: 'liste', ...day })).status).toBe(303)
  expect(await standing(house, id)).toMatchObject({
    referral: null,
    alert: null,
    task: null,
    contact: health.name,
  })
  expect(await main((await house.as('terapeut')).get('/opgaver'))).toContain('Ring op')
  house.clock.set(house.clock.now().add({ hours: 24 }))
  const gone = await house.as('koordinator')
  expect((await gone.get('/opgaver')).status).toBe(404)
  expect(await main((await house.as('leder')).get(page))).toContain('Holdt op 23. november 2026')
})

test('the operator reads how much there is, and of nobody', async () => {
  const { house } = await aHouseOfMettes()
  const operator = await house.as('drift')
  const shown = await main(operator.get(page))
  for (const words of ['Advis, som er i gang: 1', 'Opgave: 1']) expect(shown).toContain(words)
  expect(shown).not.toMatch(/Ida Holm|Ring op/)
  expect(
    await house.owner`select 1 from platform.look where person_id = ${ida} and post_id = ${postIdOfExample('drift')}`,
  ).toEqual([])
  expect((await operator.post(page, { hvem: thomas })).status).toBe(303)
})
