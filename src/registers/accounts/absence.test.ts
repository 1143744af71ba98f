import { expect, test } from 'vitest'
import { aHouse, fieldsOf } from '#app/testing.ts'
import { absencePath, postIdOfExample } from './index.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const [mette, thomas, leader, nurse, doctor] = (
  ['koordinator', 'terapeut', 'leder', 'sygeplejerske', 'hospitalslaege'] as const
).map(postIdOfExample)
const days = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-dag`]: date, [`${name}-maaned`]: month, [`${name}-aar`]: year }
}
const away = (from: string, to: string, hvem: string | undefined): Record<string, string> => ({
  ...{ ...days('fra', from), ...days('til', to), hvem: hvem ?? '' },
})
const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''
const stands = ({ owner }: House) => owner`
  select a.post_id as post, a.substitute_post_id as by, a.from_on::text as from, a.to_on::text as to
    from accounts.absence a order by a.from_on`
const worksFor = async ({ owner }: House, post: string | undefined, day: string) =>
  (await owner<{ by: string | null }[]>`select accounts.works_for(${post ?? ''}, ${day}::date) as by`)[0]?.by
const onDay = (house: House, day: string) => house.clock.set(Temporal.Instant.from(`${day}T08:00:00Z`))
const ofMette = `${absencePath}/${mette}`

test('a stranger signs in first; a colleague’s absence is told by their leader and nobody else', async () => {
  const house = await aHouse()
  expect((await house.anyone.get(ofMette)).status).toBe(303)
  const asked = away('2026-12-01', '2026-12-05', 'liste')
  for (const key of ['terapeut', 'sygeplejerske', 'jobcenter', 'ida', 'forperson']) {
    const visitor = await house.as(key)
    expect([key, (await visitor.get(ofMette)).status, (await visitor.post(ofMette, asked)).status]).toEqual([
      key,
      404,
      404,
    ])
  }
  expect((await (await house.as('ida')).get(absencePath)).status).toBe(404)
  const boss = await house.as('leder')
  const hers = `${absencePath}/${nurse}`
  expect([(await boss.get(hers)).status, (await boss.post(hers, asked)).status]).toEqual([404, 404])
  expect(await stands(house)).toEqual([])
  const list = await main(boss.get(absencePath))
  expect(list).toContain('Mette Dahl')
  expect(list).not.toContain('Signe Lund')
  expect(await main((await house.as('terapeut')).get(absencePath))).not.toContain(ofMette)
})

test('whoever is away says from, to and who stands in; the work lies there on those days, and it is shown to both', async () => {
  const house = await aHouse()
  const her = await house.as('koordinator')
  const form = await main(her.get(absencePath))
  expect(form).toContain('Thomas Eg')
  expect(form).not.toMatch(/Signe Lund|[Åå]rsag|[Ss]yg[^e]/)
  expect((await her.post(absencePath, away('2026-11-23', '2026-11-27', thomas))).status).toBe(303)
  expect(await stands(house)).toEqual([{ post: mette, by: thomas, from: '2026-11-23', to: '2026-11-27' }])
  expect([await worksFor(house, mette, '2026-11-27'), await worksFor(house, mette, '2026-11-28')]).toEqual([
    thomas,
    mette,
  ])
  expect(await main(her.get('/opgaver'))).toContain('Du står som væk til og med 27. november 2026')
  const his = await house.as('terapeut')
  for (const path of ['/opgaver', absencePath]) expect(await main(his.get(path))).toContain('Mette Dahl')
  for (const path of ['/opgaver', '/post']) expect(await main(his.get(path))).toContain(`"${absencePath}"`)
  const mails = await house.owner<
    { recipient: string; body: string }[]
  >`select recipient, body from platform.mail`
  expect(mails.map(({ recipient }) => recipient)).toEqual(['terapeut@eksempel.invalid'])
  expect(mails[0]?.body).not.toMatch(/Mette|november/)
  const [event] = await house.owner`
    select subject, codes - 'absence' as codes from platform.event where act = 'absence.told'`
  expect(event).toEqual({
    subject: `post:${mette}`,
    codes: { from: '2026-11-23', to: '2026-11-27', standIn: thomas, isChange: false },
  })
})

test('a task in the name of somebody away is on the list of whoever stands in, and without anybody on the unit’s', async () => {
  const house = await aHouse()
  await house.owner`select tasks.open_task(${house.owner.json({
    ...{ kind: 'call', subject: 'x', post_id: mette ?? '', due_on: '2026-12-01' },
    ...{ title_da: 'Ring op', title_en: 'Call', address: '/opgaver' },
  })})`
  const has = async (key: string) => (await main((await house.as(key)).get('/opgaver'))).includes('Ring op')
  const seen = async () => Promise.all(['koordinator', 'terapeut', 'leder', 'sygeplejerske'].map(has))
  expect(await seen()).toEqual([true, false, false, false])
  const her = await house.as('koordinator')
  await her.post(absencePath, away('2026-11-23', '2026-11-24', thomas))
  await her.post(absencePath, away('2026-11-25', '2026-11-26', 'liste'))
  expect(await seen()).toEqual([true, true, false, false])
  onDay(house, '2026-11-25')
  expect(await seen()).toEqual([true, true, true, false])
  expect(await worksFor(house, mette, '2026-11-25')).toBeNull()
  onDay(house, '2026-11-27')
  expect(await seen()).toEqual([true, false, false, false])
})

test('what is wrong is said, and what was typed is kept', async () => {
  const house = await aHouse()
  const her = await house.as('koordinator')
  await (await house.as('terapeut')).post(absencePath, away('2026-12-20', '2026-12-30', 'liste'))
  await her.post(absencePath, away('2026-12-01', '2026-12-05', thomas))
  await house.owner`update accounts.post set valid_to = '2027-01-31' where id = ${thomas ?? ''}`
  for (const [typed, words] of [
    [away('2026-12-06', '2026-12-07', ''), 'Vælg, hvem der træder til'],
    [away('2026-12-06', '2026-12-07', nurse), 'er her ikke længere'],
    [away('2026-11-22', '2026-11-24', 'liste'), 'tidligst begynde i dag'],
    [away('2026-12-08', '2026-12-07', 'liste'), 'ikke før den første'],
    [away('2026-12-08', '2029-12-07', 'liste'), 'mere end to år'],
    [away('2026-02-30', '2026-12-07', 'liste'), 'Skriv den første dag'],
    [
      away('2026-12-05', '2026-12-07', thomas),
      '1. december 2026 til og med 5. december 2026. Ret det i stedet',
    ],
    [away('2026-12-21', '2026-12-24', thomas), 'Thomas Eg (eksempel) er selv væk alle de dage'],
    [away('2027-01-20', '2027-02-07', thomas), 'stopper 31. januar 2027'],
  ] as const) {
    const answer = await her.post(absencePath, typed)
    const page = await answer.text()
    expect([words, answer.status]).toEqual([words, 422])
    expect(page).toContain(words)
    expect(fieldsOf(page)).toMatchObject({ 'til-dag': typed['til-dag'] })
  }
  expect(await stands(house)).toHaveLength(2)
})

test('days on which whoever stands in is away too are told, with whom it lies then', async () => {
  const house = await aHouse()
  await (await house.as('terapeut')).post(absencePath, away('2026-12-20', '2026-12-30', 'liste'))
  const her = await house.as('koordinator')
  expect(await main(her.get(absencePath))).toContain(
    'selv væk 20. december 2026 til og med 30. december 2026',
  )
  await her.post(absencePath, away('2026-12-18', '2026-12-22', thomas))
  const said = 'er ikke selv på arbejde 20. december 2026 til og med 22. december 2026. Da ligger arbejdet '
  expect(await main(her.get(absencePath))).toContain(`${said}i stedets fælles liste.`)
  await house.owner`update accounts.absence set substitute_post_id = ${leader ?? ''} where post_id = ${thomas ?? ''}`
  expect(await main(her.get(absencePath))).toContain(`${said}hos Lis Skovgaard`)
})

test('it is changed and ended; whoever is late is told what stands, and keeps what was typed', async () => {
  const house = await aHouse()
  const her = await house.as('koordinator')
  await her.post(absencePath, away('2026-11-23', '2026-11-27', thomas))
  const [{ id = '' } = {}] = await house.owner<{ id: string }[]>`select id from accounts.absence`
  onDay(house, '2026-11-25')
  const [mine, boss] = [await house.as('koordinator'), await house.as('leder')]
  const shown = fieldsOf(await main(boss.get(`${ofMette}?ret=${id}`)))
  const { formular: _, slut: __, ...known } = shown
  expect(known).toMatchObject({ ret: id, 'fra-dag': '23', hvem: thomas })
  expect((await mine.post(absencePath, { ...known, ...days('til', '2026-12-02') })).status).toBe(303)
  const late = await boss.post(ofMette, { ...known, ...days('til', '2026-12-09'), hvem: 'liste' })
  const page = await late.text()
  expect(late.status).toBe(409)
  expect(page).toContain('23. november 2026 til og med 2. december 2026')
  expect(fieldsOf(page)).toMatchObject({ 'til-dag': '09', hvem: 'liste' })
  expect((await boss.post(ofMette, { slut: id })).status).toBe(303)
  expect(await stands(house)).toEqual([{ post: mette, by: thomas, from: '2026-11-23', to: '2026-11-24' }])
  expect((await mine.post(absencePath, { slut: id })).status).toBe(409)
  // What has not begun leaves nothing behind.
  await mine.post(absencePath, away('2026-12-10', '2026-12-11', 'liste'))
  const [{ id: later = '' } = {}] = await house.owner<{ id: string }[]>`
    select id from accounts.absence where substitute_post_id is null`
  await mine.post(absencePath, { slut: later })
  expect(await stands(house)).toHaveLength(1)
})

test('a doctor is stood in for by a doctor, and nobody without a colleague but the common list', async () => {
  const house = await aHouse()
  const his = await house.as('hospitalslaege')
  expect(await main(his.get(absencePath))).not.toContain('Signe Lund')
  expect((await his.post(absencePath, away('2026-12-01', '2026-12-02', nurse))).status).toBe(422)
  expect((await his.post(absencePath, away('2026-12-01', '2026-12-02', 'liste'))).status).toBe(303)
  expect(await worksFor(house, doctor, '2026-12-01')).toBeNull()
  const boss = await house.as('leder')
  expect((await boss.post(ofMette, away('2026-11-23', '2026-11-30', thomas))).status).toBe(303)
  expect(await main(boss.get(absencePath))).toMatch(/Mette Dahl[\s\S]*Nu[\s\S]*Thomas Eg/)
  expect(await main((await house.as('koordinator')).get(absencePath))).toContain('Skrevet af Lis Skovgaard')
})
