import { describe, expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
const ask = async (house: House, told: Record<string, string>, path = '/find-hjaelp') =>
  mainOf(await (await house.anyone.post(path, told)).text())

const citizen = { hvem: 'selv', forloeb: 'afsluttet', fylder: 'traet', sted: '4700', tale: 'nej' }
const bereaved = { hvem: 'har-mistet', fylder: 'sorg', sted: '4700', tale: 'nej' }

/** Every table of the house with how many rows it holds. */
async function rowsIn({ owner }: House) {
  const tables = await owner<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await owner<{ count: number }[]>`select count(*)::int as count from ${owner.unsafe(name)}`
    counts[name] = row?.count ?? -1
  }
  return counts
}

describe('what is told', () => {
  test('stands in no address, no cookie and no table', async () => {
    const house = await aHouse()
    const told = { ...citizen, ord: 'zyxwv' }
    await house.anyone.get('/find-hjaelp')
    const before = await rowsIn(house)
    const answer = await house.anyone.post('/find-hjaelp', told)
    const page = mainOf(await answer.text())
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('location')).toBeNull()
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    const addresses = [...page.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, address]) => address)
    expect(
      addresses.filter((one) => /zyxwv|afsluttet|\?.*(hvem|forloeb|fylder|tale)/.test(one ?? '')),
    ).toEqual([])
    expect(house.lines.join()).not.toContain('zyxwv')
    expect(await rowsIn(house)).toEqual(before)
  })

  test('in an address is not read', async () => {
    const house = await aHouse()
    const page = mainOf(await (await house.anyone.get('/find-hjaelp?hvem=selv&fylder=traet')).text())
    expect(page).toContain('Hvem søger du hjælp til?')
  })

  test('is kept when one goes back, and can be changed from the answer', async () => {
    const house = await aHouse()
    const back = await ask(house, { ...citizen, tale: '', tilbage: 'fylder' })
    expect(back).toMatch(/value="traet" checked/)
    expect(back).toMatch(/name="sted" value="4700"/)
    const page = await ask(house, citizen)
    expect(page).toMatch(/name="vis" value="sted"/)
  })

  test.each([
    ['whom', { spurgt: 'hvem' }, 'Vælg, hvem du søger hjælp til.'],
    ['what', { hvem: 'har-mistet', spurgt: 'fylder' }, 'Vælg en linje'],
    ['where', { ...bereaved, sted: 'Andeby', spurgt: 'sted' }, 'Vi kender ikke »Andeby«'],
    ['which municipality', { ...bereaved, sted: '4000', spurgt: 'kommune' }, 'Vælg den kommune'],
  ])('is asked for again where %s is missing', async (_, form, message) => {
    const house = await aHouse()
    const answer = await house.anyone.post('/find-hjaelp', form)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(message)
  })

  test('by a professional leads to the pages for professionals', async () => {
    const house = await aHouse()
    const answer = await house.anyone.post('/find-hjaelp', { hvem: 'arbejde', spurgt: 'hvem' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/fagfolk'])
  })
})
