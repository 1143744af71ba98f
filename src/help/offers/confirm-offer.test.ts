import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { addressKnown, key, now, provider, roundsOf, tasksFor, text } from '#app/testing.asking.ts'
import { aHouse, fieldsOf } from '#app/testing.ts'

type House = Awaited<ReturnType<typeof aHouse>>

/** The links in the mails, the newest first, as the database keeps them. */
async function linksIn({ owner }: House): Promise<string[]> {
  const mails = await owner<{ body: string }[]>`
    select body from platform.mail where recipient = ${provider} order by written_at desc, id desc`
  return mails.map(({ body }) => /https?:\/\/[^/]+(\/tilbud\/bekraeft\/[\w-]+)/.exec(body)?.[1] ?? '')
}
const linkIn = async (house: House) => (await linksIn(house))[0] ?? ''
/** Opens the link as a browser does: follows it with the cookie that it was exchanged for. */
async function opened(house: House, link: string) {
  const answer = await house.anyone.get(link)
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  return { answer, visitor: house.visitor(cookie) }
}
async function aProvider(house: House) {
  await addressKnown(house)
  await house.aMinutePasses()
  return (await opened(house, await linkIn(house))).visitor
}
const told = async (house: House) => text(await house.anyone.get(`/tilbud/${key}`))

describe('the link', () => {
  test('is 32 random bytes that the database does not hold, works for 14 days, and answers nothing by being opened', async () => {
    const house = await aHouse()
    await addressKnown(house)
    await house.aMinutePasses()
    const link = await linkIn(house)
    expect(Buffer.from(link.split('/').at(-1) ?? '', 'base64url')).toHaveLength(32)
    const [row] = await house.owner<
      { all: string }[]
    >`select string_agg(r::text, ' ') as all from offers.round r`
    expect(row?.all).not.toContain(link.split('/').at(-1))
    const { answer, visitor } = await opened(house, link)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/tilbud/bekraeft')
    const page = await text(await visitor.get('/tilbud/bekraeft'))
    expect(page).toContain('Kræftrådgivningen, Næstved')
    expect(await roundsOf(house)).toEqual([{ number: 1, answer: null }])
    house.clock.set(now('2026-12-08'))
    expect((await house.anyone.get(link)).status).toBe(409)
    expect(await text(await visitor.get('/tilbud/bekraeft'))).toContain('Åbn linket i mailen')
  })

  test('a stranger, and a made-up link, come to nothing', async () => {
    const house = await aHouse()
    await house.aMinutePasses()
    expect(await text(await house.anyone.get('/tilbud/bekraeft'))).toContain('Åbn linket i mailen')
    expect((await house.anyone.get('/en/tilbud/bekraeft/madeup')).status).toBe(409)
    const form = { formular: randomUUID(), svar: 'stemmer' }
    expect((await house.anyone.post('/tilbud/bekraeft', form)).status).toBe(409)
    expect((await house.visitor('foelgeskab-link=madeup').post('/tilbud/bekraeft', form)).status).toBe(409)
    expect(await house.owner`select 1 from offers.evidence`).toHaveLength(0)
  })
})

test('an answer to one offer is never kept for the offer whose link was opened after it', async () => {
  const house = await aHouse()
  const other = 'kraeftraadgivning-aarhus'
  await addressKnown(house)
  await addressKnown(house, other)
  await house.aMinutePasses()
  const links = await linksIn(house)
  expect(links).toHaveLength(2)
  const first = await (await opened(house, links[0] ?? '')).visitor.get('/tilbud/bekraeft')
  const { visitor } = await opened(house, links[1] ?? '')
  const form = fieldsOf((await first.text()).split('id="svar"')[1] ?? '')
  const answer = await visitor.post('/tilbud/bekraeft', { ...form, svar: 'lukket' })
  expect(answer.status).toBe(409)
  expect(await text(answer)).toContain('Åbn linket i mailen om dette tilbud igen')
  expect(await house.owner`select 1 from offers.round where answer is not null`).toHaveLength(0)
})

describe('the answer', () => {
  test('“it is right” is evidence with the organisation and the day, closes the task, and is given once', async () => {
    const house = await aHouse()
    const visitor = await aProvider(house)
    const sent = await visitor.post('/tilbud/bekraeft', { formular: randomUUID(), svar: 'stemmer' })
    expect(sent.headers.get('location')).toBe('/tilbud/bekraeft?svaret=ja')
    expect(await told(house)).toContain('Bekræftet 23. november 2026 af Kræftens Bekæmpelse')
    expect(await tasksFor(house)).toMatchObject([{ open: false }])
    expect(await house.owner`select 1 from editions.assessment`).toHaveLength(0)
    expect(await house.owner`select 1 from offers.correction`).toHaveLength(0)
    const again = await visitor.post('/tilbud/bekraeft', { formular: randomUUID(), svar: 'lukket' })
    expect(again.status).toBe(409)
    house.clock.set(now('2027-05-22'))
    await house.aMinutePasses()
    expect(await told(house)).toContain('Ikke bekræftet siden 23. november 2026')
    expect(await roundsOf(house)).toEqual([
      { number: 1, answer: 'stands' },
      { number: 2, answer: null },
    ])
  })

  test.each([
    ['aendret', 'Ny indgang i gården', 'changed'],
    ['lukket', '', 'closed'],
  ])('“%s” changes nothing: an editor is called', async (svar, ord, said) => {
    const house = await aHouse()
    const visitor = await aProvider(house)
    const before = await told(house)
    await visitor.post('/tilbud/bekraeft', { formular: randomUUID(), svar, ord })
    expect(await told(house)).toBe(before)
    const rows = await house.owner`select offer_key, from_whom, answer, words from offers.correction`
    expect(rows).toEqual([{ offerKey: key, fromWhom: 'provider', answer: said, words: ord }])
    const tasks = await text(await (await house.as('redaktoer')).get('/opgaver'))
    expect(tasks).toContain('Se på en rettelse til: Kræftrådgivningen, Næstved')
    house.clock.set(now('2027-03-01'))
    await house.aMinutePasses()
    expect(await roundsOf(house)).toHaveLength(1)
  })

  test('what is told of the next start goes to an editor with it', async () => {
    const house = await aHouse()
    const visitor = await aProvider(house)
    const start = { 'start-dag': '12', 'start-maaned': '1', 'start-aar': '2027' }
    const form = {
      formular: randomUUID(),
      svar: 'stemmer',
      ...start,
      pladser: '3',
      ventetid: '',
      aabningstider: '',
    }
    await visitor.post('/tilbud/bekraeft', form)
    const [row] = await house.owner<{ told: unknown }[]>`select told from offers.correction`
    expect(row?.told).toEqual({
      nextStart: '2027-01-12',
      freePlaces: 3,
      waitingWeeks: null,
      openingHours: null,
    })
    expect(await told(house)).toContain('Bekræftet 23. november 2026')
  })

  test.each([
    [{}, 'Vælg et af de tre svar.'],
    [{ svar: 'aendret' }, 'Skriv, hvad der er ændret.'],
    [{ svar: 'stemmer', pladser: 'mange' }, 'Skriv et helt tal'],
    [{ svar: 'stemmer', 'start-dag': '31', 'start-maaned': '2', 'start-aar': '2027' }, 'Skriv dagen som'],
  ])('%o comes back with what to do, and what was typed', async (form: Record<string, string>, words) => {
    const house = await aHouse()
    const visitor = await aProvider(house)
    const answer = await visitor.post('/tilbud/bekraeft', { ventetid: 'man-tors 9-15', ...form })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(words)
    expect(html).toContain('man-tors 9-15')
    expect(await roundsOf(house)).toEqual([{ number: 1, answer: null }])
  })
})
