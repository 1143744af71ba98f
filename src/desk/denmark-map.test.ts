import { describe, expect, test } from 'vitest'
import { aHouse, aWatchedHouse } from '#app/testing.ts'

const text = async (answer: Response) => (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
type House = Awaited<ReturnType<typeof aHouse>>
const rowsOf = async ({ anyone }: House, query: string) => {
  const csv = await (await anyone.get(`/data/danmarkskort.csv${query}`)).text()
  return new Map(
    csv
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(';'))
      .map(([code = '', ...rest]) => [code, rest.slice(2)]),
  )
}

describe('/danmarkskort', () => {
  test.each(['tilbud', 'klinikker', 'afstand', 'aktualitet', 'mangler', 'ansvar'])(
    '%s: every municipality can be read by name and followed, on the map, beside it and in the table',
    async (layer) => {
      const house = await aHouse()
      for (const path of ['/danmarkskort', '/en/danmarkskort']) {
        const answer = await house.anyone.get(`${path}?vis=${layer}`)
        expect(answer.status).toBe(200)
        expect(answer.headers.get('cache-control')).toBe('public, max-age=60')
        const html = await answer.text()
        const beside = html.slice(html.indexOf('id="navne-'))
        expect(new Set(beside.match(/\/kommuner\/\d{4}"/g)).size).toBe(98)
        expect(html.slice(html.indexOf('<tbody'), html.indexOf('</tbody')).match(/<tr/g)).toHaveLength(98)
        expect(html).not.toMatch(/undefined|NaN|\[object/)
      }
      expect((await rowsOf(house, `?vis=${layer}`)).size).toBe(98)
    },
  )

  test('counts what is for a place in particular: its own, its region’s, and what stands there', async () => {
    const house = await aHouse()
    const clinics = await rowsOf(house, '?vis=klinikker')
    expect(clinics.get('0265')?.[0]).toBe('I kommunen')
    expect(clinics.get('0370')?.[0]).toBe('I regionen')
    expect((await rowsOf(house, '?slags=residential-rehab')).get('0450')).toEqual([
      '1 til 3',
      '2',
      '2 tilbud',
    ])
  })

  test('a place with only distant offers tells how far it is, in a straight line', async () => {
    const house = await aHouse()
    const rows = await rowsOf(house, '?vis=afstand&slags=late-effects-clinic')
    expect(rows.get('0265')).toEqual(['I kommunen', '0', 'i kommunen'])
    const [state, km] = rows.get('0400') ?? []
    expect(state).toBe('50 km eller mere')
    expect(Number(km)).toBeGreaterThan(100)
    expect(await text(await house.anyone.get('/danmarkskort?vis=afstand'))).toContain('i lige linje')
  })

  test('what is over is not counted, and what somebody confirms is', async () => {
    const house = await aHouse()
    const before = await rowsOf(house, '?vis=aktualitet')
    expect(new Set([...before.values()].map(([state]) => state))).toEqual(new Set(['Ingen er bekræftet']))
    await house.owner`
      insert into offers.evidence (edition_id, field_group, how, said_by, said_on, half_life_days)
      select id, 'whole', 'telephone', 'Eksempel Kommune', '2026-11-20', 180 from editions.edition
       where kind = 'offer' and key = 'klinik-roskilde' and status = 'published'`
    expect((await rowsOf(house, '?vis=aktualitet')).get('0370')?.[0]).toBe('Under halvdelen er bekræftet')
    const offers = async () => Number((await rowsOf(house, '')).get('0370')?.[1])
    const many = await offers()
    await house.owner`
      update editions.edition set body = jsonb_set(body, '{standing}', '"closed"')
       where kind = 'offer' and key = 'klinik-roskilde'`
    expect(await offers()).toBe(many - 1)
  })

  test('gaps under five look like none', async () => {
    const house = await aHouse()
    const count = (times: number, topic: string) => house.owner`
      insert into offers.gap values ('0825', 'activity', ${topic}, '2026-11-01', ${times}, '{}')`
    await count(4, 'water')
    const none = await rowsOf(house, '?vis=mangler')
    expect(none.get('0825')).toEqual(none.get('0370'))
    await count(5, 'course')
    expect((await rowsOf(house, '?vis=mangler')).get('0825')).toEqual(['1 emne', '1', '1 emne'])
  })

  test('the same task has another authority on 1 January 2027', async () => {
    const house = await aHouse()
    const on = async (date: string) =>
      (await rowsOf(house, `?vis=ansvar&opgave=specialiseret_rehabilitering&dato=${date}`)).get('0370')
    expect((await on('2026-12-31'))?.at(-1)).toBe('Næstved Kommune')
    expect((await on('2027-01-01'))?.at(-1)).toBe('Region Østdanmark')
    expect((await house.anyone.get('/danmarkskort?vis=ansvar&dato=i-morgen')).status).toBe(422)
  })

  test('asks the database no more than three times beyond enter', async () => {
    const { said, anyone } = await aWatchedHouse()
    for (const [layer, most] of [
      ['tilbud', 2],
      ['afstand', 2],
      ['mangler', 2],
      ['ansvar', 3],
    ] as const) {
      said.length = 0
      await anyone.get(`/danmarkskort?vis=${layer}`)
      expect([layer, said.length]).toEqual([layer, most])
    }
  })
})
