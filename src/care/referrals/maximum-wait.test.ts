import { expect, test } from 'vitest'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { accountIdOfExample } from '#registers/accounts/index.ts'
import { referralsPart } from './index.ts'
import { maximumWaits, type WaitTold } from './maximum-wait.rules.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const ida = personIdOfExample('ida')
const mainOf = async (answer: Response | Promise<Response>) =>
  (/<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
const dayFields = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-dag`]: date, [`${name}-maaned`]: month, [`${name}-aar`]: year }
}
const aWait = (more: Record<string, string> = {}) => ({
  goer: 'ventetid',
  forloeb: 'cancer',
  'venter-paa': 'treatment',
  hvem: 'Afdelingen for brystkirurgi',
  ...dayFields('fra', '2026-11-03'),
  ...dayFields('oplyst', '2026-11-10'),
  ...more,
})
const aPause = (af: string, more: Record<string, string> = {}) => ({
  ...{ goer: 'pause', af, grund: 'other', ord: 'Blodprøverne skal være i orden', hvem: 'Overlægen' },
  ...dayFields('fra', '2026-11-12'),
  ...dayFields('oplyst', '2026-11-13'),
  ...more,
})

async function aHospitalReferral() {
  const house = await aHouse()
  const id = await sendReferral(house, 'hospital-referral', 'send', 'hospitalslaege')
  const path = `/henvisninger/${id}/maksimal-ventetid`
  const nurse = await house.as('sygeplejerske')
  return { house, id, path, nurse, mine: `/mit/forloeb/${id}` }
}
const lines = (house: House) => house.owner<{ id: string; ofId: string | null }[]>`
  select id, of_id from referrals.maximum_wait order by at, of_id nulls first`

test('what stands has its own pauses, and what was taken back is not among it', () => {
  const told = (id: string, more: Partial<WaitTold>) =>
    ({ id, ofId: null, takenBackAt: null, ...more }) as WaitTold
  const all = [
    told('a', {}),
    told('a1', { ofId: 'a' }),
    told('a2', { ofId: 'a', takenBackAt: '2026-11-20' }),
    told('b', {}),
    told('c', { takenBackAt: '2026-11-20' }),
    told('c1', { ofId: 'c' }),
  ]
  const found = maximumWaits(all).map(({ id, pauses }) => [id, pauses.map((one) => one.id)])
  expect(found).toEqual([
    ['a', ['a1']],
    ['b', []],
  ])
})

test('a stranger finds nothing and writes nothing, nor does the person, nor on another kind of referral', async () => {
  const { house, id, path, nurse } = await aHospitalReferral()
  await nurse.post(path, aWait())
  for (const key of ['koordinator', 'laege', 'jobcenter', 'ida', 'bo', 'forperson', 'drift']) {
    const one = await house.as(key)
    const asked = [(await one.get(path)).status, (await one.post(path, aWait())).status]
    expect([key, ...asked]).toEqual([key, 404, 404])
  }
  for (const key of ['bo', 'efterladt'])
    expect(await mainOf((await house.as(key)).get(`/mit/forloeb/${id}`))).not.toContain('brystkirurgi')
  expect((await house.anyone.get(path)).status).toBe(303)
  const other = await sendReferral(house, 'municipal-referral', 'send')
  const there = `/henvisninger/${other}/maksimal-ventetid`
  expect([(await nurse.get(there)).status, (await nurse.post(there, aWait())).status]).toEqual([404, 404])
  expect(await lines(house)).toHaveLength(1)
})

test('the person reads what the hospital told, with the right, its source and whom to call, and no verdict', async () => {
  const { house, path, nurse, mine, id } = await aHospitalReferral()
  const her = await house.as('ida')
  expect(await mainOf(her.get(mine))).not.toContain('Hvor længe du højst må vente')
  expect((await nurse.post(path, aWait())).status).toBe(303)
  const [wait] = await lines(house)
  expect((await nurse.post(path, aPause(wait?.id ?? ''))).status).toBe(303)
  const page = await mainOf(her.get(mine))
  for (const words of [
    'Hvor længe du højst må vente',
    'Du venter på At behandlingen begynder',
    'Tiden regnes fra 3. november 2026',
    'Fra 12. november 2026, slut ikke oplyst »Blodprøverne skal være i orden«',
    'Besluttet af Overlægen, oplyst 13. november 2026. Skrevet ned 23. november 2026 af Signe Lund',
    'Oplyst af Afdelingen for brystkirurgi, 10. november 2026',
    'Følgeskab regner ikke ud, om tiden er gået',
    'Højst 14 dage fra sygehuset har fået henvisningen',
    'Sundhedsloven § 88',
    'Uden dato, set 22. november 2026',
    'Er tiden gået, eller er du i tvivl?',
    'Patientvejlederen i Region Sjælland',
    'Klag til Styrelsen for Patientklager',
  ])
    expect(page).toContain(words)
  // Nothing is worked out: neither the fourteenth day nor what is left.
  for (const day of [16, 17, 18]) expect(page).not.toContain(`${day}. november`)
  expect(page).not.toMatch(/dage (tilbage|over)/)
  expect(await mainOf(her.get(`/en${mine}`))).toContain('How long you may wait at most')
  const course = await mainOf(nurse.get(`/henvisninger/${id}`))
  expect(course).toContain('Maksimale ventetider')
  expect(course).toContain('Tiden regnes fra 3. november 2026')
  const told =
    await house.owner`select codes from platform.event where act = 'maximum-wait.told' order by at, codes`
  expect(told).toEqual([{ codes: { what: 'pause' } }, { codes: { what: 'wait' } }])
})

test('heart disease does not get the limits for cancer', async () => {
  const { house, path, nurse, mine } = await aHospitalReferral()
  await nurse.post(path, aWait({ forloeb: 'heart' }))
  const page = await mainOf((await house.as('ida')).get(mine))
  expect(page).toContain('Fristerne for hjertesygdom er ikke oplyst her.')
  expect(page).not.toContain('Højst 14 dage')
})

test('a pause is ended once; what was wrong is taken back with its pauses by the unit that wrote it', async () => {
  const { house, id, path, nurse, mine } = await aHospitalReferral()
  await nurse.post(path, aWait())
  const [wait] = await lines(house)
  await nurse.post(path, aPause(wait?.id ?? '', { grund: 'health' }))
  const pause = (await lines(house)).find(({ ofId }) => ofId !== null)?.id ?? ''
  const end = (on: string) => ({ goer: 'slut', af: pause, ...dayFields('til', on) })
  expect((await nurse.post(path, end('2026-11-11'))).status).toBe(422)
  expect((await nurse.post(path, end('2026-11-20'))).status).toBe(303)
  expect((await nurse.post(path, end('2026-11-21'))).status).toBe(409)
  const her = await house.as('ida')
  expect(await mainOf(her.get(mine))).toContain('Fra 12. november 2026 til og med 20. november 2026')
  await actOn(house, 'klinik', id, 'receiver', 'receive')
  const clinic = await house.as('klinik')
  expect((await clinic.post(path, { goer: 'tilbage', af: wait?.id ?? '' })).status).toBe(409)
  expect((await nurse.post(path, { goer: 'tilbage', af: wait?.id ?? '' })).status).toBe(303)
  expect(await mainOf(her.get(mine))).not.toContain('Hvor længe du højst må vente')
  expect(await mainOf(clinic.get(path))).toContain('Taget tilbage 23. november 2026 af Signe Lund')
  expect((await nurse.post(path, aPause(wait?.id ?? ''))).status).toBe(409)
  expect((await clinic.post(path, aWait({ 'venter-paa': 'examination' }))).status).toBe(303)
})

test('what is wrong is said and what was typed is kept', async () => {
  const { house, path, nurse } = await aHospitalReferral()
  for (const [more, words] of [
    [{ forloeb: '' }, 'Vælg, hvad det handler om'],
    [{ 'venter-paa': '' }, 'Vælg, hvad der ventes på'],
    [dayFields('fra', '2026-12-24'), 'Skriv en dag, der har været'],
    [dayFields('oplyst', '2026-11-24'), 'Skriv en dag, der har været'],
    [{ 'fra-dag': '' }, 'Skriv en dag, for eksempel'],
    [{ hvem: '' }, 'Skriv, hvem der har sagt det'],
  ] as const) {
    const answer = await nurse.post(path, aWait(more))
    const page = await answer.text()
    expect([more, answer.status]).toEqual([more, 422])
    expect(page).toContain(words)
    if (!('hvem' in more)) expect(page).toContain('Afdelingen for brystkirurgi')
  }
  expect(await lines(house)).toEqual([])
  await nurse.post(path, aWait())
  const [wait] = await lines(house)
  for (const [more, words] of [
    [{ grund: '' }, 'Vælg, hvorfor'],
    [{ ord: '' }, 'Skriv, hvad sygehuset har sagt'],
    [dayFields('til', '2026-11-11'), 'der ikke ligger før den første'],
    [{ hvem: 'x'.repeat(301) }, 'Skriv det kortere'],
  ] as const) {
    const answer = await nurse.post(path, aPause(wait?.id ?? '', more))
    expect([more, answer.status]).toEqual([more, 422])
    expect(await answer.text()).toContain(words)
  }
  expect(await lines(house)).toHaveLength(1)
})

test('whoever acts for her without the free text does not read the words of a pause; after a death nothing is written', async () => {
  const { house, path, nurse, mine } = await aHospitalReferral()
  await nurse.post(path, aWait())
  const [wait] = await lines(house)
  await nurse.post(path, aPause(wait?.id ?? ''))
  await house.owner`
    insert into accounts.person_access (id, account_id, person_id, kind, parts, acts, from_at, to_at)
    values (gen_random_uuid(), ${accountIdOfExample('bo')}, ${ida}, 'proxy', '{course}', false, '2026-11-01', '2027-06-01')`
  const bo = await mainOf((await house.as('bo')).get(`${mine}?for=${ida}`))
  expect(bo).toContain('Tiden regnes fra 3. november 2026')
  expect(bo).not.toContain('Blodprøverne')
  await house.owner`update citizens.person set deceased_on = '2026-11-20', known_on = '2026-11-21' where id = ${ida}`
  expect((await nurse.post(path, aWait())).status).toBe(404)
  const all = await house.owner.begin((db) => referralsPart.collect(db, ida))
  expect(JSON.stringify(all)).toContain('Blodprøverne')
})
