import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { adviceIdOfExample } from './advice.example.ts'

const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''
const fresh = {
  senfoelge: 'traethed',
  spoergsmaal: 'Hvornår skal vi sende et blåt skema?',
  raad: 'Opdigtet til prøven: send det blå skema, når det grønne er udfyldt.',
}
type House = Awaited<ReturnType<typeof aHouse>>

/** A doctor's referral to the oncology unit, sent back with advice: the story begins with the answer. */
async function anAnsweredReferral({ owner }: House) {
  const id = personIdOfExample('referral:answered')
  await owner.unsafe(
    'alter table referrals.move disable trigger all; alter table referrals.referral disable trigger all',
  )
  await owner`
    insert into referrals.referral (id, person_id, organisations, kind, state, moves, sender_id, receiver_id, created_on, reason,
      tried, agreed_with_person_on)
    values (${id}, ${personIdOfExample('ida')}, ${[exampleUnits.oncology.id]}, 'hospital-referral', 'sent-back', 1,
      ${exampleUnits.practice.id}, ${exampleUnits.oncology.id}, '2026-11-10', 'Træthed', 'Hvile', '2026-11-10')`
  await owner`
    insert into referrals.move (referral_id, number, person_id, organisations, move, side, from_state, to_state, at, state_at,
      words, advice)
    values (${id}, 1, ${personIdOfExample('ida')}, ${[exampleUnits.oncology.id]}, 'send-back', 'receiver', 'received',
      'sent-back', '2026-11-12T10:00:00+01:00', '2026-11-12T10:00:00+01:00', 'Kan klares hos jer',
      'Opdigtet råd til lægen')`
  await owner.unsafe(
    'alter table referrals.move enable trigger all; alter table referrals.referral enable trigger all',
  )
  return id
}

/** Written by the nurse of the hospital; whoever releases it is somebody else there. */
async function aWrittenOne(house: House) {
  const nurse = await house.as('sygeplejerske')
  const answer = await nurse.post('/raad/nyt', fresh)
  expect(answer.status).toBe(303)
  return { nurse, at: answer.headers.get('location') ?? '' }
}
const released = { skridt: 'frigiv', laest: 'ja' }

test('a citizen and a stranger find no advice, nor that there is any', async () => {
  const house = await aHouse()
  const one = `/raad/${adviceIdOfExample('released')}`
  expect((await house.anyone.get(one)).status).toBe(303)
  for (const key of ['ida', 'bo', 'efterladt', 'jobcenter', 'forperson', 'frivillig', 'redaktoer', 'drift']) {
    const somebody = await house.as(key)
    for (const address of ['/raad', one, '/raad/nyt'])
      expect([key, address, (await somebody.get(address)).status]).toEqual([key, address, 404])
    expect((await somebody.post('/raad/nyt', fresh)).status).toBe(404)
    expect((await somebody.post(one, { skridt: 'traek-tilbage' })).status).toBe(404)
  }
})

test('a colleague finds what is released by late effect and words, with clinic, day and that nobody has checked it', async () => {
  const house = await aHouse()
  const gp = await house.as('laege')
  const page = await main(gp.get('/raad'))
  for (const words of [
    'Opdigtet eksempel',
    'Klinik for Senfølger',
    '4. november 2026',
    'Ikke fagligt kontrolleret endnu',
  ])
    expect(page).toContain(words)
  expect(page).not.toContain('Kaj Lyng')
  expect(page).not.toContain(adviceIdOfExample('proposed'))
  for (const [query, found] of [
    ['q=klinikkernes', true],
    ['q=træthed', true],
    ['q=KOLLEGER&senfoelge=traethed', true],
    ['senfoelge=tinnitus', false],
    ['q=findesikke', false],
  ] as const)
    expect([query, (await main(gp.get(`/raad?${query}`))).includes(adviceIdOfExample('released'))]).toEqual([
      query,
      found,
    ])
  expect(await main(gp.get('/raad?q=findesikke'))).toContain('Vi fandt ingen råd')
  expect((await gp.get(`/raad/${adviceIdOfExample('proposed')}`)).status).toBe(404)
  expect((await gp.get('/raad/nyt')).status).toBe(404)
  expect((await gp.post('/raad/nyt', fresh)).status).toBe(404)
})

test('out of an answer to a referral: written by one, released by another, and nothing leads back', async () => {
  const house = await aHouse()
  const referral = await anAnsweredReferral(house)
  const nurse = await house.as('sygeplejerske')
  const from = `/raad/nyt?fra=${referral}`
  expect(await main(nurse.get(`/henvisninger/${referral}`))).toContain(from)
  expect(await main(nurse.get(from))).toContain('Opdigtet råd til lægen')
  expect(
    await house.owner`select 1 from platform.look where person_id = ${personIdOfExample('ida')}`,
  ).toHaveLength(2)
  for (const [more, words] of [
    [{ raad: 'Ida sover dårligt' }, 'et navn, som personen i henvisningen har'],
    [{ spoergsmaal: 'Hvad med 020160-9996?' }, 'ligner et CPR-nummer'],
    [{ senfoelge: 'findes-ikke' }, 'Vælg en senfølge'],
    [{ raad: ' ' }, 'Skriv, hvad I råder til'],
    [{ raad: 'x'.repeat(3001) }, 'Skriv rådet kortere'],
  ] as const) {
    const refused = await nurse.post('/raad/nyt', { ...fresh, ...more, fra: referral })
    expect(refused.status).toBe(422)
    const page = await main(refused)
    expect(page).toContain(words)
    expect(page).toContain(`value="${referral}"`)
  }
  expect(
    await house.owner`select 1 from advice.advice where organisation_id = ${exampleUnits.oncology.id}`,
  ).toEqual([])
  const at = (await nurse.post('/raad/nyt', { ...fresh, fra: referral })).headers.get('location') ?? ''
  const gp = await house.as('laege')
  expect((await gp.get(at)).status).toBe(404)
  expect(await main(nurse.get(at))).toMatch(/^(?!.*læst af to).*En anden hos jer skal læse/s)
  expect((await nurse.post(at, released)).status).toBe(404)
  const doctor = await house.as('hospitalslaege')
  expect(await main(doctor.get('/opgaver'))).toContain('Læs og frigiv et råd til kolleger')
  expect((await doctor.post(at, { skridt: 'frigiv' })).status).toBe(422)
  expect((await doctor.post(at, released)).status).toBe(303)
  expect(await main(doctor.get('/opgaver'))).not.toContain('Læs og frigiv et råd til kolleger')
  expect(await main(gp.get(at))).toMatch(/send det blå skema.*læst af to/s)
  expect(await main(gp.get('/raad?q=skemaer'))).toContain(fresh.spoergsmaal)
  const rows = await house.owner`select to_jsonb(a)::text as row from advice.advice a`
  const events =
    await house.owner`select concat(subject, codes) as row from platform.event where act like 'advice.%'`
  expect(events).toHaveLength(2)
  for (const { row } of [...rows, ...events])
    for (const secret of [referral, personIdOfExample('ida'), 'Opdigtet råd til lægen'])
      expect(row).not.toContain(secret)
})

test('another clinic cannot begin from a referral that is not its own', async () => {
  const house = await aHouse()
  const referral = await anAnsweredReferral(house)
  const clinic = await house.as('klinik')
  expect((await clinic.get(`/raad/nyt?fra=${referral}`)).status).toBe(404)
  expect((await clinic.post('/raad/nyt', { ...fresh, fra: referral })).status).toBe(404)
})

test('the clinic takes it back, and nobody finds it; a checker checks what is released, once', async () => {
  const house = await aHouse()
  const { at } = await aWrittenOne(house)
  expect((await (await house.as('hospitalslaege')).post(at, { skridt: 'slet' })).status).toBe(404)
  const [gp, doctor, checker] = [
    await house.as('laege'),
    await house.as('hospitalslaege'),
    await house.as('faglig-godkender'),
  ]
  expect((await checker.get(at)).status).toBe(404)
  await doctor.post(at, released)
  expect((await gp.post(at, { skridt: 'kontrolleret' })).status).toBe(404)
  expect((await checker.post(at, { skridt: 'kontrolleret' })).status).toBe(303)
  expect((await checker.post(at, { skridt: 'kontrolleret' })).status).toBe(404)
  expect(await main(gp.get(at))).toContain('Fagligt kontrolleret af Frans Hede (eksempel) 23. november 2026')
  expect((await (await house.as('klinik')).post(at, { skridt: 'traek-tilbage' })).status).toBe(404)
  expect((await doctor.post(at, { skridt: 'traek-tilbage' })).status).toBe(303)
  for (const one of [gp, checker]) expect((await one.get(at)).status).toBe(404)
  expect(await main(doctor.get(at))).toContain('Trukket tilbage af klinikken')
  expect((await (await house.as('klinik')).post(at, { skridt: 'slet' })).status).toBe(404)
  expect((await doctor.post(at, { skridt: 'slet' })).status).toBe(303)
  expect((await doctor.get(at)).status).toBe(404)
  expect(
    await house.owner`select 1 from advice.advice where organisation_id = ${exampleUnits.oncology.id}`,
  ).toEqual([])
})

test('the example that waits is released by the one who has not written it', async () => {
  const house = await aHouse()
  const at = `/raad/${adviceIdOfExample('proposed')}`
  const clinic = await house.as('klinik')
  expect(await main(clinic.get('/raad'))).toContain('Hos os, ikke vist for andre')
  expect((await clinic.post(at, released)).status).toBe(303)
  expect((await (await house.as('koordinator')).get(at)).status).toBe(200)
})

test('after a year it says so, stands last, and the clinic has one task until it says that it holds', async () => {
  const house = await aHouse({ now: Temporal.Instant.from('2027-12-01T08:00:00Z') })
  const { at } = await aWrittenOne(house)
  const doctor = await house.as('hospitalslaege')
  await doctor.post(at, released)
  await house.owner`update advice.advice set assured_on = '2026-11-01' where organisation_id = ${exampleUnits.oncology.id}`
  await house.aMinutePasses()
  await house.aMinutePasses()
  const tasks = () => house.owner`select address from tasks.task
    where kind = 'advice.lapsed' and closed_at is null and organisation_id = ${exampleUnits.oncology.id}`
  expect(await tasks()).toEqual([{ address: at }])
  const gp = await house.as('laege')
  expect(await main(gp.get(at))).toContain('Senest set på af klinikken 1. november 2026')
  expect((await doctor.post(at, { skridt: 'gaelder-stadig' })).status).toBe(303)
  expect(await tasks()).toEqual([])
  expect(await main(gp.get(at))).toContain('Gælder ifølge klinikken 1. december 2027')
  const list = await main(gp.get('/raad'))
  expect(list.indexOf(at)).toBeLessThan(list.indexOf(adviceIdOfExample('released')))
})
