import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { csv, hsds, offers, read } from './offer-files.example.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const source = 'Kommunens egen liste, 20. november 2026'

const bring = (
  house: House,
  by: { cookie: string },
  content: string | Uint8Array<ArrayBuffer>,
  name = 'tilbud.csv',
) => house.sendFile('/tilbud/indlaes', by, 'fil', new File([content], name))
async function anEditor(house: House) {
  const editor = await house.as('redaktoer')
  const preview = async (content: string, name?: string) => {
    const answer = await bring(house, editor, content, name)
    const address = answer.headers.get('location') ?? ''
    const page = async (more = '') => text(await (await editor.get(`${address}${more}`)).text())
    const send = () => editor.post(address, { begrundelse: source })
    return { status: answer.status, address, page, send }
  }
  return { ...editor, preview }
}
const countProposed = async ({ owner }: House) =>
  (
    await owner<
      { rows: number }[]
    >`select count(*)::int as rows from editions.edition where status = 'proposed'`
  )[0]?.rows
const inOrder = (of: readonly { readonly id: string }[]) =>
  [...of].sort((one, other) => (one.id < other.id ? -1 : 1))
const byKey = inOrder(offers) as typeof offers
const publishedBodies = async ({ owner }: House) => {
  const rows = await owner<{ body: { id: string } }[]>`select body from shared.published where kind = 'offer'`
  return inOrder(rows.map(({ body }) => body))
}

test('a stranger, and whoever may not propose, has no such page; nobody sees another’s file', async () => {
  const house = await aHouse()
  const editor = await anEditor(house)
  const { address } = await editor.preview(csv(offers))
  expect((await house.anyone.get(address)).status).toBe(303)
  for (const name of ['ida', 'koordinator', 'faglig-godkender', 'drift']) {
    const other = await house.as(name)
    expect([name, (await other.get('/tilbud/indlaes')).status, (await other.get(address)).status]).toEqual([
      name,
      404,
      404,
    ])
    expect((await bring(house, other, csv(offers))).status).toBe(404)
  }
})

test('the 74 that ship, out as CSV from the page and in again, change nothing, and say so', async () => {
  const house = await aHouse()
  const editor = await anEditor(house)
  const { page } = await editor.preview(await (await house.anyone.get('/data/tilbud.csv')).text())
  expect(await page()).toContain('Filen ændrer ingenting')
  expect(await page()).toContain('Uændrede: 74')
  expect(await countProposed(house)).toBe(0)
})

test('the 74 as HSDS, brought into a house without offers and approved together, are the same 74', async () => {
  const house = await aHouse()
  await house.owner`delete from editions.edition where kind = 'offer'`
  const editor = await anEditor(house)
  const { page, send, address } = await editor.preview(hsds(offers), 'services.json')
  expect(await page()).toContain('Nye: 74')
  expect((await send()).status).toBe(303)
  expect(await countProposed(house)).toBe(74)
  expect(await publishedBodies(house)).toEqual([])

  const [batch = ''] = /\/redaktion\/samlet\/[0-9a-f-]+/.exec(await (await editor.get(address)).text()) ?? []
  expect(
    (await editor.post(batch, { svar: 'godkend', ord: 'set efter', forslag: randomUUID() })).status,
  ).toBe(404)
  const checker = await house.as('faglig-godkender')
  const shown = await (await checker.get(batch)).text()
  const forslag = [...shown.matchAll(/name="forslag" value="([^"]+)"/g)].map(([, id = '']) => id)
  expect(forslag).toHaveLength(74)
  expect((await checker.post(batch, { svar: 'godkend', ord: 'Set efter i kilderne', forslag })).status).toBe(
    303,
  )
  expect(await publishedBodies(house)).toEqual(byKey)
  expect(await (await checker.get(batch)).text()).toContain('Der er taget stilling til alle')
})

test('names that are not ours come out as they came in, whatever signs they hold', async () => {
  const house = await aHouse()
  const extra = { intern_kode: 'a', slutter_: 'b', '': 'c', x_y: { z_w: [{ q_r: 1 }] } }
  const [first] = byKey
  if (!first) throw new Error('no offers')
  const written = { ...first, extra } as typeof first
  const editor = await anEditor(house)
  const { send } = await editor.preview(hsds([written]), 'services.json')
  expect((await send()).status).toBe(303)
  await house.owner`update editions.edition set status = 'superseded', known_to = platform.now() where status = 'published' and key = ${first.id}`
  await house.owner`update editions.edition set status = 'published', known_from = platform.now() where status = 'proposed'`
  const out = await (await house.anyone.get('/data/tilbud.csv')).text()
  expect(read(out, []).find(({ key }) => key === first.id)?.body).toEqual(written)
  expect(await (await editor.preview(out)).page()).toContain('Uændrede: 74')
  expect((await house.anyone.get(`/tilbud/${first.id}`)).status).toBe(200)
})

test('a changed file is shown part by part, sent once, and the second time is waiting already', async () => {
  const house = await aHouse()
  const editor = await anEditor(house)
  const changed = csv(offers.map((one, at) => (at === 0 ? { ...one, phone: '12 34 56 78' } : one)))
  const { page, send } = await editor.preview(changed)
  expect(await page()).toMatch(/Ændres: 1 .*telefon Ikke oplyst 12 34 56 78/)
  expect(await countProposed(house)).toBe(0)
  const both = await Promise.all([send(), send()])
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
  expect(await countProposed(house)).toBe(1)
  const again = await editor.preview(changed)
  expect(await again.page()).toContain('Filen ændrer ingenting')
  expect(await again.page()).toContain('Er foreslået før')
  expect((await again.send()).status).toBe(409)
  expect(await countProposed(house)).toBe(1)
})

test('one wrong cell in 74 rows: told by row and column, and nothing can be sent', async () => {
  const house = await aHouse()
  const editor = await anEditor(house)
  const wrong = csv(offers)
    .replace('\r\nrehpa-standard;', '\r\nrehpa-standard ;')
    .replace(';Nyborg;0450;', ';Nyborg;9450;')
  const { page, send, address } = await editor.preview(wrong)
  expect(await page()).toMatch(/\d+ kommunekoder 9450 Vi kender ikke kommunen/)
  expect(await (await editor.get(address)).text()).not.toContain('begrundelse')
  expect((await send()).status).toBe(409)
  expect(await countProposed(house)).toBe(0)
})

test('sending asks for the source, and keeps nothing without it', async () => {
  const house = await aHouse()
  const editor = await anEditor(house)
  const { address } = await editor.preview(csv(offers.map((one) => ({ ...one, phone: '11223344' }))))
  const answer = await editor.post(address, { begrundelse: '' })
  expect([answer.status, text(await answer.text()).includes('Skriv, hvor oplysningerne kommer fra')]).toEqual(
    [422, true],
  )
  expect(await countProposed(house)).toBe(0)
})

test('what somebody else published in between is shown before anything is sent', async () => {
  const house = await aHouse()
  const editor = await anEditor(house)
  const [first] = byKey
  const { page, send, address } = await editor.preview(
    `noegle;navn;telefon\r\n${first?.id};${first?.name.da};12345678\r\n`,
  )
  await house.owner`update editions.edition set status = 'superseded', known_to = platform.now() where kind = 'offer' and key = ${first?.id ?? ''}`
  await house.owner`
    insert into editions.edition (kind, key, number, body, origin, status, author_name, grounds, proposed_at, known_from)
    select kind, key, number + 1, jsonb_set(body, '{town}', '"Ribe"'), 'local', 'published', 'x', 'x', platform.now(), platform.now()
      from editions.edition where kind = 'offer' and key = ${first?.id ?? ''}`
  expect((await send()).headers.get('location')).toBe(`${address}?igen=1`)
  expect(await page('?igen=1')).toContain('Tilbuddene er ændret')
  expect((await send()).headers.get('location')).toBe(address)
  const [sent] = await house.owner<
    { town: string }[]
  >`select body->>'town' as town from editions.edition where status = 'proposed'`
  expect(sent?.town).toBe('Ribe')
})

test.each<[string, Uint8Array<ArrayBuffer>, string]>([
  ['broken UTF-8', Uint8Array.of(0x6e, 0x3b, 0xe5), 'Gem filen som CSV UTF-8'],
  ['no columns that we know', new TextEncoder().encode('a;b\r\n1;2'), 'ikke et regneark med semikolon'],
  ['no key', new TextEncoder().encode('navn;telefon\r\n1;2'), 'Disse kolonner mangler: noegle.'],
  ['more than 10 MB', new Uint8Array(10 * 1024 * 1024 + 1).fill(0x61), 'større end 10 MB'],
])('a file with %s is refused with what to do, and leaves nothing behind', async (_, content, words) => {
  const house = await aHouse()
  const editor = await anEditor(house)
  const answer = await bring(house, editor, content)
  expect([answer.status, text(await answer.text()).includes(words)]).toEqual([422, true])
  expect(await house.owner`select 1 from offers.import`).toEqual([])
})
