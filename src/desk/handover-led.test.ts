import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { aHouseOfMettes } from '#app/testing.named.ts'
import type { aHouse } from '#app/testing.ts'
import { exampleUnits, postIdOfExample } from '#registers/accounts/index.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const { oncology } = exampleUnits
const mette = postIdOfExample('koordinator')
const [signe, thomas] = [postIdOfExample('sygeplejerske'), postIdOfExample('terapeut')]
const pageOf = (post: string) => `/opgaver/overdrag/${post}`
const page = pageOf(mette)
const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''
const lastDay = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { 'sidste-dag': date, 'sidste-maaned': month, 'sidste-aar': year }
}
const endOf = async ({ owner }: House, post: string) =>
  (await owner<{ to: string | null }[]>`select valid_to::text as to from accounts.post where id = ${post}`)[0]
    ?.to
const standIn = ({ owner }: House, away: string) => owner`
  insert into accounts.absence (post_id, substitute_post_id, from_on, to_on)
  values (${away}, ${postIdOfExample('leder')}, '2026-11-20', '2026-12-18')`
const handedIn = async (html: Promise<string>) =>
  /name="overdragelse" value="([^"]*)"/.exec(await html)?.[1] ?? ''

test('who stands in for a nurse elsewhere leads nobody there: neither posts nor goals', async () => {
  const { house } = await aHouseOfMettes()
  await standIn(house, signe)
  const leader = await house.as('leder')
  const asked = { hvem: 'liste', ...lastDay('2026-11-30') }
  expect([
    (await leader.get(pageOf(signe))).status,
    (await leader.post(pageOf(signe), asked)).status,
  ]).toEqual([404, 404])
  expect(await main(leader.get('/opgaver/overdrag'))).not.toContain('Signe Lund')
  expect(await main(leader.get('/lokale-maal'))).not.toContain(oncology.name)
  expect((await leader.post('/lokale-maal', { enhed: oncology.id })).status).toBe(404)
  expect(await endOf(house, signe)).toBeNull()
  // For a leader there one leads as they do.
  await house.owner`update accounts.post set role = 'leder' where id = ${signe}`
  expect((await leader.get(pageOf(signe))).status).toBe(200)
})

test('a post that has ended is not opened again, and a last day is only brought forward', async () => {
  const { house } = await aHouseOfMettes()
  const leader = await house.as('leder')
  await house.owner`update accounts.post set valid_to = '2026-11-20' where id = ${mette}`
  expect(await main(leader.get(page))).not.toContain('Sidste arbejdsdag (behøver ikke)')
  const answer = await leader.post(page, { hvem: 'liste', ...lastDay('2030-01-01') })
  expect([answer.status, await endOf(house, mette)]).toEqual([422, '2026-11-20'])
  await house.owner`update accounts.post set valid_to = '2026-12-20' where id = ${mette}`
  expect((await leader.post(page, { hvem: 'liste', ...lastDay('2026-12-21') })).status).toBe(422)
  expect((await leader.post(page, { hvem: 'liste', ...lastDay('2026-12-01') })).status).toBe(303)
  expect(await endOf(house, mette)).toBe('2026-12-01')
})

test('a colleague is searched for by a form, and no address holds a name', async () => {
  const { house } = await aHouseOfMettes()
  const list = '/opgaver/overdrag'
  expect((await (await house.as('koordinator')).post(list, { soeg: 'Mette' })).status).toBe(404)
  const leader = await house.as('leder')
  const found = await main(leader.post(list, { soeg: 'mette' }))
  expect(found).toContain('Mette Dahl')
  expect(found).not.toContain('Thomas Eg')
  // What stands in an address finds nobody: it is not read.
  const all = await main(leader.get(`${list}?q=mette`))
  for (const words of ['Mette Dahl', 'Thomas Eg', 'method="post"']) expect(all).toContain(words)
  expect(all).not.toContain('method="get"')
})

test('what a leader sees no more of is counted, and says nothing of whom', async () => {
  const { house } = await aHouseOfMettes()
  await house.owner`update citizens.contact set organisations = ${[oncology.id]}`
  await house.owner`update assessments.alert set organisations = ${[oncology.id]}`
  const shown = await main((await house.as('leder')).get(page))
  for (const words of ['Står under Mine kontakter', 'Advis, som er i gang']) expect(shown).toContain(words)
  expect(shown).not.toMatch(/Mette Dahl \(eksempel\), koordinator|\/svar\/advis\/|#kontakter/)
  // Nor does the operator read of anybody in SQL alone.
  const operator = await inTheirName(
    house,
    'drift',
    (db) => db`
      select count(*)::integer as things, count(person_id)::integer as persons, count(address)::integer as addresses
        from (select * from shared.named_contacts(${mette}) union all select * from shared.named_alerts(${mette})
              union all select * from shared.named_tasks(${mette})
              union all select * from shared.named_referrals(${mette})) w`,
  )
  expect(operator).toEqual([
    { things: expect.toSatisfy((count: number) => count > 4), persons: 0, addresses: 0 },
  ])
})

test('taken back on the page of another it is not, and what was changed since stays', async () => {
  const { house } = await aHouseOfMettes()
  const leader = await house.as('leder')
  await leader.post(page, { hvem: thomas })
  const overdragelse = await handedIn(main(leader.get(page)))
  const undo = { skridt: 'fortryd', overdragelse }
  expect((await leader.post(pageOf(thomas), undo)).status).toBe(404)
  // She takes the new contact away, and the leader asks another to stand in, within the minute.
  const ida = await house.as('ida')
  const list = await main(ida.get('/mit/kontakter'))
  const row = list.slice(list.indexOf('Thomas Eg'))
  const fjern = /name="fjern" value="([^"]*)"/.exec(row)?.[1] ?? ''
  expect((await ida.post('/mit/kontakter', { fjern })).status).toBe(303)
  await house.owner`update accounts.absence set substitute_post_id = ${postIdOfExample('klinik')} where to_on = '2026-12-30'`
  const stands = () => house.owner`
    select (select count(*)::integer from citizens.contact where removed_at is null and post_id = ${mette}) as contacts,
           (select substitute_post_id from accounts.absence where to_on = '2026-12-30') as stand_in`
  expect((await leader.post(page, undo)).status).toBe(303)
  expect(await stands()).toEqual([{ contacts: 1, standIn: postIdOfExample('klinik') }])
})

test('a relative who is called as a colleague stays when the colleague leaves', async () => {
  const { house } = await aHouseOfMettes()
  await house.owner`
    insert into citizens.contact (person_id, organisations, role, words, source)
    select person_id, organisations, 'relative', 'Mette Dahl (eksempel), søster', 'En enhed' from citizens.contact
     where post_id = ${mette} limit 1`
  await (await house.as('leder')).post(page, { hvem: 'liste' })
  expect(
    await house.owner`select words from citizens.contact where role = 'relative' and removed_at is null
      and words like 'Mette%'`,
  ).toHaveLength(1)
})
