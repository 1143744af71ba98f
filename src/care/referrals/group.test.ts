import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { aPlan, aReferral, freeIn, mainOf, picking, read, withGroup } from '#app/testing.groups.ts'
import { actOn } from '#app/testing.referrals.ts'
import { furnishStart, startIdOfExample } from '#app/testing.starts.ts'
import { exampleUnits } from '#registers/accounts/index.ts'

const start = 'Krop og kræft, 12. januar 2027 kl. 10.00'

test('a stranger gets no choice of groups, and gives nobody a place', async () => {
  const house = await withGroup()
  const { id, path, linjer } = await aReferral(house)
  for (const who of ['laege', 'klinik', 'jobcenter', 'bo', 'redaktoer']) {
    const visitor = await house.as(who)
    expect([who, (await visitor.get(path)).status]).toEqual([who, 404])
    expect([who, (await visitor.post(path, picking('wait', linjer))).status]).toEqual([who, 404])
  }
  expect(await read(house, 'sygeplejerske', path)).not.toContain('Plads på et hold')
  expect((await (await house.as('sygeplejerske')).post(path, picking('wait', linjer))).status).toBe(409)
  // Neither a move that gives none, nor a group of another place.
  await expect(
    actOn(house, 'koordinator', id, 'receiver', 'send-back', {
      ...{ words: 'Nej', advice: 'Spørg', groupId: startIdOfExample },
    }),
  ).resolves.toBe('moved')
  const elsewhere = randomUUID()
  await furnishStart(house.owner, { id: elsewhere, unit: exampleUnits.clinic.id })
  const plan = await aPlan(house)
  expect(await actOn(house, 'koordinator', plan.id, 'receiver', 'contact', { groupId: elsewhere })).toBe(
    'too-late',
  )
  await expect(
    actOn(house, 'koordinator', plan.id, 'receiver', 'call', {
      ...{ groupId: startIdOfExample, happenedAt: house.clock.now() },
    }),
  ).rejects.toThrow('gives no place')
  expect([await freeIn(house), await freeIn(house, elsewhere)]).toEqual([3, 3])
})

test('the coordinator chooses among the next groups; the place is counted down, and the person sees the day', async () => {
  const house = await withGroup()
  await furnishStart(house.owner, { id: randomUUID(), name: 'Fyldt hold', free: 0 })
  const { id, path, linjer } = await aPlan(house)
  const before = await read(house, 'koordinator', path)
  expect(before).toContain(`${start} · 3 ledige pladser af 12 (sagt d. 20. november 2026)`)
  expect(before).toContain('1 hold er fyldt og kan ikke vælges.')
  expect(before).not.toContain('Fyldt hold')
  const coordinator = await house.as('koordinator')
  expect((await coordinator.post(path, picking('contact', linjer))).status).toBe(303)
  expect(await freeIn(house)).toBe(2)
  const after = await read(house, 'koordinator', path)
  expect(after).toContain(`Hold ${start}`)
  expect(after).toContain(`Behold pladsen: ${start}`)
  // The law's day stands, whenever the group begins.
  expect(after).toContain('Lovens dag (skal)')
  expect(await read(house, 'ida', `/mit/forloeb/${id}`)).toContain(
    `Holdet begynder ${start} Læg i din kalender`,
  )
  const page = await (await (await house.as('ida')).get(`/en/mit/forloeb/${id}`)).text()
  expect(mainOf(page)).toContain('The group begins Krop og kræft, 12 January 2027 at 10:00')
  const file = /\/kalender\/hold-[0-9a-f-]+\.ics/.exec(page)?.[0] ?? ''
  expect(await (await house.anyone.get(file)).text()).toContain('SUMMARY:Holdet begynder: Krop og kræft')
  // It goes along when the training begins, and is told once in the history.
  expect((await coordinator.post(path, picking('start', '4', ''))).status).toBe(303)
  expect(await freeIn(house)).toBe(2)
  house.clock.set(Temporal.Instant.from('2027-01-13T08:00:00Z'))
  expect(await read(house, 'ida', `/mit/forloeb/${id}`)).toContain(`Holdet begyndte ${start}`)
})

test('who waits for a group waits until it begins', async () => {
  const house = await withGroup()
  const { id, path, linjer } = await aReferral(house)
  expect((await (await house.as('koordinator')).post(path, picking('wait', linjer))).status).toBe(303)
  expect(await read(house, 'ida', `/mit/forloeb/${id}`)).toContain('Holdet begynder den 12. januar 2027')
})

test('taken back, stopped or given up, the place is free again', async () => {
  const house = await withGroup()
  const coordinator = await house.as('koordinator')
  const one = await aReferral(house)
  await coordinator.post(one.path, picking('wait', one.linjer))
  expect(await freeIn(house)).toBe(2)
  await coordinator.post(one.path, { formular: randomUUID(), skridt: 'undo' })
  expect(await freeIn(house)).toBe(3)
  expect(await read(house, 'koordinator', one.path)).not.toContain('Behold pladsen')
  await coordinator.post(one.path, picking('wait', '6'))
  expect(await freeIn(house)).toBe(2)
  await (await house.as('ida')).post(`/mit/forloeb/${one.id}/stop`, { formular: randomUUID() })
  expect(await freeIn(house)).toBe(3)
  const two = await aReferral(house)
  await coordinator.post(two.path, picking('wait', two.linjer))
  expect((await coordinator.post(two.path, picking('start', '5', 'fri'))).status).toBe(303)
  expect(await freeIn(house)).toBe(3)
  expect(await read(house, 'koordinator', two.path)).toContain('Pladsen er givet fri')
  expect(await read(house, 'ida', `/mit/forloeb/${two.id}`)).not.toContain('Holdet begynder')
})

test('two at once and one place: one gets it, the other is told, and keeps the words', async () => {
  const house = await withGroup(1)
  const [one, other] = [await aReferral(house), await aPlan(house)]
  const [coordinator, leader] = [await house.as('koordinator'), await house.as('leder')]
  const both = await Promise.all([
    coordinator.post(one.path, picking('wait', one.linjer)),
    leader.post(other.path, picking('contact', other.linjer)),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
  const late = mainOf((await both.find(({ status }) => status === 409)?.text()) ?? '')
  expect(late).toContain('Holdet kan ikke vælges mere')
  expect(late).toContain('Aftalt i telefonen')
  expect(await freeIn(house)).toBe(0)
  const given = await house.owner`select from referrals.move where group_id is not null`
  expect(given).toHaveLength(1)
  // Nobody is moved a step without the place that they were promised.
  const [stands] = await house.owner<{ moves: number }[]>`
    select moves from referrals.referral where id in (${one.id}, ${other.id}) and moves in (3, 4)
       and not exists (select from referrals.move m where m.referral_id = id and m.group_id is not null)`
  expect(stands).toBeDefined()
})

test('a group whose places nobody told can be chosen, and says so', async () => {
  const house = await withGroup(null)
  const { path, linjer } = await aReferral(house)
  expect(await read(house, 'koordinator', path)).toContain('12 pladser i alt, ledige pladser ikke oplyst')
  expect((await (await house.as('koordinator')).post(path, picking('wait', linjer))).status).toBe(303)
})

test('a group that moves or is cancelled is seen by whoever has a place in it', async () => {
  const house = await withGroup()
  const { id, path, linjer } = await aReferral(house)
  const coordinator = await house.as('koordinator')
  await coordinator.post(path, picking('wait', linjer))
  const anew = {
    ...{ formular: randomUUID(), set: '1', navn: 'Krop og kræft', kl: '10', pladser: '12', ledige: '2' },
    ...{ 'dag-dag': '19', 'dag-maaned': '1', 'dag-aar': '2027' },
  }
  expect((await coordinator.post(`/hold/${startIdOfExample}`, anew)).status).toBe(303)
  const moved = await read(house, 'ida', `/mit/forloeb/${id}`)
  expect(moved).toContain('Holdet begynder Krop og kræft, 19. januar 2027 kl. 10.00')
  expect(moved).toContain('Flyttet fra')
  const cancel = { formular: randomUUID(), set: '2', skridt: 'aflys' }
  expect((await coordinator.post(`/hold/${startIdOfExample}`, cancel)).status).toBe(303)
  const cancelled = await read(house, 'ida', `/mit/forloeb/${id}`)
  expect(cancelled).toContain('Holdet er aflyst')
  expect(cancelled).toContain('Ring til Eksempel: Sundhedscenter, Næstved Kommune')
  expect(cancelled).not.toContain('Læg i din kalender')
  expect(await read(house, 'leder', path)).toContain('Holdet er aflyst')
})
