import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'

const text = async (answer: Response) => (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const idsIn = (html: string) => [...html.matchAll(/\/tilbud\/([a-z0-9-]+)"/g)].map(([, id]) => id)

describe('/tilbud', () => {
  test('shows every offer, page by page, none of them as confirmed', async () => {
    const house = await aHouse()
    const seen = new Set<string | undefined>()
    for (const page of [1, 2, 3, 4]) {
      const answer = await house.anyone.get(`/tilbud?side=${page}`)
      const html = await answer.text()
      expect(answer.status).toBe(200)
      expect(html).not.toMatch(/Bekræftet \d|undefined|\[object/)
      for (const id of idsIn(html)) seen.add(id)
    }
    expect(seen.size).toBe(74)
  })

  test('finds by words and place, in both languages, and keeps what was typed', async () => {
    const house = await aHouse()
    const page = await (await house.anyone.get('/tilbud?q=kraeftraadgivning&sted=4700')).text()
    expect(idsIn(page)[0]).toBe('kraeftraadgivning-naestved')
    expect(page).toContain('value="kraeftraadgivning"')
    expect(page).toContain('Ikke bekræftet siden 13. oktober 2011')
    const english = await text(await house.anyone.get('/en/tilbud?q=counseling&sted=4700'))
    expect(english).toContain('Not confirmed since 13 October 2011')
  })

  test('a filter is an address that keeps the words, the place and the other filters', async () => {
    const house = await aHouse()
    const page = await (await house.anyone.get('/tilbud?q=samtale&sted=0370&til=paaroerende')).text()
    expect(page).toContain('q=samtale&amp;sted=0370&amp;til=paaroerende&amp;henvisning=nej')
  })

  test('repeats no more of a long text than anybody needs, and a machine is told how long it may be', async () => {
    const house = await aHouse()
    const long = 'senfølge '.repeat(700)
    for (const name of ['q', 'sted'])
      expect((await (await house.anyone.get(`/tilbud?${name}=${long}`)).text()).length).toBeLessThan(60_000)
    expect((await house.anyone.get(`/api/v1/offers?q=${long}`)).status).toBe(400)
  })

  test('says that nothing was found, and what one can do', async () => {
    const house = await aHouse()
    const page = await text(await house.anyone.get('/tilbud?q=rumrejse'))
    expect(page).toContain('Vi fandt ikke et tilbud')
    expect(page).toContain('80 30 10 30')
    expect(await text(await house.anyone.get('/en/tilbud?q=rumrejse'))).toContain('We found no offer')
  })

  test('an unknown place is said beside the field, and a postcode in several municipalities asks which', async () => {
    const house = await aHouse()
    const unknown = await house.anyone.get('/tilbud?sted=%3Cxyzxyz%3E')
    expect(unknown.status).toBe(422)
    expect(await unknown.text()).toContain('value="&lt;xyzxyz>"')
    const several = await house.anyone.get('/tilbud?q=samtale&sted=4000')
    expect(several.status).toBe(200)
    expect(await several.text()).toMatch(/href="\/tilbud\?q=samtale&amp;sted=\d{4}"/)
  })

  test('after the regions merge, the offers of the old region are still found there', async () => {
    const house = await aHouse()
    house.clock.set(Temporal.Instant.from('2027-01-04T08:00:00Z'))
    const page = await (await house.anyone.get('/tilbud?q=klinik+roskilde&sted=0370')).text()
    expect(idsIn(page)).toContain('klinik-roskilde')
  })
})

describe('/tilbud/:id', () => {
  test('tells everything on one page, and says what nobody has told', async () => {
    const house = await aHouse()
    const page = await text(await house.anyone.get('/tilbud/klinik-roskilde'))
    for (const words of [
      'Ikke bekræftet siden 23. november 2021',
      'Ikke fagligt kontrolleret endnu',
      'Ikke bekræftet',
      'egen læge, speciallæge, sygehuset',
      'Lægen sender en henvisning.',
      'Ikke oplyst',
      'www.cancer.dk',
    ])
      expect(page).toContain(words)
    const english = await text(await house.anyone.get('/en/tilbud/klinik-roskilde'))
    expect(english).toContain('The doctor sends a referral.')
    expect(english).toContain('Not given')
  })

  test('tells search engines the same, and a name with markup in it stays a name', async () => {
    const house = await aHouse()
    await house.owner`
      update editions.edition set body = jsonb_set(body, '{name,da}', '"</script><b>Klinik \\"A\\""')
       where kind = 'offer' and key = 'klinik-ouh'`
    const page = await (await house.anyone.get('/tilbud/klinik-ouh')).text()
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? []
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Service',
      name: '</script><b>Klinik "A"',
      provider: { name: 'Odense Universitetshospital' },
    })
    expect(page).not.toContain('<b>Klinik')
  })

  test('a former offer says so', async () => {
    const house = await aHouse()
    expect(await text(await house.anyone.get('/tilbud/rehpa-livsfortaelling'))).toContain('Tidligere tilbud')
  })

  test('is not there for an id that no offer has', async () => {
    const house = await aHouse()
    for (const path of ['/tilbud/findes-ikke', '/en/tilbud/findes-ikke'])
      expect((await house.anyone.get(path)).status).toBe(404)
  })

  test('shows a check with day and name, until its half-life has passed', async () => {
    const house = await aHouse()
    const checker = await house.as('faglig-godkender')
    const sent = await checker.post('/redaktion/offer/kraeftlinjen', {
      formular: randomUUID(),
      ord: 'Ringet og spurgt, tallet passer',
    })
    expect(sent.status).toBe(303)
    const told = async () => await text(await house.anyone.get('/tilbud/kraeftlinjen'))
    expect(await told()).toMatch(/ Bekræftet 23\. november 2026 af \S/)
    house.clock.set(Temporal.Instant.from('2027-06-01T08:00:00Z'))
    expect(await told()).toContain('Ikke bekræftet siden 23. november 2026')
    expect(await told()).not.toMatch(/ Bekræftet 23\. november 2026 af \S/)
  })
})

describe('for machines and spreadsheets', () => {
  test('the same offers in English, null where nothing is told', async () => {
    const house = await aHouse()
    const answer = await house.anyone.get('/api/v1/offers?sted=0370&henvisning=ja')
    const { offers } = await answer.json()
    const slugs = offers.map(({ slug }: { slug: string }) => slug)
    expect(slugs).toContain('klinik-roskilde')
    expect(slugs).not.toContain('klinik-ouh')
    expect(offers[0]).toMatchObject({
      assured_at: null,
      assured_date: null,
      freshness: 'seen',
      told: [],
      source_status: 'unconfirmed',
      referral_required: true,
    })
    expect((await house.anyone.get('/api/v1/offers?sted=9999')).status).toBe(404)
    expect((await house.anyone.get('/api/v1/offers?sted=4000')).status).toBe(404)
    expect((await house.anyone.get('/api/v1/offers?henvisning=maaske')).status).toBe(400)
  })

  test('a spreadsheet with a row for each', async () => {
    const house = await aHouse()
    const csv = await (await house.anyone.get('/data/tilbud.csv')).text()
    expect(csv.trim().split('\r\n')).toHaveLength(75)
    expect(csv).toContain('hoejst_efter_afslutning')
    expect(csv).not.toMatch(/undefined|null/)
  })
})
