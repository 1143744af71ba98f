import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { aHouse, fieldsOf } from '#app/testing.ts'
import { adviceIdOfExample } from './advice.example.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''
const fresh = {
  senfoelge: 'traethed',
  spoergsmaal: 'Hvornår skal vi sende et blåt skema?',
  raad: 'Opdigtet til prøven: send det blå skema, når det grønne er udfyldt.',
}
const mended = { ...fresh, raad: 'Opdigtet til prøven: send det blå skema med det samme.' }
const textOf = (html: string) => /name="tekst" value="([^"]*)"/.exec(html)?.[1] ?? ''

/** Written by the nurse, released by the doctor, and read by everybody else. */
async function aReleasedOne(house: House) {
  const [nurse, doctor] = [await house.as('sygeplejerske'), await house.as('hospitalslaege')]
  const at = (await nurse.post('/raad/nyt', fresh)).headers.get('location') ?? ''
  expect((await doctor.post(at, { skridt: 'frigiv', laest: 'ja' })).status).toBe(303)
  return { at, nurse, doctor, gp: await house.as('laege') }
}
type Reader = Awaited<ReturnType<House['as']>>
const mend = async (who: Reader, at: string, form: Record<string, string> = mended) =>
  who.post(`${at}/ret`, { ...fieldsOf(await (await who.get(`${at}/ret`)).text()), ...form })

test('a stranger mends nothing, and neither does a colleague or another clinic', async () => {
  const house = await aHouse()
  const { at, gp } = await aReleasedOne(house)
  expect((await house.anyone.get(`${at}/ret`)).status).toBe(303)
  for (const one of [gp, await house.as('klinik'), await house.as('koordinator'), await house.as('ida')])
    expect([(await one.get(`${at}/ret`)).status, (await one.post(`${at}/ret`, mended)).status]).toEqual([
      404, 404,
    ])
  // What is not released is written anew by whoever wrote it.
  const theirs = `/raad/${adviceIdOfExample('proposed')}`
  expect((await (await house.as('klinik')).get(`${theirs}/ret`)).status).toBe(404)
})

test('a mended text waits for somebody else; the old one stays meanwhile, and stands as what was said before', async () => {
  const house = await aHouse()
  const { at } = await aReleasedOne(house)
  const checker = await house.as('faglig-godkender')
  await checker.post(at, { skridt: 'kontrolleret' })
  house.clock.set(Temporal.Instant.from('2026-12-03T08:00:00Z'))
  const [nurse, doctor, gp] = [
    await house.as('sygeplejerske'),
    await house.as('hospitalslaege'),
    await house.as('laege'),
  ]
  expect((await mend(nurse, at, { ...fresh })).status).toBe(422)
  expect((await mend(nurse, at, { ...mended, raad: 'Ring til 020160-9996' })).status).toBe(422)
  expect((await mend(nurse, at)).status).toBe(303)
  const waiting = await main(nurse.get(at))
  expect(waiting).toContain('Du har selv skrevet den')
  const id = textOf(waiting)
  for (const page of [await main(gp.get(at)), await main(gp.get('/raad?q=skema'))]) {
    expect(page).toContain(page.includes('udfyldt') ? 'udfyldt' : fresh.spoergsmaal)
    expect(page).not.toContain('med det samme')
  }
  const press = { skridt: 'frigiv-rettelse', tekst: id }
  for (const one of [nurse, gp]) expect((await one.post(at, { ...press, laest: 'ja' })).status).toBe(404)
  expect(await main(doctor.get('/opgaver'))).toContain('Læs og frigiv et råd til kolleger')
  expect((await doctor.post(at, press)).status).toBe(422)
  expect((await doctor.post(at, { ...press, laest: 'ja' })).status).toBe(303)
  expect((await doctor.post(at, { ...press, laest: 'ja' })).status).toBe(409)
  expect(await main(doctor.get('/opgaver'))).not.toContain('Læs og frigiv et råd til kolleger')
  const read = await main(gp.get(at))
  for (const words of ['med det samme', 'udfyldt', 'Stod fra 23. november 2026 til 3. december 2026'])
    expect(read).toContain(words)
  // The check was of the words before, and staff's names are for the clinic alone.
  expect(read).toContain('Ikke fagligt kontrolleret endnu')
  expect(read).not.toContain('Signe Lund')
  expect(await main(gp.get('/raad?q=udfyldt'))).not.toContain(fresh.spoergsmaal)
  const events = await house.owner<{ act: string }[]>`
    select act from platform.event where act like 'advice.mend%' order by act collate "C"`
  expect(events.map(({ act }) => act)).toEqual(['advice.mend-released', 'advice.mended'])

  // What stood before may be erased; colleagues have no such press.
  const earlier = textOf(await main(doctor.get(at)))
  expect(textOf(read)).toBe('')
  expect((await gp.post(at, { skridt: 'slet-tekst', tekst: earlier })).status).toBe(404)
  expect((await doctor.post(at, { skridt: 'slet-tekst', tekst: earlier })).status).toBe(303)
  expect(await main(gp.get(at))).not.toContain('udfyldt')
})

test('of two who mend at once the second is told what stands, and keeps what was typed', async () => {
  const house = await aHouse()
  const { at, nurse, doctor } = await aReleasedOne(house)
  const seen = fieldsOf(await (await doctor.get(`${at}/ret`)).text())
  expect((await mend(nurse, at)).status).toBe(303)
  const late = await doctor.post(`${at}/ret`, { ...seen, raad: 'Opdigtet: et tredje svar' })
  const page = await late.text()
  expect(late.status).toBe(409)
  expect(page).toContain('Det, kolleger læser nu')
  expect(fieldsOf(page).raad).toBe('Opdigtet: et tredje svar')
  const waiting = textOf(await main(nurse.get(at)))
  expect((await nurse.post(at, { skridt: 'slet-tekst', tekst: waiting })).status).toBe(303)
  expect(await main(doctor.get('/opgaver'))).not.toContain('Læs og frigiv et råd til kolleger')
  expect((await mend(doctor, at, { ...fresh, raad: 'Opdigtet: et tredje svar' })).status).toBe(303)
})

test('what waits is the clinic’s alone in SQL too, and goes when the advice is erased', async () => {
  const house = await aHouse()
  const { at, nurse, doctor } = await aReleasedOne(house)
  await mend(nurse, at)
  const seen = (key: string) => inTheirName(house, key, (db) => db`select kind from advice.wording`)
  expect(await Promise.all(['laege', 'ida', 'klinik', 'hospitalslaege'].map(seen))).toEqual([
    [],
    [],
    [],
    [{ kind: 'proposed' }],
  ])
  await doctor.post(at, { skridt: 'traek-tilbage' })
  await doctor.post(at, { skridt: 'slet' })
  expect(await house.owner`select 1 from advice.wording`).toEqual([])
})
