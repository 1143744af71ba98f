import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { isHeard } from './asked-moment.rules.ts'

const ida = personIdOfExample('ida')
const { oncology } = exampleUnits
const ask = `/forloeb/${ida}/spoerg`
type House = Awaited<ReturnType<typeof aHouse>>
const main = async (answer: Response) =>
  (/<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
const tasks = async ({ owner }: House) =>
  (
    await owner<{ subject: string }[]>`
      select subject from tasks.task where kind = 'assessment.ask' and closed_at is null`
  ).map(({ subject }) => subject)

const day = (text: string) => Temporal.PlainDate.from(text)
test.each([
  ['nobody asked or was told', null, null, false],
  ['it was asked about', '2026-11-20', null, true],
  ['it was asked about long ago', '2026-08-20', null, false],
  ['it was told', null, '2026-10-05', true],
])('the end of a treatment: %s', (_, asked, told, heard) => {
  const moment = {
    occasion: 'end' as const,
    askedOn: asked ? day(asked) : null,
    toldOn: told ? day(told) : null,
  }
  expect(isHeard([moment], day('2026-11-23'))).toBe(heard)
  // To have asked when it began is not to have asked at the end.
  if (asked) expect(isHeard([{ ...moment, occasion: 'start' }], day('2026-11-23'))).toBe(false)
})

/** The clinic sums up a treatment that it has not asked about, bound to react or not. */
async function ends(bound: boolean) {
  const house = await aHouse()
  await house.owner`update assessments.assessment set finished_at = '2026-01-05T09:00:00Z'`
  if (bound)
    await house.owner`
      insert into assessments.reaction_agreement (organisation_id, hours, reacts_within, fallback, citizen_text, accepted_at,
        accepted_by_name)
      values (${oncology.id}, 'Hverdage', 2, 'Ring', 'Vi ringer', '2026-11-01', 'Signe')`
  const nurse = await house.as('sygeplejerske')
  const written = await nurse.post(`/forloeb/${ida}/behandling`, {
    sygdom: 'Opdigtet',
    'vej-tilbage': 'Ring',
  })
  expect(written.status).toBe(303)
  return { house, nurse }
}

test('whoever has bound itself and has not asked has a task when a treatment ends, until it asks', async () => {
  const { house, nurse } = await ends(true)
  expect(await tasks(house)).toEqual([`ask:${ida}:${oncology.id}`])
  expect(await main(await nurse.get('/opgaver'))).toMatch(
    /Behandlingen slutter: spørg, hvad der fylder .*Ida Holm \(eksempel\) Spørg ved afslutningen/,
  )
  expect(await main(await nurse.get(ask))).toContain('Behandlingen begynder Ikke spurgt')
  expect((await nurse.post(ask, { anledning: 'end' })).status).toBe(303)
  expect(await tasks(house)).toEqual([])
  expect(await main(await nurse.get(ask))).toContain(
    'Behandlingen slutter Spurgt 23. november 2026. Intet svar endnu',
  )
})

test('who has bound itself to nothing is given no task', async () => {
  const { house } = await ends(false)
  expect(await tasks(house)).toEqual([])
})

test('on the day a death is known nobody is to ask', async () => {
  const { house } = await ends(true)
  await house.owner`update citizens.person set deceased_on = '2026-11-22', known_on = '2026-11-23' where id = ${ida}`
  expect(await tasks(house)).toEqual([])
})

test('whoever sees the person no more is not to ask', async () => {
  const { house } = await ends(true)
  await house.owner`update citizens.relation set valid_to = '2026-11-20' where person_id = ${ida} and organisation_id = ${oncology.id}`
  await house.owner`select citizens.spread(${ida})`
  expect(await tasks(house)).toEqual([])
})
