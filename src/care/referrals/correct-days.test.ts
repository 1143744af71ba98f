import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { type House, read } from '#app/testing.groups.ts'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'
import { findPerson, personIdOfExample } from '#care/citizens/index.ts'
import { Form } from '#platform/form.ts'
import { readDays } from './correct-days.rules.ts'
import { correctDaysWords } from './correct-days.words.ts'
import { referralsPart } from './everything.store.ts'
import { makeWords } from './make.words.ts'
import { findReferral } from './referral.store.ts'
import { referralPaper } from './referral-paper.letter.tsx'

const dated = (field: string, day: string) => {
  const [year = '', month = '', on = ''] = day.split('-')
  return { [`${field}-dag`]: on, [`${field}-maaned`]: month, [`${field}-aar`]: year }
}
const later = {
  ...{ set: '0', hvorfor: 'Udskrivelsen blev udskudt' },
  ...dated('udskrevet', '2026-11-22'),
}
async function aPlan(house: House) {
  const id = await sendReferral(house, 'rehabilitation-plan', 'prepare')
  return { id, address: `/henvisninger/${id}/ret-dage`, path: `/henvisninger/${id}` }
}
async function received() {
  const house = await aHouse()
  const plan = await aPlan(house)
  await actOn(house, 'hospitalslaege', plan.id, 'sender', 'approve')
  await actOn(house, 'koordinator', plan.id, 'receiver', 'receive')
  await actOn(house, 'koordinator', plan.id, 'receiver', 'contact')
  return { house, ...plan }
}
const standing = async ({ owner }: House, id: string) =>
  (
    await owner`
      select r.discharged_on::text as discharged, s.due_on::text as due, r.list_day::text as kept,
             (select t.due_on::text from tasks.task t where t.kind = 'referral.step' and t.closed_at is null
               and t.subject = 'referral:' || r.id) as task
        from referrals.referral r join referrals.standing s on s.id = r.id where r.id = ${id}`
  )[0]

test('a stranger, the receiver and the person find no way to set a day', async () => {
  const { house, address } = await received()
  expect((await house.anyone.get(address)).headers.get('location')).toContain('/log-ind')
  for (const key of ['koordinator', 'klinik', 'laege', 'jobcenter', 'ida', 'bo', 'sygeplejerske']) {
    const visitor = await house.as(key)
    expect([key, (await visitor.get(address)).status]).toEqual([key, 404])
    expect([key, (await visitor.post(address, later)).status]).toEqual([key, 404])
  }
  expect(await house.owner`select 1 from referrals.correction`).toEqual([])
})

test('the deadline follows the day that holds now; what stood, who, when and why is kept and read by all', async () => {
  const { house, id, address, path } = await received()
  expect(await standing(house, id)).toMatchObject({ due: '2026-11-27' })
  const doctor = await house.as('hospitalslaege')
  expect((await doctor.post(address, { ...later, hvorfor: '' })).status).toBe(422)
  expect((await doctor.post(address, later)).status).toBe(303)
  expect(await standing(house, id)).toEqual({
    ...{ discharged: '2026-11-22', due: '2026-11-29', kept: '2026-11-29', task: '2026-11-29' },
  })
  expect(await read(house, 'koordinator', '/opgaver')).toContain('En dag i planen er rettet')
  const said = [
    'Rettet 23. november 2026 af Henrik Toft',
    'Før stod der: »20. november 2026«',
    'Fordi: »Udskrivelsen blev udskudt«',
  ]
  const shown = await read(house, 'koordinator', path)
  for (const words of ['Noget er rettet', 'Udskrevet · 22. november 2026', ...said])
    expect(shown).toContain(words)
  for (const words of said) expect(await read(house, 'sygeplejerske', path)).toContain(words)
  const mine = await read(house, 'ida', `/mit/forloeb/${id}`)
  for (const words of [
    '29. november 2026',
    'rettede: Udskrevet',
    '»20. november 2026«',
    'Udskrivelsen blev udskudt',
  ])
    expect(mine).toContain(words)
  // On paper and in what the person gets of it all.
  const paper = await inTheirName(house, 'koordinator', async (db) => {
    const [plan, person] = [await findReferral(db, id), await findPerson(db, personIdOfExample('ida'))]
    return (
      plan && person && JSON.stringify(referralPaper(plan, person, Temporal.PlainDate.from('2026-11-23')))
    )
  })
  expect(paper).toContain('Udskrevet er rettet til 22. november 2026. Før stod der 20. november 2026.')
  const taken = JSON.stringify(
    await house.owner.begin((db) => referralsPart.collect(db, personIdOfExample('ida'))),
  )
  expect(taken).toContain('"was":"2026-11-20"')
  expect(taken).toContain('"why":"Udskrivelsen blev udskudt"')
  // A colleague on an older page writes nothing over, and the same day is no correction.
  expect((await doctor.post(address, { ...later, ...dated('udskrevet', '2026-11-21') })).status).toBe(409)
  expect((await doctor.post(address, { ...later, set: '1' })).status).toBe(422)
  const step = { skridt: 'rettelse-laest', set: '1' }
  expect((await (await house.as('koordinator')).post(path, step)).status).toBe(303)
  expect(await read(house, 'koordinator', '/opgaver')).not.toContain('En dag i planen er rettet')
})

test('whoever prepared it sets the day until a doctor has approved; then a doctor alone, in the database too', async () => {
  const house = await aHouse()
  const { id, address, path } = await aPlan(house)
  const nurse = await house.as('sygeplejerske')
  expect((await nurse.post(address, later)).status).toBe(303)
  expect(await standing(house, id)).toMatchObject({ discharged: '2026-11-22' })
  await actOn(house, 'hospitalslaege', id, 'sender', 'approve')
  expect(await read(house, 'sygeplejerske', path)).not.toContain('Ret en dag i planen')
  const byHand = async () =>
    inTheirName(house, 'sygeplejerske', async (db) => {
      const days = { discharged_on: '2026-11-01', start_after_on: '', latest_start_on: '' }
      const [row] = await db<{ outcome: string }[]>`
        select outcome from referrals.correct_days(${id}, 1, ${db.json(days)}, 'Fordi', 'x')`
      return row?.outcome
    })
  expect(await byHand()).toBe('gone')
  await actOn(house, 'koordinator', id, 'receiver', 'receive')
  expect(await byHand()).toBe('gone')
  await expect(
    house.owner`
      insert into referrals.correction (referral_id, number, person_id, organisations, about, how, why, by_role, by_unit)
      select id, 9, person_id, organisations, 'discharged_on', 'put-right', 'Fordi', 'sygeplejerske', sender_id
        from referrals.referral where id = ${id}`,
  ).rejects.toThrow('approved')
  expect((await (await house.as('hospitalslaege')).get(address)).status).toBe(200)
  await actOn(house, 'koordinator', id, 'receiver', 'start')
  expect((await (await house.as('hospitalslaege')).get(address)).status).toBe(404)
})

test('a day that lies ahead again is not late, and is told of once more should it pass', async () => {
  const { house, id, address, path } = await received()
  house.clock.set(Temporal.Instant.from('2026-11-28T08:00:00Z'))
  await house.aMinutePasses()
  const told = async () =>
    (await house.owner`select stage from referrals.told where referral_id = ${id}`).length
  expect(await told()).toBe(1)
  expect(await read(house, 'koordinator', path)).toContain('1 dag over')
  const moved = { ...later, ...dated('udskrevet', '2026-11-25') }
  expect((await (await house.as('hospitalslaege')).post(address, moved)).status).toBe(303)
  expect(await told()).toBe(0)
  expect(await read(house, 'koordinator', path)).not.toContain('1 dag over')
  house.clock.set(Temporal.Instant.from('2026-12-03T08:00:00Z'))
  await house.aMinutePasses()
  expect(await told()).toBe(1)
})

test.each([
  [{}, []],
  [dated('udskrevet', '2026-11-24'), ['udskrevet']],
  [dated('udskrevet', '2026-13-01'), ['udskrevet']],
  [dated('udskrevet', ''), ['udskrevet']],
  [{ ...dated('tidligst', '2026-12-09'), ...dated('senest', '2026-12-08') }, ['senest']],
  [{ hvorfor: '' }, ['hvorfor']],
  [{ hvorfor: 'x'.repeat(501) }, ['hvorfor']],
] as const)('%o is wrong in %o', (more, fields) => {
  const form = new Form(
    new Map(Object.entries({ ...later, ...more }).map(([name, value]) => [name, [value]])),
  )
  const say = { ...makeWords('da'), ...correctDaysWords('da') }
  const { problems } = readDays(form, Temporal.PlainDate.from('2026-11-23'), say)
  expect(problems.map(({ field }) => field)).toEqual(fields)
})
