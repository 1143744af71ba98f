import { expect, test } from 'vitest'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse, fieldsOf } from '#app/testing.ts'
import { exampleUnits } from '#registers/accounts/index.ts'

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
const aGoal = (more: Record<string, string> = {}) => ({
  enhed: health.id,
  skridt: 'municipal-referral:received',
  dage: '2',
  kilde: 'Eksempel: serviceniveau',
  ...dayFields('besluttet', '2026-10-01'),
  ...dayFields('fra', '2026-11-24'),
  ...more,
})
const shown = async (leader: Awaited<ReturnType<House['as']>>) =>
  fieldsOf(await (await leader.get(path)).text())

test('two leaders at once: whoever is late is told what stands, keeps what was typed, and decides', async () => {
  const house = await aHouse()
  const [one, other] = [await house.as('leder'), await house.as('leder')]
  const seen = { one: await shown(one), other: await shown(other) }
  expect((await one.post(path, { ...seen.one, ...aGoal() })).status).toBe(303)
  const late = await other.post(path, { ...seen.other, ...aGoal({ dage: '9', kilde: 'Et andet' }) })
  const page = await late.text()
  expect(late.status).toBe(409)
  expect(page).toContain('En anden har sat et mål for det skridt')
  expect(page).toContain('Eksempel: serviceniveau')
  const kept = fieldsOf(page)
  expect(kept).toMatchObject({ dage: '9', kilde: 'Et andet', skridt: 'municipal-referral:received' })
  const rows = () =>
    house.owner`select days, source_title as title from referrals.local_goal order by valid_from`
  expect(await rows()).toEqual([{ days: 2, title: 'Eksempel: serviceniveau' }])
  // Another step is nobody's concern.
  const apart = { skridt: 'municipal-referral:waiting', dage: '20' }
  expect((await other.post(path, { ...seen.other, ...aGoal(apart) })).status).toBe(303)
  const { formular: _, ...again } = kept
  expect((await other.post(path, again)).status).toBe(303)
  expect(await rows()).toContainEqual({ days: 9, title: 'Et andet' })
})

test('whoever carries on for a unit has its goals until it sets its own, and everybody reads whose they were', async () => {
  const house = await aHouse()
  await house.owner`update organisations.organisation set function = 'sundhed' where id = ${oncology.id}`
  const before = await house.as('leder')
  expect((await before.post(path, aGoal())).status).toBe(303)
  await house.owner`
    insert into organisations.succession (from_id, to_id, on_day, sources) values (${health.id}, ${oncology.id}, '2026-12-01', '{}')`
  const due = async (unit: string, day: string) =>
    (
      await house.owner<{ days: number | null }[]>`
        select days from referrals.goal_on(${unit}, 'municipal-referral', 'received', ${day}::date)`
    )[0]?.days ?? null
  expect([await due(health.id, '2026-11-30'), await due(oncology.id, '2026-11-30')]).toEqual([2, null])
  expect([await due(health.id, '2026-12-01'), await due(oncology.id, '2026-12-01')]).toEqual([2, 2])

  onDay(house, '2026-12-01')
  await house.owner`update accounts.post set organisation_id = ${oncology.id} where role = 'leder'`
  const leader = await house.as('leder')
  const carried = `besluttet i ${health.name}, som er ført videre`
  const page = await mainOf(leader.get(path))
  expect(page).toContain(oncology.name)
  for (const words of [carried, 'besluttet 1. oktober 2026']) expect(page).toContain(words)
  expect((await shown(leader)).enhed).toBe(oncology.id)
  const place = await mainOf(house.anyone.get('/kommuner/0370'))
  expect(place).toContain(`${oncology.name}. Kommunal henvisning`)
  expect(place).toContain(carried)
  expect((await leader.post(path, aGoal(dayFields('fra', '2026-12-10')))).status).toBe(404)
  const own = { enhed: oncology.id, dage: '4', ...dayFields('fra', '2026-12-10') }
  expect((await leader.post(path, aGoal(own))).status).toBe(303)
  expect([await due(health.id, '2026-12-09'), await due(health.id, '2026-12-10')]).toEqual([2, 4])
  expect(await mainOf(leader.get(path))).toContain(`${carried}, til og med 9. december 2026`)

  // Of two that were joined, each goal holds for what was sent there, and none for both.
  await house.owner`
    insert into referrals.local_goal (organisation_id, kind, state, valid_from, days, source_title, decided_on)
    values (${health.id}, 'municipal-referral', 'waiting', '2026-11-01', 3, 'Et', '2026-10-01'),
           (${exampleUnits.practice.id}, 'municipal-referral', 'waiting', '2026-11-01', 8, 'Et andet', '2026-10-01')`
  await house.owner`
    insert into organisations.succession (from_id, to_id, on_day, sources)
    values (${exampleUnits.practice.id}, ${oncology.id}, '2026-12-01', '{}')`
  const waits = async (unit: string) =>
    (
      await house.owner<{ days: number | null }[]>`
        select days from referrals.goal_on(${unit}, 'municipal-referral', 'waiting', '2026-12-05')`
    ).map(({ days }) => days)
  expect([await waits(health.id), await waits(exampleUnits.practice.id), await waits(oncology.id)]).toEqual([
    [3],
    [8],
    [],
  ])
  expect(await mainOf(leader.get(path))).toContain('Målene er forskellige')
})

test('what was sent before a merger is due by the goal that followed, and the person reads whose it is', async () => {
  const house = await aHouse()
  await (await house.as('leder')).post(path, aGoal())
  onDay(house, '2026-11-30')
  const id = await sendReferral(house, 'municipal-referral', 'send')
  await house.owner`update organisations.organisation set function = 'sundhed' where id = ${exampleUnits.employment.id}`
  await house.owner`
    insert into organisations.succession (from_id, to_id, on_day, sources)
    values (${health.id}, ${exampleUnits.employment.id}, '2026-12-01', '{}')`
  onDay(house, '2026-12-02')
  await actOn(house, 'koordinator', id, 'receiver', 'receive')
  const [row] = await house.owner`
    select s.due_on::text as due, r.list_day::text as listed
      from referrals.standing s join referrals.referral r on r.id = s.id where s.id = ${id}`
  expect(row).toEqual({ due: '2026-12-04', listed: '2026-12-04' })
  expect(await mainOf((await house.as('ida')).get(`/mit/forloeb/${id}`))).toContain(
    `Mål i ${health.name}: inden 2 dage.`,
  )
})
