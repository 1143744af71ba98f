import { expect, test } from 'vitest'
import { granted, inTheirName, personRow } from '#app/testing.actors.ts'
import { begun, leadsTo, tell, tellAll } from '#app/testing.answers.ts'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/citizens.example.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { assessmentIdOfExample, mayShowNeeds, showNeedsTo } from './index.ts'

type House = Awaited<ReturnType<typeof aHouse>>
type Visitor = Awaited<ReturnType<House['as']>>
const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? ''
const { oncology, health } = exampleUnits
const ida = personIdOfExample('ida')
const example = `/mit/behov/${assessmentIdOfExample}`
const needs = ({ owner }: House) => owner<{ id: string; about: string; burden: number; state: string }[]>`
  select id, about, burden, state from shared.need where series_id = ${assessmentIdOfExample} order by about`
const answersSeen = (house: House, key: string) =>
  inTheirName(
    house,
    key,
    async (db) => (await db`select distinct assessment_id from assessments.answer`).length,
  )
const send = (visitor: Visitor, answer: string, til: string = oncology.id) =>
  visitor.post(`${answer}/send`, { til })

test('a changed answer takes the place of the one that was sent: the old one is kept, and a need keeps its id', async () => {
  const house = await aHouse()
  const her = await house.as('ida')
  const before = await needs(house)
  const changed = leadsTo(await her.post(example)).replace('/send', '')
  expect(await main(await her.get(`${changed}/send`))).toContain('At kunne passe min have igen')
  // Until it is sent, what was sent before still holds.
  expect(await needs(house)).toEqual(before)
  await tell(her, changed, { svar: ['physical', 'work'] }, 1)
  await tell(her, changed, { svar: '3' }, 4)
  await send(her, changed)
  const after = await needs(house)
  expect(after.map(({ about, burden, state }) => [about, burden, state])).toEqual([
    ['arbejdsevne', 6, 'open'],
    ['kognitive-vanskeligheder', 5, 'closed'],
    ['traethed', 3, 'open'],
  ])
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  const old = await main(await her.get(example))
  for (const words of ['Ændret siden', '7 af 10', 'Se det nye svar']) expect(old).toContain(words)
  expect(old).not.toContain('Træk svaret tilbage')
  expect(await main(await her.get(changed))).toContain('Se svaret, som det var før')
  expect(await answersSeen(house, 'sygeplejerske')).toBe(2)
  expect((await her.post(example, { traek: 'ja' })).status).toBe(409)
  expect(leadsTo(await her.post(example))).toBe('/mit/behov?andet=ja')
})

test.each([
  ['kept', 'ingen', 0],
  ['sent to another unit', health.id, 1],
])(
  'a change that is %s stands on its own: the first unit keeps what it was sent, and sees nothing of it',
  async (_, til, seenThere) => {
    const house = await aHouse()
    const her = await house.as('ida')
    const before = await needs(house)
    const changed = leadsTo(await her.post(example)).replace('/send', '')
    await tell(her, changed, { svar: ['physical', 'sexual'] }, 1)
    await tell(her, changed, { svar: ['seksuelle-problemer'] })
    expect(await main(await her.get(`${changed}/send`))).toContain('Det, du sendte før, bliver stående hos')
    await send(her, changed, til)
    expect(await needs(house)).toEqual(before)
    expect([await answersSeen(house, 'sygeplejerske'), await answersSeen(house, 'koordinator')]).toEqual([
      1,
      seenThere,
    ])
    const abouts = await inTheirName(
      house,
      'sygeplejerske',
      (db) => db<{ about: string }[]>`select about from shared.need order by about`,
    )
    expect(abouts.map(({ about }) => about)).toEqual(before.map(({ about }) => about))
    const old = await main(await her.get(example))
    expect(old).toContain('Sendt til Eksempel: Onkologisk')
    expect(old).not.toContain('Ændret siden')
  },
)

test('what was kept can be sent later, and its needs are then seen', async () => {
  const house = await aHouse()
  const her = await house.as('ida')
  const kept = await begun(her)
  await tellAll(her, kept)
  await send(her, kept, 'ingen')
  const changed = leadsTo(await her.post(kept)).replace('/send', '')
  expect(await main(await her.get(`${changed}/send`))).not.toContain('Det, du sendte før')
  await send(her, changed)
  expect(await main(await her.get(kept))).toContain('Ændret siden')
  const rows = await house.owner`
    select organisations, assessment_id as held_by from shared.need where series_id = ${kept.slice(-36)}`
  expect(rows).toEqual([{ organisations: [oncology.id], heldBy: changed.slice(-36) }])
})

test('a change is not begun over another answer that is begun', async () => {
  const house = await aHouse()
  const her = await house.as('ida')
  await begun(her)
  expect(leadsTo(await her.post(example))).toBe('/mit/behov?andet=ja')
  expect(await main(await her.get('/mit/behov?andet=ja'))).toContain('Der er et svar, du er begyndt på')
})

test('what is withdrawn no unit sees any more, in none of its versions, and its needs are closed', async () => {
  const house = await aHouse()
  const her = await house.as('ida')
  const changed = leadsTo(await her.post(example)).replace('/send', '')
  await send(her, changed)
  expect(leadsTo(await her.post(changed, { traek: 'ja' }))).toBe(`${changed}?nu=ja`)
  expect(await main(await her.get(`${changed}?nu=ja`))).toContain('Dit svar er trukket tilbage')
  expect(await answersSeen(house, 'sygeplejerske')).toBe(0)
  expect(new Set((await needs(house)).map(({ state }) => state))).toEqual(new Set(['closed']))
  expect((await her.post(changed, { traek: 'ja' })).status).toBe(409)
})

test('a unit sees what it was sent while it has a relation, and again when it has one again', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  expect(await answersSeen(house, 'sygeplejerske')).toBe(1)
  await nurse.post(`/forloeb/${ida}/afslut`)
  expect(await answersSeen(house, 'sygeplejerske')).toBe(0)
  const page = await main(await (await house.as('ida')).get(`${example}`))
  expect(page).toContain('har ikke længere et forløb med dig')
  await house.owner`select citizens.open_relation(${ida}, ${oncology.id}, 'follow-up', 'treats')`
  expect(await answersSeen(house, 'sygeplejerske')).toBe(1)
})

test('needs are shown to another unit with a relation by whoever sees them, and to no other', async () => {
  const house = await aHouse()
  const needIds = (await needs(house)).map(({ id }) => id)
  const seen = (key: string) =>
    inTheirName(
      house,
      key,
      async (db) => (await db`select 1 from shared.need where person_id = ${ida}`).length,
    )
  const person = await personRow(house, 'ida')
  const show = (key: string, organisationId: string) =>
    inTheirName(house, key, (db, actor) =>
      showNeedsTo(db, granted(mayShowNeeds(actor, person)), { needIds, organisationId }),
    )
  expect(await seen('koordinator')).toBe(0)
  expect(await show('koordinator', health.id)).toBe(0)
  expect(await show('sygeplejerske', exampleUnits.employment.id)).toBe(0)
  expect(await show('sygeplejerske', health.id)).toBe(3)
  expect([
    await seen('koordinator'),
    await seen('jobcenter'),
    await answersSeen(house, 'koordinator'),
  ]).toEqual([3, 0, 0])
})
