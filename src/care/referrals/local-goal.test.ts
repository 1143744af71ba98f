import { expect, test } from 'vitest'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse, fieldsOf } from '#app/testing.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { goalSteps, hasNationalDay, keyOfStep } from './local-goal.rules.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const path = '/lokale-maal'
const { health, oncology } = exampleUnits
const onDay = (house: House, on: string) => house.clock.set(Temporal.Instant.from(`${on}T08:00:00Z`))
const mainOf = async (answer: Response | Promise<Response>) =>
  (/<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
const dayFields = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-dag`]: date, [`${name}-maaned`]: month, [`${name}-aar`]: year }
}
const aGoal = (more: Record<string, string> = {}, from = '2026-11-24') => ({
  enhed: health.id,
  skridt: 'municipal-referral:received',
  dage: '2',
  kilde: 'Eksempel: serviceniveau for rehabilitering',
  link: 'https://example.org/serviceniveau',
  ...dayFields('besluttet', '2026-10-01'),
  ...dayFields('fra', from),
  ...more,
})
/** Sent from the page as it stands: with what was seen of each step. */
const setFrom = async (leader: Awaited<ReturnType<House['as']>>, form: Record<string, string>) =>
  leader.post(path, { ...fieldsOf(await (await leader.get(path)).text()), ...form })
const goals = (house: House) => house.owner`
  select days, valid_from::text as "from", valid_to::text as "to" from referrals.local_goal order by valid_from`

test('a unit has goals for the steps it takes itself, and never for a day that was agreed', () => {
  const keys = (what: string) => goalSteps(what).map(keyOfStep)
  expect(keys('sundhed')).toContain('rehabilitation-plan:received')
  expect(keys('sundhed')).toContain('municipal-referral:waiting')
  expect(keys('sundhed')).not.toContain('municipal-referral:sent-back')
  expect(keys('sygehus')).toContain('municipal-referral:sent-back')
  expect([...keys('sundhed'), ...keys('senfoelgeklinik')].filter((key) => key.endsWith(':booked'))).toEqual(
    [],
  )
  expect(keys('beskaeftigelse')).toEqual([])
  expect(goalSteps('sundhed').filter(hasNationalDay).map(keyOfStep)).toEqual([
    'rehabilitation-plan:contacted',
  ])
})

test('a stranger neither sees the page nor sets a goal; a leader sets none for another unit', async () => {
  const house = await aHouse()
  for (const key of [
    'koordinator',
    'terapeut',
    'sygeplejerske',
    'jobcenter',
    'ida',
    'statistiker',
    'drift',
  ]) {
    const one = await house.as(key)
    const asked = [(await one.get(path)).status, (await one.post(path, aGoal())).status]
    expect([key, ...asked]).toEqual([key, 404, 404])
  }
  expect((await house.anyone.get(path)).status).toBe(303)
  const leader = await house.as('leder')
  expect((await leader.get(path)).status).toBe(200)
  for (const enhed of [oncology.id, '', 'x'])
    expect((await leader.post(path, aGoal({ enhed }))).status).toBe(404)
  expect(await goals(house)).toEqual([])
})

test('what is wrong is said and what was typed is kept', async () => {
  const house = await aHouse()
  const leader = await house.as('leder')
  for (const [more, words] of [
    [{ skridt: '' }, 'Vælg et skridt'],
    [{ skridt: 'municipal-referral:booked' }, 'Vælg et skridt'],
    [{ dage: '0' }, 'Skriv et antal dage'],
    [{ dage: '366' }, 'Skriv et antal dage'],
    [{ dage: 'to' }, 'Skriv et antal dage'],
    [{ kilde: '' }, 'hvilken beslutning'],
    [{ link: 'javascript:alert(1)' }, 'begynder med https://'],
    [dayFields('besluttet', '2026-11-24'), 'en dag, der har været'],
    [dayFields('fra', '2026-11-23'), 'tidligst i morgen'],
  ] as const) {
    const answer = await leader.post(path, aGoal(more))
    const page = await answer.text()
    expect([more, answer.status]).toEqual([more, 422])
    expect(page).toContain(words)
    if (!('kilde' in more)) expect(page).toContain('Eksempel: serviceniveau for rehabilitering')
  }
  expect(await goals(house)).toEqual([])
})

test('it decides by when the next step is due from its day on, is shown as what it is, and moves no day that stands', async () => {
  const house = await aHouse()
  const before = await sendReferral(house, 'municipal-referral', 'send')
  await actOn(house, 'koordinator', before, 'receiver', 'receive')
  expect((await (await house.as('leder')).post(path, aGoal())).status).toBe(303)
  onDay(house, '2026-11-24')
  const after = await sendReferral(house, 'municipal-referral', 'send')
  await actOn(house, 'koordinator', after, 'receiver', 'receive')
  const due = await house.owner`
    select due_on::text as due from referrals.standing where id in (${before}, ${after}) order by state_at`
  expect(due).toEqual([{ due: '2026-11-30' }, { due: '2026-11-26' }])
  const tasks = await house.owner`
    select due_on::text as due from tasks.task where subject = ${`referral:${after}`} and closed_at is null`
  expect(tasks).toEqual([{ due: '2026-11-26' }])
  const said =
    'Mål i Eksempel: Sundhedscenter, Næstved Kommune: inden 2 dage. Kilde: Eksempel: serviceniveau for rehabilitering , besluttet 1. oktober 2026, gælder fra 24. november 2026. Det er stedets eget mål, ikke lov.'
  const [coordinator, ida] = [await house.as('koordinator'), await house.as('ida')]
  expect(await mainOf(coordinator.get(`/henvisninger/${after}`))).toContain(said)
  expect(await mainOf(ida.get(`/mit/forloeb/${after}`))).toContain(said)
  expect(await mainOf(ida.get(`/mit/forloeb/${before}`))).toContain('Dagen er et mål her i Følgeskab')
  expect(await mainOf(ida.get(`/en/mit/forloeb/${after}`))).toContain('not law')
  const place = await mainOf(house.anyone.get('/kommuner/0370'))
  expect(place).toContain('Stedets egne mål')
  expect(await mainOf(house.anyone.get('/kommuner/0101'))).not.toContain('Stedets egne mål')
})

test('beside a day of the law it is shown, and changes nothing', async () => {
  const house = await aHouse()
  const leader = await house.as('leder')
  await leader.post(path, aGoal({ skridt: 'rehabilitation-plan:contacted', dage: '30' }))
  await leader.post(path, aGoal({ skridt: 'rehabilitation-plan:received', dage: '30' }))
  onDay(house, '2026-11-24')
  const id = await sendReferral(house, 'rehabilitation-plan', 'prepare')
  await actOn(house, 'hospitalslaege', id, 'sender', 'approve')
  await actOn(house, 'koordinator', id, 'receiver', 'receive')
  const due = async () =>
    (await house.owner`select due_on::text as due from referrals.standing where id = ${id}`)[0]?.due
  expect(await due()).toBe('2026-11-27')
  await actOn(house, 'koordinator', id, 'receiver', 'contact')
  expect(await due()).toBe('2026-11-27')
  const page = await mainOf((await house.as('ida')).get(`/mit/forloeb/${id}`))
  expect(page).toContain('Dagen følger af sundhedsloven § 140.')
  expect(page).toContain('inden 30 dage.')
  expect(page).toContain('Det ændrer ikke dagen her.')
})

test('a version holds until the next; what holds already is ended, never changed; it can end without another', async () => {
  const house = await aHouse()
  await (await house.as('leder')).post(path, aGoal())
  onDay(house, '2026-11-26')
  const leader = await house.as('leder')
  await setFrom(leader, aGoal({ dage: '5' }, '2026-12-10'))
  await setFrom(leader, aGoal({ dage: '4' }, '2026-12-10'))
  await setFrom(leader, aGoal({ dage: '', intet: 'ja' }, '2026-12-01'))
  expect(await goals(house)).toEqual([
    { days: 2, from: '2026-11-24', to: '2026-11-30' },
    { days: null, from: '2026-12-01', to: '2026-12-09' },
    { days: 4, from: '2026-12-10', to: null },
  ])
  expect(await mainOf(leader.get(path))).toContain('til og med 30. november 2026')
  onDay(house, '2026-12-11')
  const later = await mainOf((await house.as('leder')).get(path))
  expect(later).toContain('Tidligere mål')
  const told =
    await house.owner`select subject, codes from platform.event where act = 'local-goal.set' order by at limit 1`
  expect(told).toEqual([
    {
      subject: `organisation:${health.id}`,
      codes: { kind: 'municipal-referral', state: 'received', days: 2, from: '2026-11-24' },
    },
  ])
})
