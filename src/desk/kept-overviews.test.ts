import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { changesInWords } from './kept-overview.rules.ts'

const path = '/mit/overblik/gemt'
const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? ''
type House = Awaited<ReturnType<typeof aHouse>>

/** Puts another edition in the place of the published one, as a checker does. */
async function change({ owner }: House, kind: string, key: string) {
  const [old] = await owner<{ id: string }[]>`
    update editions.edition set status = 'superseded', known_to = known_from where kind = ${kind} and key = ${key} and status = 'published'
    returning id`
  await owner`
    insert into editions.edition (kind, key, number, body, origin, status, known_from, author_name, grounds, proposed_at)
    select kind, key, number + 1, body, 'local', 'published', known_from, author_name, grounds, proposed_at from editions.edition where id = ${old?.id ?? null}`
}
const keep = async (house: House, name: string) =>
  (await (await house.as(name)).post(path, { gem: 'ja' })).headers.get('location') ?? ''

test('what one has kept is one’s own: nobody else finds it, and nobody else keeps or removes it', async () => {
  const house = await aHouse()
  const address = await keep(house, 'ida')
  expect(address).toMatch(/gemt\/[0-9a-f-]{36}$/)
  for (const one of [path, address]) expect((await house.anyone.get(one)).status).toBe(303)
  for (const key of ['bo', 'sygeplejerske', 'koordinator', 'jobcenter', 'drift']) {
    const other = await house.as(key)
    expect([key, (await other.get(address)).status, (await other.post(address)).status]).toEqual([
      key,
      404,
      404,
    ])
  }
  await (await house.as('bo')).post(path, { fjern: address.slice(-36) })
  const her = await house.as('ida')
  expect(await main(await her.get(path))).toContain('Mit overblik, som det var 23. november 2026')
  const paper = await her.post(address)
  expect(paper.headers.get('content-type')).toBe('application/pdf')
  await her.post(path, { fjern: address.slice(-36) })
  expect((await her.get(address)).status).toBe(404)
  expect(await keep(house, 'efterladt')).toBe('/mit/overblik')
})

test('one rule changes: the overviews that lean on it are those that are listed, and the old ones stay readable', async () => {
  const house = await aHouse()
  const { owner } = house
  await (await house.as('bo')).post('/mit/overblik/oplysninger', {
    slags: 'late-effect',
    'late-effect': 'angst',
  })
  await (await house.as('efterladt')).post('/mit/overblik/oplysninger', {
    slags: 'late-effect',
    'late-effect': 'angst',
  })
  const [hers] = [await keep(house, 'ida'), await keep(house, 'bo'), await keep(house, 'efterladt')]
  const leans = await owner<{ kind: string; key: string; overviews: string[] }[]>`
    select kind, key, array_agg(overview_id order by overview_id) as overviews from citizens.overview_lean group by 1, 2
     order by 1, 2`
  for (const kind of ['article', 'duty', 'late-effect']) expect(leans.map((one) => one.kind)).toContain(kind)
  expect(leans.length).toBeGreaterThan(5)
  const shaken = async () =>
    (
      await owner<
        { id: string }[]
      >`select id from shared.overview_shaken where cardinality(changed) > 0 order by id`
    ).map(({ id }) => id)
  expect(await shaken()).toEqual([])
  // Each row in turn, in a house that is put back: what is listed is exactly what leans on it.
  const before = await main(await (await house.as('ida')).get(hers))
  for (const { kind, key, overviews } of leans) {
    const undo = new Error('undo')
    await owner
      .begin(async (db) => {
        await change({ ...house, owner: db as never }, kind, key)
        const found = await db<{ id: string }[]>`
          select id from shared.overview_shaken where ${kind} = any (changed) order by id`
        expect([key, found.map(({ id }) => id)]).toEqual([key, overviews])
        throw undo
      })
      .catch((fault: unknown) => {
        if (fault !== undo) throw fault
      })
  }
  const duty = leans.find(({ kind, overviews }) => kind === 'duty' && overviews.includes(hers.slice(-36)))
  await change(house, 'duty', duty?.key ?? '')
  expect(await shaken()).toEqual(duty?.overviews)
  const after = await main(await (await house.as('ida')).get(hers))
  expect(after).toContain('Ændret siden: hvem der har ansvaret')
  const sheet = (page: string) => /<div class="prose"[\s\S]*?<form/.exec(page)?.[0]
  expect(sheet(after)).toBe(sheet(before))
  expect(sheet(after)).toContain('Næstved Kommune')
})

test('whoever keeps a shaken overview is told once, and the mail says nothing of it', async () => {
  const house = await aHouse()
  // What else she is written to about is put aside.
  await house.owner`delete from referrals.question`
  const hers = await keep(house, 'ida')
  await house.aMinutePasses()
  expect(await house.owner`select 1 from platform.mail where recipient like 'ida@%'`).toEqual([])
  await change(house, 'late-effect', 'traethed')
  await house.aMinutePasses()
  await change(house, 'late-effect', 'traethed')
  await house.aMinutePasses()
  const mails = await house.owner<{ subject: string; body: string }[]>`
    select subject, body from platform.mail where recipient like 'ida@%'`
  expect(mails).toHaveLength(1)
  expect(mails[0]?.subject).toBe('Ny besked til dig')
  expect(`${mails[0]?.body}`).not.toMatch(/overblik|træt|Ida/i)
  expect(await main(await (await house.as('ida')).get(hers))).toContain('Ændret siden')
})

test('nobody who has died is written to, and a day that passes shakes an overview as well', async () => {
  const house = await aHouse()
  await keep(house, 'ida')
  house.clock.set(Temporal.Instant.from('2027-01-04T08:00:00Z'))
  expect(await main(await (await house.as('ida')).get(path))).toContain('ansvaret kan ligge hos en anden nu')
  await house.owner`update citizens.person set known_on = '2027-01-03' where id = ${personIdOfExample('ida')}`
  await house.aMinutePasses()
  expect(await house.owner`select 1 from platform.mail where recipient like 'ida@%'`).toEqual([])
})

test('what has changed is said in words, and nothing where nothing has', () => {
  expect(changesInWords({ changed: [], hasEnded: false }, 'da')).toBe(null)
  expect(changesInWords({ changed: ['article', 'duty'], hasEnded: true }, 'da')).toBe(
    'Ændret siden: hvem der har ansvaret, en tekst om, hvad du selv kan gøre, ansvaret kan ligge hos en anden nu',
  )
})
