import { expect, test } from 'vitest'
import { aHouse, fieldsOf } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'

const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''
const need = personIdOfExample('need:traethed')
const here = `/svar/behov/${need}`
const agreed = { aftalt: 'Mette ringer på torsdag', tilstand: 'open' }
type Visitor = Awaited<ReturnType<Awaited<ReturnType<typeof aHouse>>['as']>>

/** Writes as a browser would, on the page as it stands now or as it stood. */
async function write(nurse: Visitor, more: Record<string, string>, page?: string) {
  const html = page ?? (await main(nurse.get(here)))
  const form = /id="aftal"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  return nurse.post(here, { ...fieldsOf(form), ...more })
}

test('a stranger finds no need, neither to read nor to write in', async () => {
  const house = await aHouse()
  for (const name of ['laege', 'klinik', 'koordinator', 'leder', 'jobcenter', 'bo', 'ida', 'forperson']) {
    const visitor = await house.as(name)
    expect([name, (await visitor.get(here)).status]).toEqual([name, 404])
    expect([name, (await visitor.post(here, agreed)).status]).toEqual([name, 404])
  }
  expect(await house.owner`select 1 from assessments.agreed`).toEqual([])
})

test('the register names somebody where she lives that day, with offers', async () => {
  const house = await aHouse()
  const page = await main((await house.as('sygeplejerske')).get(here))
  for (const words of ['Ida Holm', 'Træthed', '7 af 10', 'Hvem har opgaven i Næstved', '23. november 2026'])
    expect(page).toContain(words)
  expect(page).toMatch(/Næstved Kommune|Egen læge/)
  expect(page).toContain('Tilbud i Næstved og omegn')
})

test('from a need a referral is one press away, begun with that need', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  const way = `/forloeb/${personIdOfExample('ida')}/henvis/kommunal?behov=${need}`
  expect(await main(nurse.get(here))).toContain(`href="${way}"`)
  const begun = await main(nurse.get(way))
  expect(begun.match(/<input[^>]*name="behov"[^>]*checked[^>]*>/g)).toEqual([expect.stringContaining(need)])
  // A need of nobody's, or of somebody else, is not there to choose.
  const other = way.replace(need, '00000000-0000-4000-8000-000000000000')
  expect(await main(nurse.get(other))).not.toMatch(/name="behov"[^>]*checked/)
})

test('what was agreed is written with grounds, and the person reads it, but not the assessment', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  const more = { vurdering: 'complex', begrundelse: 'Flere ting på en gang', niveau: 'specialiseret' }
  expect((await write(nurse, { ...agreed, ...more })).headers.get('location')).toBe(`${here}?gemt=ja`)
  const page = await main(nurse.get(here))
  for (const words of ['Mette ringer på torsdag', 'Sammensat: Flere ting', 'Særlig viden', 'Signe Lund'])
    expect(page).toContain(words)
  const hers = await main((await house.as('ida')).get('/mit/aftaler'))
  expect(hers).toContain('Mette ringer på torsdag')
  expect(hers).toContain('Onkologisk ambulatorium')
  expect(hers).not.toContain('Sammensat')
  expect(await main((await house.as('bo')).get('/mit/aftaler'))).not.toContain('Mette')
  const [event] = await house.owner<{ codes: unknown }[]>`
    select codes from platform.event where act = 'need.agreed' and subject = ${`need:${need}`}`
  expect(event?.codes).toEqual({ number: 1, state: 'open' })
})

test('a need is closed with a reason and can be opened again; what stood stays', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  expect((await write(nurse, { tilstand: 'closed' })).status).toBe(422)
  await write(nurse, { tilstand: 'closed', hvorfor: 'Hun ønsker det ikke nu' })
  expect(await main((await house.as('ida')).get('/mit/aftaler'))).toContain('Lukket: Hun ønsker det ikke nu')
  await write(nurse, agreed)
  const [row] = await house.owner<{ state: string }[]>`select state from assessments.need where id = ${need}`
  expect(row?.state).toBe('open')
  expect(await main(nurse.get(here))).toContain('Hun ønsker det ikke nu')
})

test('of two who write at once the first is kept, and the second keeps the words and sees what happened', async () => {
  const house = await aHouse()
  const [nurse, doctor] = [await house.as('sygeplejerske'), await house.as('hospitalslaege')]
  const page = await main(doctor.get(here))
  await write(nurse, agreed)
  const late = await write(doctor, { ...agreed, aftalt: 'Jeg tager den i morgen <b>' }, page)
  expect(late.status).toBe(409)
  const shown = await main(late)
  for (const words of [
    'En anden har skrevet imens',
    'Mette ringer på torsdag',
    'Jeg tager den i morgen &lt;b',
  ])
    expect(shown).toContain(words)
  expect((await write(doctor, { ...agreed, aftalt: 'Jeg ringer også' }, shown)).status).toBe(303)
  expect(await house.owner`select 1 from assessments.agreed`).toHaveLength(2)
})

test('a form sent twice writes once', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  const page = await main(nurse.get(here))
  const answers = [await write(nurse, agreed, page), await write(nurse, agreed, page)]
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  expect(await house.owner`select 1 from assessments.agreed`).toHaveLength(1)
})

test('a municipality that was shown the need reads what was agreed; when its relation ends it does not', async () => {
  const house = await aHouse()
  await write(await house.as('sygeplejerske'), agreed)
  const coordinator = await house.as('koordinator')
  await house.owner`
    update assessments.need n set shown_to = n.shown_to || r.organisation_id
      from citizens.relation r where n.id = ${need} and r.person_id = n.person_id and r.purpose = 'rehabilitation'`
  await house.owner`select assessments.spread(person_id) from assessments.need where id = ${need}`
  const page = await main(coordinator.get(here))
  expect(page).toContain('Mette ringer på torsdag')
  expect(page).not.toContain('Jeg går en tur')
  await coordinator.post(`/forloeb/${personIdOfExample('ida')}/afslut`)
  expect((await coordinator.get(here)).status).toBe(404)
})

test('where there is no local offer one press counts it, once a need', async () => {
  const house = await aHouse()
  await house.owner`delete from offers.gap`
  const nurse = await house.as('sygeplejerske')
  const asks = (await main(nurse.get(here))).includes('Tæl, at det mangler her')
  await nurse.post(here, { mangler: 'ja' })
  await nurse.post(here, { mangler: 'ja' })
  const [gap] = await house.owner<{ times: number }[]>`select times from offers.gap where topic = 'traethed'`
  expect(gap?.times ?? 0).toBe(asks ? 1 : 0)
})

test('a person whose death is known is asked and promised nothing more', async () => {
  const house = await aHouse()
  await house.owner`update citizens.person set known_on = '2026-11-20' where id = ${personIdOfExample('ida')}`
  const page = await main((await house.as('sygeplejerske')).get(here))
  expect(page).not.toContain('Gem aftalen')
})
