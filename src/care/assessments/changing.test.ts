import { expect, test } from 'vitest'
import { granted, inTheirName, personRow } from '#app/testing.actors.ts'
import { begun, leadsTo, tell, tellAll } from '#app/testing.answers.ts'
import { codeIn } from '#app/testing.asking.ts'
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

/** Bo gets a power of attorney from Ida in these parts. */
async function boActs(house: House, dele: string[], acts = true) {
  const [her, him] = [await house.as('ida'), await house.as('bo')]
  await her.post('/mit/tilladelser/fuldmagt', { hvem: 'Bo', dele, ...(acts ? { goere: 'ja' } : {}) })
  const kode = codeIn(await main(await her.get('/mit/tilladelser')))
  await him.post('/mit/tilladelser/kode', { kode })
  return { her, him }
}
const theirs = `for=${ida}`

test('whoever acts for somebody sees what is sexual, psychological or typed only where it was chosen', async () => {
  const house = await aHouse()
  const { her, him } = await boActs(house, ['answers'])
  const shown = await main(await him.get(`${example}?${theirs}`))
  expect(shown).toContain('7 af 10')
  expect(shown).not.toContain('At kunne passe min have')
  expect(shown).not.toContain('Jeg går en tur')
  const answer = await begun(him, { som: 'citizen', for: ida })
  const page = await main(await him.get(`${answer}/svar?${theirs}`))
  expect(page).toContain('Kroppen')
  expect(page).toContain('Du svarer for Ida Holm')
  expect(page).not.toContain('Sex, lyst og nærhed')
  expect(page).not.toContain('Tanker og humør')
  const save = (form: Record<string, string | string[]>) =>
    him.post(`${answer}/svar`, { for: ida, om: '', ...form })
  // A choice that is not shown is not taken in either.
  await save({ item: 'omraader', svar: ['physical', 'sexual'] })
  await tell(her, answer, { svar: ['traethed'] })
  expect(await main(await her.get(`${answer}/svar?trin=1`))).not.toMatch(/value="sexual"[^>]*checked/)
  await tell(her, answer, { svar: ['physical', 'sexual'] }, 1)
  // He changes what he sees, and what he does not see stays.
  await save({ item: 'omraader', svar: ['work'] })
  const first = await main(await her.get(`${answer}/svar?trin=1`))
  for (const code of ['sexual', 'work']) expect(first).toMatch(new RegExp(`value="${code}"[^>]*checked`))
  const sent = await him.post(`${answer}/send`, { for: ida, til: oncology.id })
  expect([sent.status, await main(sent)]).toEqual([
    409,
    expect.stringContaining('ikke har fuldmagt til at se'),
  ])
  expect((await him.post('/mit/behov', { for: ida, slet: answer.slice(-36) })).status).toBe(409)
  expect((await him.post(`${example}`, { for: ida, traek: 'ja' })).status).toBe(409)
  expect(await main(await her.get('/mit/opslag'))).toContain('Så med, fordi du har givet fuldmagt')
})

test('who may see may not write unless that was chosen, and who has another part sees nothing of the answers', async () => {
  const house = await aHouse()
  const { her, him } = await boActs(house, ['answers', 'free-text'], false)
  expect(await main(await him.get(`${example}?${theirs}`))).toContain('At kunne passe min have')
  const answer = await begun(her)
  expect((await him.get(`${answer}/svar?${theirs}`)).status).toBe(404)
  expect((await him.post('/mit/behov', { for: ida, som: 'citizen' })).status).toBe(404)
  expect((await him.post(`${example}`, { for: ida })).status).toBe(404)
  const other = await aHouse()
  const details = await boActs(other, ['details'])
  for (const path of [`/mit/behov?${theirs}`, `${example}?${theirs}`, example])
    expect([path, (await details.him.get(path)).status]).toEqual([path, 404])
})

const whole = ['answers', 'sexual', 'psychological', 'free-text']
test('whoever acts with every part sends, and it is said who wrote it', async () => {
  const house = await aHouse()
  const { her, him } = await boActs(house, whole)
  expect(await main(await him.get('/mit'))).toContain(`href="/mit/behov?for=${ida}"`)
  const answer = await begun(him, { som: 'citizen', for: ida })
  const say = (form: Record<string, string | string[]>) =>
    him.post(`${answer}/svar`, { for: ida, om: '', ...form })
  await say({ item: 'omraader', svar: ['sexual'] })
  await say({ item: 'naerhed', svar: ['naerhed'] })
  expect((await him.post(`${answer}/send`, { for: ida, til: oncology.id })).status).toBe(303)
  expect(await main(await her.get(answer))).toContain('Skrevet af en, du har givet fuldmagt')
})

test('an emergency look opens what was sent, and neither what was begun nor what was kept', async () => {
  const house = await aHouse()
  const her = await house.as('ida')
  const draft = await begun(her)
  await tellAll(her, draft)
  await house.owner`
    select accounts.give_access(row(gen_random_uuid(), a.id, p.id, ${ida}, 'emergency', '{}', false,
      ${house.clock.now().toString()}, ${house.clock.now().add({ hours: 1 }).toString()})::accounts.person_access)
      from accounts.account a join accounts.post p on p.account_id = a.id where p.role = 'klinik'`
  expect(await answersSeen(house, 'klinik')).toBe(1)
  await send(her, draft, 'ingen')
  expect(await answersSeen(house, 'klinik')).toBe(1)
})
