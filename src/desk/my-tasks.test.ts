import { expect, test } from 'vitest'
import { actOn } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'
import { referralIdOfExample } from '#care/referrals/referrals.example.ts'

const rowsOf = (html: string) =>
  [...html.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
    row
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )

test('whoever sees the person reads on the row whom and what it is about; others read no name', async () => {
  const house = await aHouse()
  const list = async (name: string, path = '/opgaver') => (await (await house.as(name)).get(path)).text()
  const rows = rowsOf(await list('koordinator'))
  expect(rows[0]).toContain('Borger')
  expect(rows.filter((row) => /Ida Holm.*Kommunal henvisning fra Eksempel/.test(row)).length).toBeGreaterThan(
    0,
  )
  expect(rowsOf(await list('koordinator', '/en/opgaver')).join()).toContain(
    'Referral to the municipality from',
  )
  for (const name of ['jobcenter', 'redaktoer', 'frivillig'])
    expect(await list(name)).not.toContain('Ida Holm')
})

test('a list is sorted by its day, or with what came last first', async () => {
  const house = await aHouse()
  await house.owner`update tasks.task set made_at = '2099-01-01T08:00:00Z'
    where id = (select id from tasks.task where closed_at is null and organisation_id is not null order by due_on desc, id desc limit 1)`
  const coordinator = await house.as('koordinator')
  const [, first] = rowsOf(await (await coordinator.get('/opgaver?orden=nyest')).text())
  expect(first).toContain('kom 1. januar 2099')
  const page = await (await coordinator.get('/opgaver?vis=alle&orden=nyest')).text()
  expect(page).toContain('det nyeste først')
  expect(page).toContain('href="/opgaver"')
})

test('an answer is somebody’s only as long as the unit may see the person', async () => {
  const house = await aHouse()
  await house.aMinutePasses()
  const answers = async () =>
    rowsOf(await (await (await house.as('sygeplejerske')).get('/opgaver')).text()).filter((row) =>
      row.includes('Læs et svar'),
    )
  expect((await answers()).join()).toMatch(/Ida Holm \(eksempel\) Svar om, hvad der fylder/)
  await house.owner`update assessments.assessment set organisations = '{}'`
  expect((await answers()).length).toBeGreaterThan(0)
  expect((await answers()).join()).not.toContain('Ida Holm')
})

test('whoever meets persons and has nothing to do yet is led to where one begins', async () => {
  const house = await aHouse()
  const page = async (name: string) => (await (await house.as(name)).get('/opgaver')).text()
  const doctor = await page('laege')
  expect(doctor).toContain('Du har ingen opgaver lige nu')
  for (const way of ['/henvis', '/forloeb/start']) expect(doctor).toContain(`href="${way}"`)
  expect(await page('jobcenter')).not.toContain('href="/henvis"')
})

test('whoever has to call reads when, whether a message may be left, and how often it was tried', async () => {
  const house = await aHouse()
  const rows = async (name: string) => rowsOf(await (await (await house.as(name)).get('/opgaver')).text())
  const toCall = async () =>
    (await rows('koordinator')).find((row) => /Ring, og aftal|Ring igen/.test(row)) ?? ''
  expect(await toCall()).toContain('Bedst at ringe: Efter kl. 16 · Der må lægges besked')
  expect(await toCall()).not.toContain('Ringet')
  const happenedAt = Temporal.Instant.from('2026-11-20T09:30:00+01:00')
  expect(
    await actOn(house, 'koordinator', referralIdOfExample('plan-late'), 'receiver', 'call', { happenedAt }),
  ).toBe('moved')
  expect(await toCall()).toMatch(/Ring igen efter kl. 16[\s\S]*Ringet 1 gang/)
  // Whose step is no call is told nothing of messages.
  expect((await rows('sygeplejerske')).join()).not.toContain('besked')
})
