import { expect, test } from 'vitest'
import { mails, postGoesOut } from '#app/testing.asked.ts'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse, fieldsOf } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { choiceGround } from './choice-letter.rules.ts'
import { referralsPart } from './index.ts'
import type { PlanType, State } from './referral.rules.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const day = Temporal.PlainDate.from
const mainOf = async (answer: Response | Promise<Response>) =>
  (/<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
const onDay = (house: House, on: string) => house.clock.set(Temporal.Instant.from(`${on}T08:00:00Z`))

const ground = (state: State, today: string, planType: PlanType = 'general') => {
  const found = choiceGround(
    {
      kind: 'rehabilitation-plan',
      state,
      planType,
      dischargedOn: day('2026-11-20'),
      startAfterOn: null,
      latestStartOn: null,
    },
    day(today),
  )
  return found && [found.choice, `${found.chooseFrom}`, found.lastDay && `${found.lastDay}`, found.isPast]
}
test.each([
  ['the unit cannot make it: from the day it says so', 'free-choice', '2026-11-24', '2026-11-24', false],
  ['the unit cannot make it, late: from the day it opened', 'free-choice', '2026-12-02', '2026-11-28', true],
  ['the day has passed', 'contacted', '2026-11-28', '2026-11-28', true],
  ['the last day is still in time', 'contacted', '2026-11-27', null, false],
  ['not before the unit has it', 'sent', '2026-12-02', null, false],
  ['not when it has begun', 'started', '2026-12-02', null, false],
] as const)('a letter can be made: %s', (_, state, today, from, isPast) => {
  expect(ground(state, today)).toEqual(from && ['other-place', from, '2026-11-27', isPast])
})
test('training at a hospital: the choice of hospital, on the word of the unit alone, and no seven days', () => {
  expect(ground('contacted', '2026-12-24', 'specialised-training')).toBe(null)
  expect(ground('free-choice', '2026-11-24', 'specialised-training')).toEqual([
    'hospital',
    '2026-11-24',
    null,
    false,
  ])
})

async function aReceivedPlan() {
  const house = await aHouse()
  await house.owner`delete from assessments.reception`
  const id = await sendReferral(house, 'rehabilitation-plan', 'prepare')
  await actOn(house, 'hospitalslaege', id, 'sender', 'approve')
  await actOn(house, 'koordinator', id, 'receiver', 'receive')
  const coordinator = await house.as('koordinator')
  const [path, mine] = [`/henvisninger/${id}/frit-valg`, `/mit/forloeb/${id}/frit-valg`]
  const cannot = async () => {
    const page = await (await coordinator.get(`/henvisninger/${id}`)).text()
    const [, form = ''] =
      /(<form[^>]*>(?:(?!<\/form>)[\s\S])*value="no-capacity"[\s\S]*?<\/form>)/.exec(page) ?? []
    return coordinator.post(`/henvisninger/${id}`, { ...fieldsOf(form), skridt: 'no-capacity', ord: '' })
  }
  return { house, id, coordinator, path, mine, cannot }
}
const letters = (house: House) => house.owner<{ id: string; byName: string }[]>`
  select id, by_name from referrals.choice_letter order by made_at`

test('a stranger finds no letter and makes none, nor does the side that sent the plan', async () => {
  const { house, path, mine, cannot } = await aReceivedPlan()
  await cannot()
  const [made] = await letters(house)
  for (const key of ['klinik', 'laege', 'jobcenter', 'ida', 'bo', 'forperson']) {
    const one = await house.as(key)
    for (const form of [{ ring: 'Nogen' }, { brev: made?.id ?? '' }])
      expect([key, (await one.get(path)).status, (await one.post(path, form)).status]).toEqual([
        key,
        404,
        404,
      ])
    if (key !== 'ida')
      expect([key, (await one.get(mine)).status, (await one.post(mine)).status]).toEqual([key, 404, 404])
  }
  expect((await house.anyone.get(path)).status).toBe(303)
  expect((await (await house.as('sygeplejerske')).post(path, { ring: 'Nogen' })).status).toBe(409)
  expect(await letters(house)).toHaveLength(1)
})

test('lack of capacity makes the letter, and it is one tagged A4', async () => {
  const { house, id, coordinator, path, cannot } = await aReceivedPlan()
  expect(await mainOf(coordinator.get(path))).toContain('Der er ikke lavet et brev')
  expect((await coordinator.post(path, { ring: 'Nogen' })).status).toBe(409)
  const answer = await cannot()
  expect([answer.status, answer.headers.get('location')]).toEqual([303, path])
  const page = await mainOf(coordinator.get(path))
  for (const words of [
    'Du kan vælge et andet sted at træne',
    'Ida Holm',
    'Din genoptræning skal begynde senest 27. november 2026. Det kan vi desværre ikke nå.',
    'Der mangler et telefonnummer i brevet',
    'Derfor har du ret til at vælge et andet sted fra 23. november 2026.',
    'Sundhedscenter, Næstved Kommune: Telefonnummeret er ikke oplyst her',
    'Sundhedsloven § 140, stk. 4',
    'set 22. november 2026',
    'Ikke fagligt kontrolleret endnu',
    'Lavet 23. november 2026 af Mette Dahl',
  ])
    expect(page).toContain(words)
  expect(await mainOf(coordinator.get(`/en${path}`))).toContain('You can choose another place to train')
  const [made] = await letters(house)
  const paper = await coordinator.post(path, { brev: made?.id ?? '' })
  expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const file = Buffer.from(await paper.arrayBuffer()).toString('latin1')
  expect(file).toContain('/StructTreeRoot')
  expect(/\/Type\s*\/Pages[^>]*\/Count (\d+)/.exec(file)?.[1]).toBe('1')
  const course = await mainOf(coordinator.get(`/henvisninger/${id}`))
  expect(course).toContain('Der blev lavet et brev om frit valg')
  expect(course).toContain('Mette Dahl (eksempel), Eksempel: Sundhedscenter, Næstved Kommune.')
  const told = await house.owner`select codes from platform.event where act = 'choice-letter.made'`
  expect(told).toEqual([{ codes: { choice: 'other-place', number: 4 } }])
})

test('she sees that it was made and by whom, and reads and keeps it; a line taken back takes it along', async () => {
  const { house, id, coordinator, mine, cannot } = await aReceivedPlan()
  const ida = await house.as('ida')
  expect((await ida.get(mine)).status).toBe(404)
  await cannot()
  const course = await mainOf(ida.get(`/mit/forloeb/${id}`))
  expect(course).toContain(
    'Der blev lavet et brev om frit valg Mette Dahl (eksempel). Læs brevet om frit valg',
  )
  expect(await mainOf(ida.get(mine))).toContain('Derfor har du ret til at vælge et andet sted')
  const [made] = await letters(house)
  const paper = await ida.post(mine, { brev: made?.id ?? '' })
  expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  await coordinator.post(`/henvisninger/${id}`, { skridt: 'undo' })
  expect((await ida.get(mine)).status).toBe(404)
  expect(await mainOf(ida.get(`/mit/forloeb/${id}`))).not.toContain('brev om frit valg')
})

test('when it cannot be undone any more one mail says that there is something, and no word of what', async () => {
  const { house, id, coordinator, cannot } = await aReceivedPlan()
  const pass = async (seconds: number) => {
    house.clock.set(house.clock.now().add({ seconds }))
    await house.aMinutePasses()
  }
  // What else she is told of comes first, and has gone out.
  await pass(0)
  await postGoesOut(house)
  const before = (await mails(house)).length
  await cannot()
  await coordinator.post(`/henvisninger/${id}`, { skridt: 'undo' })
  await pass(61)
  await cannot()
  await pass(30)
  expect(await mails(house)).toHaveLength(before)
  await pass(31)
  await pass(61)
  expect(await mails(house)).toHaveLength(before + 1)
  expect(await house.owner`select 1 from referrals.choice_letter where told_at is not null`).toHaveLength(1)
  expect(JSON.stringify(await mails(house))).not.toMatch(/valg|plan|kommune/i)
})

test('past the day it is made by hand, and again with somebody to call; the earlier one stays', async () => {
  const { house, path } = await aReceivedPlan()
  onDay(house, '2026-12-01')
  const coordinator = await house.as('koordinator')
  expect((await coordinator.post(path, { ring: ' ' })).status).toBe(422)
  expect((await coordinator.post(path, { ring: 'x'.repeat(201) })).status).toBe(422)
  for (const ring of ['Træningen', 'Træningen, telefon 00 00 00 00'])
    expect((await coordinator.post(path, { ring })).status).toBe(303)
  const page = await mainOf(coordinator.get(path))
  expect(page).toContain('Din genoptræning skulle være begyndt senest 27. november 2026.')
  expect(page).toContain('et andet sted fra 28. november 2026')
  expect(page).toContain('Næstved Kommune: Træningen, telefon 00 00 00 00')
  expect(page).toContain('Tidligere breve')
  expect(await letters(house)).toHaveLength(2)
})

test('training at a hospital gives the choice of hospital instead', async () => {
  const { house, id, coordinator, path, cannot } = await aReceivedPlan()
  await house.owner`alter table referrals.referral disable trigger user`
  await house.owner`update referrals.referral set plan_type = 'specialised-training' where id = ${id}`
  await cannot()
  const page = await mainOf(coordinator.get(path))
  expect(page).toContain('Du kan vælge sygehus til din træning')
  expect(page).not.toContain('2026. Det kan vi')
})

test('after a known death no letter is made; what was made is part of everything about her', async () => {
  const { house, coordinator, path, cannot } = await aReceivedPlan()
  await cannot()
  await house.owner`update citizens.person set deceased_on = '2026-11-22', known_on = '2026-11-23'
    where id = ${personIdOfExample('ida')}`
  expect((await coordinator.post(path, { ring: 'Nogen' })).status).toBe(409)
  const all = await house.owner.begin((db) => referralsPart.collect(db, personIdOfExample('ida')))
  expect(JSON.stringify(all)).toContain('Du kan vælge et andet sted at træne')
})
