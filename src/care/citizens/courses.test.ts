import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample, testNumbers } from './citizens.example.ts'

const ida = personIdOfExample('ida')
const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? ''
const course = { formaal: 'treatment', forhold: 'treats' }

test('starting a course answers the same, by the same statements, for the known and the unknown', async () => {
  const said: string[] = []
  const house = await aHouse({ debug: (_, statement) => said.push(statement) })
  const gp = await house.as('laege')
  const asked = async (nummer: string) => {
    said.length = 0
    const answer = await gp.post('/forloeb/start', { ...course, nummer })
    const place = (answer.headers.get('location') ?? '').replace(/[0-9a-f-]{36}/, '*')
    return {
      status: answer.status,
      place,
      body: await answer.text(),
      said: said.filter((one) => !/pg_type/.test(one)),
    }
  }
  const known = await asked(testNumbers.ida)
  expect(known).toEqual(await asked(testNumbers.spare))
  expect(known).toMatchObject({ status: 303, place: '/forloeb/*' })
  expect((await gp.post('/forloeb/start', { ...course, nummer: '3002609996' })).status).toBe(422)
  const lines = await house.owner`select act from platform.event where act = 'course.started'`
  expect(lines).toHaveLength(2)
})

test('no number stands in the log, in a list, in an address or in the history', async () => {
  const house = await aHouse()
  const gp = await house.as('laege')
  await gp.post('/forloeb/start', { ...course, nummer: testNumbers.ida })
  await gp.post('/forloeb/start', { nummer: testNumbers.another })
  await gp.post('/noedadgang', { nummer: testNumbers.third, grund: 'Faldet om' })
  const pages = [await gp.get('/forloeb'), await gp.get(`/forloeb/${ida}`)]
  const shown = (await Promise.all(pages.map((one) => one.text()))).join()
  const [history] = await house.owner<{ all: string }[]>`
    select (select string_agg(e::text, ' ') from platform.event e) || (select string_agg(l::text, ' ') from platform.look l)
      || coalesce((select string_agg(n::text, ' ') from platform.note n), '') as all`
  for (const number of [testNumbers.ida, testNumbers.another, testNumbers.third])
    for (const text of [house.lines.join(), shown, history?.all ?? '']) expect(text).not.toContain(number)
})

test('a unit finds its persons by name in a form, and whom it does not know nowhere', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  expect(await main(await nurse.get('/forloeb'))).toContain('Ida Holm')
  expect(await main(await nurse.post('/forloeb', { soeg: 'holm' }))).toContain('Ida Holm')
  expect(await main(await nurse.post('/forloeb', { soeg: 'bo h' }))).toContain('Ingen af jeres forløb')
  const gp = await house.as('laege')
  expect(await main(await gp.post('/forloeb', { soeg: 'holm' }))).not.toContain('Ida')
  for (const act of ['', '/oplysninger', '/tilladelse', '/doed'])
    expect((await gp.get(`/forloeb/${ida}${act}`)).status).toBe(404)
  for (const act of ['/oplysninger', '/kontakter', '/tilladelse', '/doed', '/afslut'])
    expect((await gp.post(`/forloeb/${ida}${act}`, { fejl: 'ja', slags: 'nej' })).status).toBe(404)
  expect((await (await house.as('jobcenter')).get('/forloeb')).status).toBe(404)
  const looks = await (await house.as('ida')).get('/mit/opslag')
  expect(await main(looks)).toContain('Så en liste over stedets forløb')
})

test('a protected person has neither place nor number in the list', async () => {
  const house = await aHouse()
  await house.owner`update citizens.person set phone = '12 34 56 78', protected_address = true where id = ${ida}`
  const list = await main(await (await house.as('koordinator')).get('/forloeb'))
  expect(list).toContain('Beskyttet')
  expect(list).not.toContain('12 34 56 78')
  expect(list).not.toContain('Næstved<')
})

test('a unit corrects, notes a contact in its own name, and enters what was said to it', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  const here = `/forloeb/${ida}`
  await nurse.post(`${here}/oplysninger`, {
    navn: 'Ida Holm',
    telefon: '12345678',
    tolk: 'ar',
    kommune: '0370',
  })
  expect((await nurse.post(`${here}/kontakter`, { rolle: 'other' })).status).toBe(422)
  await nurse.post(`${here}/kontakter`, { rolle: 'responsible-doctor', hvem: 'Henrik Toft' })
  expect(
    (await nurse.post(`${here}/tilladelse`, { slags: 'fuldmagt', hvem: 'Bo', dele: 'course' })).status,
  ).toBe(404)
  await nurse.post(`${here}/tilladelse`, { slags: 'nej', modtager: 'municipal-health' })
  const page = await main(await nurse.get(here))
  for (const words of [
    '12345678',
    'arabisk',
    'Næstved',
    'Henrik Toft',
    'Sagt til os',
    'Kommunens sundhedstilbud',
  ])
    expect(page).toContain(words.replace('Sagt til os', 'Sagt til personalet'))
  const hers = await main(await (await house.as('ida')).get('/mit/kontakter'))
  expect(hers).toContain('Oplyst af Eksempel: Onkologisk ambulatorium, Roskilde')
  const [refusal] = await house.owner<
    { id: string }[]
  >`select id from citizens.permission where kind = 'refusal'`
  await nurse.post(`${here}/tilladelse`, { stop: refusal?.id ?? '' })
  expect(await main(await nurse.get(here))).not.toContain('Kommunens sundhedstilbud')
  expect((await nurse.post(`${here}/afslut`)).headers.get('location')).toBe('/forloeb')
  expect((await nurse.get(here)).status).toBe(404)
})

test('an emergency look opens, is told, is judged by the leader, and its task is closed', async () => {
  const house = await aHouse()
  await house.owner`update citizens.person set organisations = '{}' where id = ${ida}`
  await house.owner`update citizens.relation set valid_to = '2026-11-01' where person_id = ${ida}`
  const [coordinator, leader, her] = [
    await house.as('koordinator'),
    await house.as('leder'),
    await house.as('ida'),
  ]
  expect((await coordinator.post('/noedadgang', { nummer: testNumbers.ida })).status).toBe(422)
  const nobody = await coordinator.post('/noedadgang', { nummer: testNumbers.spare, grund: 'Faldet om' })
  expect(await main(nobody)).toContain('Ingen er kendt her med det nummer')
  const opened = await coordinator.post('/noedadgang', { nummer: testNumbers.ida, grund: 'Faldet om' })
  const place = opened.headers.get('location') ?? ''
  expect(place).toMatch(/^\/noedadgang\/[0-9a-f-]{36}$/)
  expect(await main(await coordinator.get(place))).toContain('Du kan læse til kl. 10:00')
  expect((await coordinator.post(place, { vurdering: 'justified', ord: 'Ja' })).status).toBe(404)
  expect(await main(await her.get('/mit'))).toContain('Nogen har brugt nødadgang')
  expect(await main(await her.get('/mit/opslag'))).toContain('Brugte nødadgang')
  const mails = await house.owner<
    { subject: string; body: string }[]
  >`select subject, body from platform.mail`
  expect(mails.map(({ subject }) => subject)).toEqual(['Ny besked til dig'])
  expect(mails[0]?.body).not.toMatch(/Ida|Holm|nødadgang|emergency/i)
  expect(await main(await leader.get('/opgaver'))).toContain('Vurdér en nødadgang')
  const judging = await main(await leader.get(place))
  expect(judging).toContain('Faldet om')
  expect(judging).not.toContain('Ida Holm')
  expect((await leader.post(place, { vurdering: 'justified' })).status).toBe(422)
  expect((await leader.post(place, { vurdering: 'not-justified', ord: 'Der var tid' })).status).toBe(303)
  expect((await leader.post(place, { vurdering: 'justified', ord: 'Alligevel' })).status).toBe(409)
  expect(await main(await leader.get('/opgaver'))).not.toContain('Vurdér en nødadgang')
  expect(await main(await her.get('/mit'))).toContain('ikke var i orden')
  house.clock.set(house.clock.now().add({ hours: 1 }))
  expect((await coordinator.get(place)).status).toBe(404)
  for (const stranger of ['laege', 'klinik', 'jobcenter', 'bo'])
    expect((await (await house.as(stranger)).get(place)).status).toBe(404)
})

test('where a unit has no leader somebody is asked to find one, and the task does not rest with nobody', async () => {
  const house = await aHouse()
  const clinic = await house.as('klinik')
  expect((await clinic.post('/noedadgang', { nummer: testNumbers.ida, grund: 'Faldet om' })).status).toBe(303)
  expect(await main(await (await house.as('drift')).get('/opgaver'))).toContain('stedet har ingen leder her')
})
