import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { isStale, readWaiting, waitingHalfLifeDays, waitsForPlace } from './waiting.rules.ts'

const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''
const path = '/ventetid'
const told = {
  enhed: exampleUnits.clinic.id,
  uger: '14',
  taeller: 'first-conversation',
  ord: 'Kortere om fredagen',
}
const henvis = '/henvis?senfoelge=traethed&kommune=0370'

test('a stranger tells nothing for a clinic, and neither does somebody of another place', async () => {
  const house = await aHouse()
  expect((await house.anyone.post(path, told)).status).toBe(303)
  for (const key of ['ida', 'jobcenter', 'forperson', 'koordinator', 'laege', 'leder']) {
    const one = await house.as(key)
    expect([key, (await one.get(path)).status, (await one.post(path, told)).status]).toEqual([key, 404, 404])
  }
  // A hospital tells its own, and not that of the clinic.
  expect((await (await house.as('sygeplejerske')).post(path, told)).status).toBe(404)
  const rows = await house.owner`select number from referrals.waiting_time`
  expect(rows).toEqual([{ number: 1 }])
})

test('the clinic tells it by its own hand, and it stands with its day wherever one asks', async () => {
  const house = await aHouse()
  const clinic = await house.as('klinik')
  expect(await main(clinic.get(path))).toContain('oplyst af stedet selv 12. oktober 2026')
  expect((await clinic.post(path, { ...told, tilbud: 'klinik-roskilde' })).status).toBe(303)
  const words = ['14 uger fra henvisning til første samtale', 'Kortere om fredagen', '23. november 2026']
  const [gp, nurse] = [house.anyone, await house.as('sygeplejerske')]
  const form = `/forloeb/${personIdOfExample('ida')}/henvis/sygehus`
  for (const page of [gp.get(henvis), gp.get('/tilbud/klinik-roskilde'), nurse.get(form), clinic.get(path)]) {
    const shown = await main(page)
    for (const word of words) expect(shown).toContain(word)
  }
  // Not in the directory, it stands beside the receivers, with its own name.
  expect((await clinic.post(path, told)).status).toBe(303)
  expect(await main(gp.get('/tilbud/klinik-roskilde'))).not.toContain('14 uger')
  expect(await main(gp.get(henvis))).toMatch(/Eksempel: Klinik for Senfølger, Roskilde<\/dt><dd>14 uger/)
  // Emptied, nothing is said any more, and nothing of the past is said instead.
  expect((await clinic.post(path, { enhed: told.enhed })).status).toBe(303)
  expect(await main(clinic.get(path))).toContain('Ikke oplyst')
  expect(await main(gp.get(henvis))).not.toContain('14 uger')
  expect(await house.owner`select number from referrals.waiting_time order by 1`).toHaveLength(4)
})

test('weeks that are no number, or count nothing, come back with what was typed', async () => {
  const house = await aHouse()
  const clinic = await house.as('klinik')
  for (const [wrong, words] of [
    [{ uger: 'mange' }, 'Skriv et helt antal uger'],
    [{ uger: '261' }, 'Skriv et helt antal uger'],
    [{ taeller: '' }, 'Vælg, hvad ugerne tæller'],
    // Nothing is cut off unseen.
    [{ ord: `${'x'.repeat(300)} Kortere om fredagen` }, 'Skriv det kortere'],
  ] as const) {
    const answer = await clinic.post(path, { ...told, ...wrong })
    const page = await main(answer)
    expect(answer.status).toBe(422)
    for (const word of [words, 'Kortere om fredagen']) expect(page).toContain(word)
  }
})

test('the person who is referred there reads it with its day, and that it is no promise', async () => {
  const house = await aHouse()
  const doctor = await house.as('hospitalslaege')
  const [row] = await house.owner<{ id: string; moves: number }[]>`
    select id, moves from referrals.referral where kind = 'hospital-referral'`
  const here = `/mit/forloeb/${row?.id}`
  const ida = await house.as('ida')
  expect(await main(ida.get(here))).not.toContain('Ventetid')
  expect(
    (await doctor.post(`/henvisninger/${row?.id}`, { skridt: 'approve', linjer: `${row?.moves}` })).status,
  ).toBe(303)
  const page = await main(ida.get(here))
  for (const words of [
    'Stedet har oplyst 12. oktober 2026',
    '10 uger fra henvisning',
    'Det er ikke et løfte',
  ])
    expect(page).toContain(words)
  await house.owner`delete from referrals.waiting_time`
  expect(await main(ida.get(here))).toContain('Stedet har ikke oplyst den')
})

test('when it has become old it says so, and the clinic has one task until it tells again', async () => {
  const house = await aHouse({ now: Temporal.Instant.from('2027-01-11T08:00:00Z') })
  await house.aMinutePasses()
  await house.aMinutePasses()
  const tasks = () => house.owner`select organisation_id, address from tasks.task
    where kind = 'waiting.old' and closed_at is null`
  expect(await tasks()).toEqual([{ organisationId: exampleUnits.clinic.id, address: path }])
  expect(await main(house.anyone.get(henvis))).toContain('senest oplyst af stedet selv 12. oktober 2026')
  expect((await (await house.as('klinik')).post(path, told)).status).toBe(303)
  expect(await tasks()).toEqual([])
  expect(await main(house.anyone.get(henvis))).toContain('(oplyst af stedet selv 11. januar 2027)')
})

test.each([
  [waitingHalfLifeDays, false],
  [waitingHalfLifeDays + 1, true],
])('told %i days ago it is old: %s', (days, old) => {
  const today = Temporal.PlainDate.from('2026-11-23')
  expect(isStale({ toldOn: today.subtract({ days }).toString() }, today)).toBe(old)
})

test.each([
  [{}, { weeks: null, counted: null, words: null, offerKey: null }],
  [
    { uger: '0', taeller: 'start' },
    { weeks: 0, counted: 'start', words: null, offerKey: null },
  ],
  [
    { taeller: 'start', ord: 'Spørg' },
    { weeks: null, counted: null, words: 'Spørg', offerKey: null },
  ],
  [
    { ord: 'Spørg', tilbud: 'ukendt' },
    { weeks: null, counted: null, words: 'Spørg', offerKey: null },
  ],
])('%o reads as %o', (given: Record<string, string>, fresh) => {
  expect(readWaiting((name) => given[name] ?? '', ['kendt']).fresh).toEqual(fresh)
})

test('only a person who is referred to a clinic and has no day yet is told of it', () => {
  expect(waitsForPlace({ kind: 'hospital-referral', state: 'assessed' })).toBe(true)
  expect(waitsForPlace({ kind: 'hospital-referral', state: 'booked' })).toBe(false)
  expect(waitsForPlace({ kind: 'municipal-referral', state: 'waiting' })).toBe(false)
})

test('whoever carries on for a clinic has what it told, with its name and day, until it tells something itself', async () => {
  const house = await aHouse()
  const { oncology, clinic } = exampleUnits
  await (await house.as('klinik')).post(path, { ...told, tilbud: 'klinik-roskilde' })
  await house.owner`
    insert into organisations.succession (from_id, to_id, on_day, sources) values (${clinic.id}, ${oncology.id}, '2026-12-01', '{}')`
  const nurse = await house.as('sygeplejerske')
  expect(await main(nurse.get(path))).not.toContain('14 uger')
  house.clock.set(Temporal.Instant.from('2026-12-01T08:00:00Z'))
  const there = await house.as('sygeplejerske')
  const said = `oplyst af ${clinic.name} 23. november 2026`
  const own = await main(there.get(path))
  expect(own).toContain(said)
  expect(own).not.toContain(`<h2 id="enhed-${clinic.id}`)
  for (const page of [house.anyone.get('/tilbud/klinik-roskilde'), house.anyone.get(henvis)]) {
    const shown = await main(page)
    expect(shown).toContain(oncology.name)
    expect(shown).toContain(said)
  }
  // The task that comes when it is old is that of whoever carries on, and closed by what they tell.
  house.clock.set(Temporal.Instant.from('2027-03-15T08:00:00Z'))
  await house.aMinutePasses()
  const open = () => house.owner`
    select organisation_id as unit from tasks.task where kind = 'waiting.old' and closed_at is null`
  expect(await open()).toEqual([{ unit: oncology.id }])
  const later = await house.as('sygeplejerske')
  expect((await later.post(path, { ...told, enhed: clinic.id })).status).toBe(404)
  expect((await later.post(path, { ...told, enhed: oncology.id, uger: '3' })).status).toBe(303)
  expect(await open()).toEqual([])
  expect(await main(house.anyone.get(henvis))).toMatch(/3 uger[\s\S]*oplyst af stedet selv 15. marts 2027/)
  // Emptied, what another told is not said instead.
  await later.post(path, { enhed: oncology.id })
  expect(await main(house.anyone.get(henvis))).not.toContain('14 uger')
})
