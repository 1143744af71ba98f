import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { exampleUnits } from '#registers/accounts/index.ts'

const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''
const ida = personIdOfExample('ida')
const [atUnit, mine] = [`/forloeb/${ida}/behandling`, '/mit/behandling']
const lines = {
  sygdom: 'Brystkræft, venstre side',
  datoer: 'Januar til juni 2026',
  'vej-tilbage': 'Ring 00 00 00 00',
}

test('a practice that comes after her yes has a task within the minute; one that has read it has none again', async () => {
  const house = await aHouse()
  await house.owner`delete from referrals.treatment`
  const nurse = await house.as('sygeplejerske')
  await nurse.post(atUnit, lines)
  const [{ id = '' } = {}] = await house.owner<{ id: string }[]>`select id from referrals.treatment`
  await (await house.as('ida')).post(mine, { laest: id })
  const tasks = () => house.owner<{ unit: string; due: string }[]>`
    select organisation_id as unit, due_on::text as due from tasks.task where kind = 'treatment.ready' and closed_at is null`
  const comes = (unit: string) => house.owner`
    update citizens.person set organisations = organisations || ${unit}::uuid where id = ${ida}`
  const goes = (unit: string) => house.owner`
    update citizens.person set organisations = array_remove(organisations, ${unit}) where id = ${ida}`
  await house.aMinutePasses()
  expect(await tasks()).toEqual([])
  house.clock.set(Temporal.Instant.from('2026-12-01T08:00:00Z'))
  await comes(exampleUnits.practice.id)
  await house.aMinutePasses()
  expect(await tasks()).toEqual([{ unit: exampleUnits.practice.id, due: '2026-12-15' }])
  const gp = await house.as('laege')
  expect(await main(gp.get('/opgaver'))).toContain(atUnit)
  expect((await gp.post(atUnit, { laest: id })).status).toBe(303)
  await goes(exampleUnits.practice.id)
  await comes(exampleUnits.practice.id)
  await house.aMinutePasses()
  expect(await tasks()).toEqual([])
  // Another practice has not read what the one before it read.
  const { employment } = exampleUnits
  await house.owner`update organisations.organisation set function = 'almen-praksis' where id = ${employment.id}`
  await comes(employment.id)
  await goes(exampleUnits.practice.id)
  await house.aMinutePasses()
  expect((await tasks()).map(({ unit }) => unit)).toEqual([employment.id])
  expect(await main((await house.as('ida')).get(mine))).not.toContain('Læst hos egen læge')
  await house.owner`update citizens.person set known_on = '2026-12-01' where id = ${ida}`
  await goes(employment.id)
  await comes(employment.id)
  await house.aMinutePasses()
  expect(await tasks()).toEqual([])
})
