import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { begun, leadsTo, tell, tellAll } from '#app/testing.answers.ts'
import { aHouse, fieldsOf } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { exampleUnits } from '#registers/accounts/index.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? ''
const { oncology } = exampleUnits
const stateOf = async ({ owner }: House, here: string) =>
  (
    await owner<{ state: string }[]>`select state from assessments.assessment where id = ${here.slice(-36)}`
  )[0]?.state
const seenBy = (house: House, key: string, here: string) =>
  inTheirName(house, key, async (db) => {
    const rows = await db`select 1 from assessments.answer where assessment_id = ${here.slice(-36)}`
    return rows.length
  })

test('Ida answers, takes a break, goes on at another screen, and sends', async () => {
  const house = await aHouse()
  const [here, phone] = [await house.as('ida'), await house.as('ida')]
  const answer = await begun(here)
  const paths: string[] = []
  const say = async (form: Record<string, string | string[]>) =>
    paths.push(leadsTo(await tell(here, answer, form)))
  await say({ svar: ['physical', 'psychological'] })
  await say({ svar: ['traethed'], egne: 'Fødderne' })
  await say({ svar: ['angst'], pause: 'ja' })
  expect(paths.at(-1)).toBe('/mit/behov?pause=ja')
  expect(await main(await phone.get('/mit/behov?pause=ja'))).toContain('Du holder pause')
  expect(await begun(phone)).toBe(answer)
  expect(await main(await phone.get(`${answer}/svar`))).toContain(
    'Jeg er træt, også når jeg har hvilet · 1 af 3',
  )
  const question = await main(await phone.get(`${answer}/svar`))
  expect(question).toMatch(/læser personalet det inden for 3 hverdage[\s\S]*href="tel:00000000"/)
  for (const form of [
    { svar: '7' },
    { svar: 'soon' },
    { svar: 'Jeg går en tur' },
    { svar: '0' },
    { svar: 'no' },
  ])
    paths.push(leadsTo(await tell(phone, answer, form)))
  expect(await main(await phone.get(`${answer}/svar`))).toContain(
    'Uro, eller tanker, der kører i ring · 3 af 3',
  )
  for (const form of [
    { svar: 'asked-declined' },
    { svar: 'may-wait' },
    { svar: '' },
    { svar: 'Min have' },
    { svar: 'no' },
  ])
    paths.push(leadsTo(await tell(phone, answer, form)))
  expect(paths.at(-1)).toBe(`${answer}/send`)
  // Not a word of what was told stands in any address.
  expect(
    paths.filter((path) => !/^\/mit\/behov(\?pause=ja|\/[0-9a-f-]{36}\/(svar\?trin=\d+|send))$/.test(path)),
  ).toEqual([])
  expect(await seenBy(house, 'sygeplejerske', answer)).toBe(0)

  const page = await main(await phone.get(`${answer}/send`))
  for (const words of ['7 af 10', '»Fødderne«', 'Min have', 'Sprunget over', 'senest 26. november 2026'])
    expect(page).toContain(words)
  const unsaid = await phone.post(`${answer}/send`)
  expect([unsaid.status, await main(unsaid)]).toEqual([
    422,
    expect.stringContaining('Vælg, hvem du vil sende det til'),
  ])
  const sent = { ...fieldsOf(await (await phone.get(`${answer}/send`)).text()), til: oncology.id }
  expect(leadsTo(await phone.post(`${answer}/send`, sent))).toBe(`${answer}?nu=ja`)
  // The same form once more shows the first result, and a second screen is told.
  expect(leadsTo(await phone.post(`${answer}/send`, sent))).toBe(`${answer}?nu=ja`)
  const late = await here.post(`${answer}/send`, { til: oncology.id })
  expect([late.status, await main(late)]).toEqual([
    409,
    expect.stringContaining('Svaret er allerede afsluttet'),
  ])
  expect(leadsTo(await here.get(`${answer}/svar`))).toBe(answer)

  const shown = await main(await here.get(`${answer}?nu=ja`))
  for (const words of ['Dit svar er sendt', 'læser det senest 26. november 2026', '00 00 00 00', 'Ring 112'])
    expect(shown).toContain(words)
  expect(await seenBy(house, 'sygeplejerske', answer)).toBeGreaterThan(8)
  for (const key of ['koordinator', 'jobcenter', 'klinik', 'bo', 'laege', 'drift'])
    expect([key, await seenBy(house, key, answer)]).toEqual([key, 0])
  const needs = await house.owner`
    select about, domain, late_effect, burden, wants_help, may_wait from shared.need
     where assessment_id = ${answer.slice(-36)} order by domain, about`
  expect(needs).toEqual([
    {
      about: 'egne-ord.kroppen',
      domain: 'physical',
      lateEffect: null,
      burden: 0,
      wantsHelp: false,
      mayWait: null,
    },
    {
      about: 'traethed',
      domain: 'physical',
      lateEffect: 'traethed',
      burden: 7,
      wantsHelp: true,
      mayWait: false,
    },
    {
      about: 'angst',
      domain: 'psychological',
      lateEffect: 'angst',
      burden: null,
      wantsHelp: true,
      mayWait: true,
    },
  ])
  const history = await house.owner<{ line: string }[]>`
    select act || codes::text as line from platform.event where act like 'assessment.%'`
  expect(history.map(({ line }) => line).join()).not.toMatch(/traethed|have|physical|Fødder/)
})

test('what is missing is said, what was typed is kept, and nothing is saved', async () => {
  const house = await aHouse()
  const ida = await house.as('ida')
  const answer = await begun(ida)
  const none = await tell(ida, answer, {})
  expect([none.status, await main(none)]).toEqual([
    422,
    expect.stringContaining('Vælg mindst én ting, eller spring over'),
  ])
  await tell(ida, answer, { svar: ['physical'] })
  const long = await tell(ida, answer, { svar: ['traethed'], egne: 'æ'.repeat(201) })
  const again = await main(long)
  expect([long.status, again.includes('Skriv højst 200 tegn'), again.includes('æ'.repeat(201))]).toEqual([
    422,
    true,
    true,
  ])
  expect(again).toMatch(/value="traethed"[^>]*checked/)
  await tell(ida, answer, { svar: ['traethed'] })
  for (const svar of ['', '11', '-1', '7.5', 'seven', 'soon']) {
    const wrong = await tell(ida, answer, { svar })
    expect([svar, wrong.status]).toEqual([svar, 422])
  }
  expect(await main(await ida.get(`${answer}/svar`))).not.toContain('checked')
  // A choice that is not on the page is no answer.
  expect((await tell(ida, answer, { svar: ['physical', 'luck'] }, 1)).status).toBe(303)
  expect((await tell(ida, answer, { svar: ['luck'] }, 1)).status).toBe(422)
  // Leaving an untouched page is no fault.
  expect(leadsTo(await tell(ida, answer, { pause: 'ja' }))).toBe('/mit/behov?pause=ja')
  expect(leadsTo(await tell(ida, answer, { tilbage: 'ja' }))).toBe(`${answer}/svar?trin=2`)
  expect(leadsTo(await tell(ida, answer, { tilbage: 'ja' }, 1))).toBe('/mit/behov')
})

test('a draft that is not wanted is gone, and one that nobody began is not there', async () => {
  const house = await aHouse()
  const ida = await house.as('ida')
  const answer = await begun(ida)
  await tellAll(ida, answer)
  expect(leadsTo(await ida.post('/mit/behov', { slet: answer.slice(-36) }))).toBe('/mit/behov?slettet=ja')
  expect(await stateOf(house, answer)).toBeUndefined()
  expect((await ida.get(`${answer}/svar`)).status).toBe(404)
  expect((await ida.post(`${answer}/svar`, { item: 'omraader', om: '', svar: ['physical'] })).status).toBe(
    404,
  )
  expect((await ida.post('/mit/behov', { som: 'somebody' })).status).toBe(422)
})

test('those who are close, and those who have lost somebody, answer about themselves alone', async () => {
  const house = await aHouse()
  for (const [key, title, link] of [
    ['bo', 'Hvad fylder for dig som pårørende', 'til=paaroerende'],
    ['efterladt', 'Hvad fylder for dig, som har mistet', 'til=efterladte'],
  ] as const) {
    const one = await house.as(key)
    const { som = '' } = fieldsOf(await (await one.get('/mit/behov')).text())
    const answer = await begun(one, { som })
    await tellAll(one, answer, [
      { svar: ['social'] },
      { svar: ['alene-med-det'] },
      { svar: '8' },
      { svar: 'soon' },
      { svar: '' },
      { svar: 'Ro' },
    ])
    const page = await main(await one.get(`${answer}/send`))
    expect(page).toContain('Der er ikke noget sted, der har et forløb med dig her')
    expect(page).not.toContain('Ida')
    expect((await one.post(`${answer}/send`, { til: oncology.id })).status).toBe(422)
    expect((await one.post(`${answer}/send`, { til: 'ingen' })).status).toBe(303)
    const kept = await main(await one.get(answer))
    for (const words of [title, link, 'Kun du ser det']) expect(kept).toContain(words)
    expect(
      await house.owner`
      select person_id, organisations, late_effect from shared.need where assessment_id = ${answer.slice(-36)}`,
    ).toEqual([{ personId: personIdOfExample(key), organisations: [], lateEffect: null }])
  }
})
