import { expect, test } from 'vitest'
import { addressOf, anEndedReferral, type House, ida, main, onDay } from '#app/testing.asked.ts'
import { exampleUnits } from '#registers/accounts/index.ts'

/** The clinic has bound itself to react within two working days. */
const bind = ({ owner }: House, unit: string) => owner`
  insert into assessments.reaction_agreement (organisation_id, hours, reacts_within, fallback, citizen_text, accepted_at,
    accepted_by_name)
  values (${unit}, 'Hverdage kl. 9-14', 2, 'Den vagthavende ringer', 'Vi ringer til dig', '2026-11-01', 'Signe Lund')`
const tasks = ({ owner }: House) => owner<{ organisationId: string; titleDa: string; isOpen: boolean }[]>`
  select organisation_id, title_da, closed_at is null as is_open from tasks.task where kind = 'question.react' order by id`

test('a no goes to the unit that has bound itself, as a task without a name, until it is followed up', async () => {
  const { house, id } = await anEndedReferral()
  await bind(house, exampleUnits.oncology.id)
  await onDay(house, '2027-01-04')
  const her = await house.as('ida')
  const address = await addressOf(house, id, 'helped')
  expect(await main(await her.get(address))).toContain('Svarer du nej, får')
  await her.post(address, { svar: 'partly' })
  expect(await tasks(house)).toEqual([])
  await her.post(address, { svar: 'no' })
  const task = { organisationId: exampleUnits.oncology.id, titleDa: 'Reagér på et svar om hjælpen' }
  expect(await tasks(house)).toEqual([{ ...task, isOpen: true }])
  const told = await main(await her.get(address))
  for (const words of [
    'reagerer senest 6. januar 2027',
    'Vi ringer til dig',
    'Den vagthavende ringer',
    '112',
  ])
    expect(told).toContain(words)
  expect(told).not.toContain('Vi kan ikke love')
  const [nurse, coordinator] = [await house.as('sygeplejerske'), await house.as('koordinator')]
  expect(await main(await nurse.get('/opgaver'))).toContain(task.titleDa)
  expect(await main(await coordinator.get('/opgaver'))).not.toContain(task.titleDa)
  const step = { skridt: 'fulgt-op', spoergsmaal: address.slice(-36) }
  const page = `/henvisninger/${id}`
  for (const key of ['koordinator', 'bo', 'jobcenter', 'ida'])
    expect([key, (await (await house.as(key)).post(page, step)).status]).toEqual([key, 404])
  expect(await main(await nurse.get(page))).toContain('som reaktionsaftalen siger')
  expect((await nurse.post(page, step)).status).toBe(303)
  expect((await nurse.post(page, step)).status).toBe(409)
  expect(await tasks(house)).toEqual([{ ...task, isOpen: false }])
  expect(await main(await her.get(address))).toContain('at der er fulgt op på dit svar')
  const lines = await house.owner`select codes::text from platform.event where act like 'question.%'`
  expect(JSON.stringify(lines)).not.toMatch(/partly|"no"|told|Ida/)
})

test('a no that is changed takes its task along', async () => {
  const { house, id } = await anEndedReferral()
  await bind(house, exampleUnits.health.id)
  await onDay(house, '2027-01-04')
  const her = await house.as('ida')
  const address = await addressOf(house, id, 'helped')
  await her.post(address, { svar: 'no' })
  expect(await tasks(house)).toMatchObject([{ organisationId: exampleUnits.health.id, isOpen: true }])
  await her.post(address, { svar: 'yes' })
  expect(await tasks(house)).toMatchObject([{ isOpen: false }])
})

test('a no goes to no unit without a relation, without its word, or apart from the referral; she gets the numbers', async () => {
  const { house, id } = await anEndedReferral()
  await bind(house, exampleUnits.employment.id)
  await bind(house, exampleUnits.oncology.id)
  await house.owner`update assessments.reaction_agreement set accepted_at = null, accepted_by_name = null
    where organisation_id = ${exampleUnits.oncology.id}`
  await bind(house, exampleUnits.health.id)
  await house.owner`update citizens.person set organisations = array_remove(organisations, ${exampleUnits.health.id})
    where id = ${ida}`
  await onDay(house, '2027-01-04')
  const her = await house.as('ida')
  const address = await addressOf(house, id, 'helped')
  expect(await main(await her.get(address))).toContain('Det er ikke aftalt, at nogen læser det')
  await her.post(address, { svar: 'no' })
  expect(await tasks(house)).toEqual([])
  const page = await main(await her.get(address))
  for (const words of ['Vi kan ikke love', 'tel:+4500000000', '112']) expect(page).toContain(words)
})
