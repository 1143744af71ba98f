import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { begun, tell, tellAll } from '#app/testing.answers.ts'
import { codeIn } from '#app/testing.asking.ts'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/citizens.example.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { assessmentIdOfExample } from './index.ts'

type House = Awaited<ReturnType<typeof aHouse>>
type Visitor = Awaited<ReturnType<House['as']>>
const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? ''
const { oncology } = exampleUnits
const ida = personIdOfExample('ida')
const example = `/mit/behov/${assessmentIdOfExample}`
const answersSeen = (house: House, key: string) =>
  inTheirName(
    house,
    key,
    async (db) => (await db`select distinct assessment_id from assessments.answer`).length,
  )
const send = (visitor: Visitor, answer: string, til: string = oncology.id) =>
  visitor.post(`${answer}/send`, { til })

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
