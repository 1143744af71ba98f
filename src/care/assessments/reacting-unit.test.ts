import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { exampleUnits, postIdOfExample } from '#registers/accounts/index.ts'
import { assessmentIdOfExample } from './assessments.example.ts'

const { oncology, clinic, health } = exampleUnits
type House = Awaited<ReturnType<typeof aHouse>>
const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''
const react = '/svar/reaktion'
const text = 'Vi ringer inden for to hverdage'
const pressIn = (page: string, step: string) =>
  new RegExp(`value="${step}"/><input type="hidden" name="id" value="([^"]*)"`).exec(page)?.[1] ?? ''

/** A unit has accepted an agreement, with a rule that is on. */
async function bind({ owner }: House, unit: string, citizenText = text) {
  await owner`
    with agreed as (
      insert into assessments.reaction_agreement (organisation_id, hours, reacts_within, fallback, citizen_text, accepted_at,
        accepted_by_name)
      values (${unit}, 'Hverdage', 2, 'Den vagthavende ringer', ${citizenText}, '2026-11-01', 'Signe Lund') returning id)
    insert into assessments.alert_rule (organisation_id, burden_from, agreement_id, active_at)
    select ${unit}, 7, id, '2026-11-01' from agreed`
}
/** The clinic carries on for the oncology unit from the new year. */
async function aMergerAtNewYear() {
  const house = await aHouse()
  await house.owner`
    insert into organisations.succession (from_id, to_id, on_day, sources)
    values (${oncology.id}, ${clinic.id}, '2027-01-01', '{}')`
  return { ...house, newYear: () => house.clock.set(Temporal.Instant.from('2027-01-02T08:00:00Z')) }
}

test('whoever stands in for somebody reads and sets no agreement of theirs', async () => {
  const house = await aHouse()
  await bind(house, oncology.id)
  await house.owner`
    insert into accounts.absence (post_id, substitute_post_id, from_on, to_on)
    values (${postIdOfExample('sygeplejerske')}, ${postIdOfExample('koordinator')}, '2026-11-20', '2026-11-30')`
  const [nurse, standIn] = [await house.as('hospitalslaege'), await house.as('koordinator')]
  expect(await main(standIn.get('/svar'))).toContain('Ida Holm')
  const shown = await main(standIn.get(react))
  expect(shown).not.toContain(text)
  expect(shown).toContain('Der er ingen regler')
  const id = pressIn(await main(nurse.get(react)), 'ophaev')
  expect(id).not.toBe('')
  expect((await standIn.post(react, { skridt: 'ophaev', id })).status).toBe(409)
  expect(await main(nurse.get(react))).toContain(text)
})

test('whoever carries on for a unit finds, tries and ends what it had agreed, from that day and not before', async () => {
  const { newYear, ...house } = await aMergerAtNewYear()
  await bind(house, oncology.id)
  expect(await main((await house.as('klinik')).get(react))).not.toContain(text)
  newYear()
  const successor = await house.as('klinik')
  const page = await main(successor.get(react))
  for (const words of [text, `Overtaget fra ${oncology.name}`, 'ingen egen reaktionsaftale', 'Slået til'])
    expect(page).toContain(words)
  const tried = /proev=[0-9a-f-]{36}/.exec(page)?.[0] ?? ''
  expect(await main(successor.get(`${react}?${tried}`))).toContain('1 advis i 1 svar, ud af 3 behov')
  const stranger = await house.as('koordinator')
  const id = pressIn(page, 'ophaev')
  expect((await stranger.post(react, { skridt: 'ophaev', id })).status).toBe(409)
  expect((await successor.post(react, { skridt: 'ophaev', id })).status).toBe(303)
  expect(await main(successor.get(react))).not.toContain(text)
})

test('what the person reads names the unit as it is called on that day, with the promise that holds', async () => {
  const { newYear, ...house } = await aMergerAtNewYear()
  await bind(house, oncology.id)
  await bind(house, clinic.id, 'Klinikken ringer til dig')
  const read = async () => {
    const her = await house.as('ida')
    const pages = [
      await main(her.get('/mit/aftaler')),
      await main(her.get(`/mit/behov/${assessmentIdOfExample}`)),
    ]
    return pages.map((page) => /id="hvem-reagerer"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '')
  }
  for (const told of await read()) {
    expect(told).toContain(oncology.name)
    expect(told).toContain(text)
    expect(told).not.toContain(clinic.name)
  }
  newYear()
  for (const told of await read()) {
    expect(told).toContain(clinic.name)
    expect(told).toContain(text)
    expect(told).not.toContain(oncology.name)
  }
  await house.owner`update assessments.reaction_agreement set ended_at = '2027-01-02' where organisation_id = ${oncology.id}`
  for (const told of await read()) {
    expect(told).toContain('Klinikken ringer til dig')
    expect(told).not.toContain(text)
  }
})

test('an answer to a unit that is no more raises what holds for it: its own rule, else its successor’s', async () => {
  for (const [bound, raised] of [
    [oncology.id, 1],
    [clinic.id, 1],
    [health.id, 0],
  ] as const) {
    const { newYear, ...house } = await aMergerAtNewYear()
    await bind(house, bound)
    newYear()
    await house.aMinutePasses()
    await house.aMinutePasses()
    expect([bound, await house.owner`select 1 from assessments.alert`]).toEqual([
      bound,
      expect.objectContaining({ length: raised }),
    ])
  }
})
