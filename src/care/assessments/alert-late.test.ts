import { expect, test } from 'vitest'
import { furnishReceived } from '#app/testing.received.ts'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { exampleUnits, postIdOfExample } from '#registers/accounts/index.ts'
import { assessmentIdOfExample } from './assessments.example.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const unit = exampleUnits.oncology.id
const leader = postIdOfExample('hospitalslaege')
const path = `/svar/advis/${personIdOfExample('alert')}`
const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''

/** An alert at the clinic that is to be followed up by Tuesday 1 December; nothing else lies anywhere. */
async function aWaitingAlert(withLeader = true) {
  const house = await aHouse()
  await house.owner`alter table referrals.move disable trigger user`
  await house.owner`truncate referrals.referral cascade`
  await house.owner`alter table referrals.move enable trigger user`
  await furnishReceived(house.owner)
  if (withLeader) await house.owner`update accounts.post set role = 'leder' where id = ${leader}`
  return house
}
async function onDay(house: House, day: string) {
  house.clock.set(Temporal.Instant.from(`${day}T08:00:00Z`))
  await house.aMinutePasses()
}
async function tasks({ owner }: House) {
  const rows = await owner<{ to: string; organisationId: string | null; postId: string | null }[]>`
    select split_part(subject, ':', 3) as to, organisation_id, post_id from tasks.task
     where kind = 'alert.late' and closed_at is null order by made_at, subject`
  return rows.map(({ to, organisationId, postId }) => [to, organisationId ?? postId])
}
const mails = async ({ owner }: House) =>
  (
    await owner<{ recipient: string }[]>`
      select recipient from platform.mail where subject = 'Der er en sag til jer' order by written_at, recipient`
  ).map(({ recipient }) => recipient.split('@')[0])
async function move(house: House, key: string, step: string, more: Record<string, string> = {}) {
  const visitor = await house.as(key)
  const set = /name="set" value="(\d+)"/.exec(await main(visitor.get(path)))?.[1] ?? ''
  return (await visitor.post(path, { set, skridt: step, ...more })).status
}

test('when nobody follows up, the unit, its leader, and the unit again are told, each once', async () => {
  const house = await aWaitingAlert()
  await onDay(house, '2026-12-01')
  expect([await tasks(house), await mails(house)]).toEqual([[], []])
  await onDay(house, '2026-12-02')
  expect([await tasks(house), await mails(house)]).toEqual([[], ['hospitalslaege', 'sygeplejerske']])
  expect(await move(house, 'sygeplejerske', 'tag')).toBe(303)
  await onDay(house, '2026-12-03')
  await house.aMinutePasses()
  expect(await tasks(house)).toEqual([['leader', leader]])
  expect((await mails(house)).slice(2)).toEqual(['hospitalslaege'])
  const her = await house.as('hospitalslaege')
  const list = await main(her.get('/opgaver'))
  expect(list).toContain('Til lederen: dagen er gået')
  expect(list).toContain(path)
  const page = await main(her.get(path))
  for (const words of ['Stedet 2. december 2026 · Lederen 3. december 2026', 'Vagten ringer'])
    expect(page).toContain(words)
  await onDay(house, '2026-12-08')
  expect((await tasks(house)).at(1)).toEqual(['unit', unit])
  expect((await mails(house)).length).toBe(5)
  await onDay(house, '2026-12-20')
  expect((await mails(house)).length).toBe(5)
  expect(await move(house, 'hospitalslaege', 'fulgt-op')).toBe(303)
  expect(await tasks(house)).toEqual([])
  await house.aMinutePasses()
  expect(await tasks(house)).toEqual([])
})

test('without a leader the unit is told to do what it has agreed on, in one task', async () => {
  const house = await aWaitingAlert(false)
  await onDay(house, '2026-12-03')
  expect(await tasks(house)).toEqual([['unit', unit]])
  expect(await main((await house.as('sygeplejerske')).get('/opgaver'))).toContain('Gør det, I har aftalt')
  await onDay(house, '2026-12-08')
  expect(await tasks(house)).toEqual([['unit', unit]])
})

test('without a leader whom the unit has agreed with is told, and sees no person', async () => {
  const house = await aWaitingAlert(false)
  await house.owner`update assessments.reaction_agreement set fallback_unit = ${exampleUnits.health.id}`
  await onDay(house, '2026-12-03')
  expect(await tasks(house)).toEqual([['fallback', exampleUnits.health.id]])
  expect(await mails(house)).toEqual(expect.arrayContaining(['koordinator', 'leder', 'terapeut']))
  const elsewhere = '/svar/advis/andre-steder'
  const coordinator = await house.as('koordinator')
  expect(await main(coordinator.get('/opgaver'))).toMatch(
    /andre-steder"[^>]*>Ring til et sted, hvor dagen er gået/,
  )
  const page = await main(coordinator.get(elsewhere))
  for (const words of ['Onkologisk ambulatorium', 'tel:+45', '1. december 2026', 'Vagten ringer'])
    expect(page).toContain(words)
  expect(page).not.toMatch(/Ida|Holm|fylder|træt/i)
  expect((await coordinator.get(path)).status).toBe(404)
  for (const key of ['sygeplejerske', 'laege', 'klinik'])
    expect([key, await main((await house.as(key)).get(elsewhere))]).toEqual([
      key,
      expect.stringContaining('Ingen dag er gået'),
    ])
  const hers = await main((await house.as('ida')).get(`/mit/behov/${assessmentIdOfExample}`))
  expect(hers).toContain('Det sted, de har aftalt det med, fik besked 3. december 2026')
  expect(await move(house, 'sygeplejerske', 'afslut', { grund: 'Talt med hende' })).toBe(303)
  expect(await tasks(house)).toEqual([])
  expect(await main(coordinator.get(elsewhere))).toContain('Ingen dag er gået')
})

test('whom it is agreed with is chosen among those who work here, and is never the unit itself', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  const proposed = (place: string) =>
    nurse.post('/svar/reaktion', {
      ...{ skridt: 'foreslaa', timer: 'Hverdage', dage: '2', ellers: 'Vagten ringer', besked: 'Vi ringer' },
      sted: place,
    })
  const form = await main(nurse.get('/svar/reaktion'))
  expect(form).toContain(`value="${exampleUnits.health.id}"`)
  expect(form).not.toContain(`value="${unit}"`)
  expect(form).not.toContain(`value="${exampleUnits.association.id}"`)
  expect((await proposed(exampleUnits.health.id)).status).toBe(303)
  expect(await main(nurse.get('/svar/reaktion'))).toContain('Sundhedscenter, Næstved Kommune')
  for (const place of [unit, exampleUnits.association.id, '']) {
    await house.owner`delete from assessments.reaction_agreement`
    expect((await proposed(place)).status).toBe(303)
    expect(await house.owner`select fallback_unit from assessments.reaction_agreement`).toEqual([
      { fallbackUnit: null },
    ])
    expect(await main(nurse.get('/svar/reaktion'))).toContain('får kun I selv besked')
  }
})

test('nobody who is away is told: a leader leaves it to whoever stands in, and finds it again', async () => {
  const house = await aWaitingAlert()
  await house.owner`
    insert into accounts.absence (post_id, substitute_post_id, from_on, to_on)
    values (${leader}, ${postIdOfExample('sygeplejerske')}, '2026-12-01', '2026-12-04')`
  await onDay(house, '2026-12-03')
  expect(await tasks(house)).toEqual([['leader', postIdOfExample('sygeplejerske')]])
  expect(await mails(house)).toEqual(['sygeplejerske'])
  await onDay(house, '2026-12-05')
  expect(await tasks(house)).toEqual([['leader', leader]])
})

test('what is settled, what is seen no more, and the dead are told of to nobody', async () => {
  const house = await aWaitingAlert()
  expect(await move(house, 'sygeplejerske', 'afslut', { grund: 'Talt med hende' })).toBe(303)
  await onDay(house, '2026-12-20')
  expect([await tasks(house), await mails(house)]).toEqual([[], []])
  const hidden = await aWaitingAlert()
  await hidden.owner`update assessments.alert set organisations = '{}'`
  await onDay(hidden, '2026-12-20')
  expect([await tasks(hidden), await mails(hidden)]).toEqual([[], []])
  const dead = await aWaitingAlert()
  await onDay(dead, '2026-12-03')
  expect(await tasks(dead)).toHaveLength(1)
  await dead.owner`
    update citizens.person set deceased_on = '2026-12-03', known_on = '2026-12-04' where id = ${personIdOfExample('ida')}`
  expect(await tasks(dead)).toEqual([])
  await onDay(dead, '2026-12-20')
  expect(await tasks(dead)).toEqual([])
})

test('a mail tells nothing, a stranger finds nothing, and the person reads who was told and what she can do', async () => {
  const house = await aWaitingAlert()
  const answer = `/mit/behov/${assessmentIdOfExample}`
  const hers = async () => main((await house.as('ida')).get(answer))
  expect(await hers()).toContain('Hvis dagen er gået')
  expect(await main((await house.as('ida')).get('/mit/aftaler'))).not.toContain('Hvis dagen er gået')
  expect(await hers()).not.toContain('Hvad du kan gøre nu')
  await onDay(house, '2026-12-02')
  await onDay(house, '2026-12-03')
  for (const words of [
    'Hvad du kan gøre nu',
    'De fik besked 2. december',
    'Deres leder fik besked 3. december',
  ])
    expect(await hers()).toContain(words)
  const [mail] = await house.owner<{ body: string }[]>`
    select body from platform.mail where subject = 'Der er en sag til jer'`
  expect(mail?.body).not.toMatch(/Ida|Roskilde|Onkologisk|svar|kræft/i)
  for (const key of ['laege', 'klinik', 'leder', 'jobcenter', 'bo']) {
    const visitor = await house.as(key)
    expect([key, (await visitor.get(path)).status]).toEqual([key, 404])
    expect([key, await main(visitor.get('/opgaver'))]).toEqual([key, expect.not.stringContaining(path)])
  }
  expect(await move(house, 'sygeplejerske', 'tag')).toBe(303)
  expect(await hers()).toContain('Deres leder fik besked')
  expect(await move(house, 'sygeplejerske', 'fulgt-op')).toBe(303)
  expect(await hers()).not.toContain('Hvad du kan gøre nu')
})
