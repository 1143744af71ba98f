import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { adviceIdOfExample } from './advice.example.ts'

const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''

test('whoever carries on for a clinic answers for its advice, which says where it was written', async () => {
  const house = await aHouse()
  const { oncology, clinic } = exampleUnits
  await house.owner`
    insert into organisations.succession (from_id, to_id, on_day, sources)
    values (${clinic.id}, ${oncology.id}, '2026-12-01', '{}')`
  const ours = `/raad/${adviceIdOfExample('released')}`
  const written = `Skrevet i ${clinic.name}, som er ført videre her`
  const doctor = await house.as('hospitalslaege')
  expect(await main(doctor.get('/raad'))).not.toContain(written)
  expect((await doctor.post(ours, { skridt: 'traek-tilbage' })).status).toBe(404)
  house.clock.set(Temporal.Instant.from('2027-11-20T08:00:00Z'))
  await house.aMinutePasses()
  const [gp, later] = [await house.as('laege'), await house.as('hospitalslaege')]
  for (const page of [gp.get('/raad'), gp.get(ours)]) {
    const shown = await main(page)
    for (const words of [oncology.name, written, '4. november 2026']) expect(shown).toContain(words)
  }
  // What waits there waits here, and the one choice of unit is the one that there is.
  expect(await main(later.get('/raad'))).toContain(adviceIdOfExample('proposed'))
  expect(await main(later.get('/raad/nyt'))).not.toContain('name="enhed"')
  expect(await main(later.get('/opgaver'))).toContain('Se, om jeres råd til kolleger stadig gælder')
  expect((await later.post(ours, { skridt: 'gaelder-stadig' })).status).toBe(303)
  expect(await main(gp.get(ours))).toContain('20. november 2027')
})
