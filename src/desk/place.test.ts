import { describe, expect, test } from 'vitest'
import { aHouse, aWatchedHouse } from '#app/testing.ts'

const text = async (answer: Response) => (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const partOf = (html: string, id: string) => {
  const from = html.slice(html.indexOf(`<section id="${id}"`))
  return from.slice(0, from.indexOf('</section>'))
}

describe('/kommuner', () => {
  test('shows all 98 under the five regions of today, and the four of 2027', async () => {
    const house = await aHouse()
    const page = await (await house.anyone.get('/kommuner')).text()
    const links = new Set(page.match(/href="\/kommuner\/\d{4}"/g))
    expect(links.size).toBe(98)
    expect(page).toContain('Region Sjælland')
    expect(page).not.toContain('Region Østdanmark')
    house.clock.set(Temporal.Instant.from('2027-01-01T08:00:00Z'))
    const later = await (await house.anyone.get('/kommuner')).text()
    expect(later).toContain('Region Østdanmark')
    expect(later).not.toContain('Region Sjælland')
  })

  test.each([
    ['4700', '/kommuner/0370'],
    ['naestved', '/kommuner/0370'],
    ['0370', '/kommuner/0370'],
  ])('%s leads to the place', async (words, place) => {
    const house = await aHouse()
    expect((await house.anyone.get(`/kommuner?sted=${words}`)).headers.get('location')).toBe(place)
    expect((await house.anyone.get(`/en/kommuner?q=${words}`)).headers.get('location')).toBe(`/en${place}`)
  })

  test('a postcode in several municipalities asks which', async () => {
    const house = await aHouse()
    const answer = await house.anyone.get('/kommuner?sted=4000')
    expect(answer.status).toBe(200)
    const page = await answer.text()
    expect(page).toContain('Hvilken kommune mener du?')
    const choice = page.slice(page.indexOf('id="hvilken"'), page.indexOf('id="regioner"'))
    expect(choice.match(/\/kommuner\/\d{4}/g)).toHaveLength(3)
    expect(await text(await house.anyone.get('/en/kommuner?sted=4000'))).toContain(
      'Which municipality do you mean?',
    )
  })

  test('what nobody knows is said beside the field, with the words kept', async () => {
    const house = await aHouse()
    const answer = await house.anyone.get('/kommuner?sted=%3Cxyzxyz%3E')
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('value="&lt;xyzxyz>"')
    expect(page).toContain('Skriv et postnummer med fire tal')
  })
})

describe('the page of a place', () => {
  test('tells the region and health council before and after 1 January 2027', async () => {
    const house = await aHouse()
    const answer = await house.anyone.get('/kommuner/0370')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60')
    const page = await text(answer)
    expect(page).toContain('mennesker boede her den 1. januar 2026')
    expect(page).toContain('Region Sjælland')
    expect(page).toContain('Fra 1. januar 2007 til og med 31. december 2026')
    expect(page).toMatch(/Sundhedsråd Midt- og Vestsjælland\s+Forventet/)
    expect(page).toContain('Ikke fagligt kontrolleret endnu')
    expect(page).not.toContain('ikke enige')
  })

  test('says where the sources do not agree', async () => {
    const house = await aHouse()
    expect(await text(await house.anyone.get('/kommuner/0410'))).toContain('Kilderne er ikke enige')
    expect(await text(await house.anyone.get('/en/kommuner/0530'))).toContain('The sources do not agree')
  })

  test('is not there for a code that no municipality has', async () => {
    const house = await aHouse()
    for (const path of ['/kommuner/0999', '/kommuner/naestved', '/en/kommuner/0999'])
      expect((await house.anyone.get(path)).status).toBe(404)
  })

  test('tells the nearest offers, how sure and how far they are, and the way to all of them', async () => {
    const house = await aHouse()
    const html = await (await house.anyone.get('/kommuner/0370')).text()
    const part = partOf(html, 'tilbud')
    expect(part.match(/href="\/tilbud\/[a-z-]+"/g)).toHaveLength(4)
    expect(part.match(/href="\/tilbud\/([a-z-]+)"/)?.[1]).toBe('kraeftraadgivning-naestved')
    expect(part).toContain('Ikke bekræftet siden 13. oktober 2011')
    expect(part).toMatch(/href="\/tilbud\?sted=0370">Se alle \d+ tilbud, også dem for hele landet</)
    const reach = words(partOf(html, 'afstand'))
    expect(reach).toMatch(/Kræftrådgivning I kommunen Kræftrådgivningen, Næstved/)
    expect(reach).toMatch(/Senfølgeklinik \d+ km, Roskilde/)
    expect(reach).toContain('i lige linje')
    expect(words(partOf(html, 'sikkerhed'))).toMatch(/0 af \d+ tilbud for dem, der bor her, er bekræftet/)
    expect(await text(await house.anyone.get('/en/kommuner/0370'))).toContain('How far is it?')
  })

  test('an empty municipality still shows what is for everybody, and where the nearest is', async () => {
    const house = await aHouse()
    await house.owner`
      update editions.edition set body = jsonb_set(body, '{standing}', '"closed"')
       where kind = 'offer' and body #>> '{area,level}' <> 'nation'`
    const html = await (await house.anyone.get('/kommuner/0825')).text()
    expect(words(partOf(html, 'tilbud'))).toContain('Vi kender ikke et tilbud, der er for dem, der bor her')
    const forAll = partOf(html, 'for-alle')
    expect(forAll.indexOf('/tilbud/kraeftlinjen')).toBeGreaterThan(0)
    expect(forAll).toContain('href="tel:80301030"')
    expect(words(partOf(html, 'afstand'))).toMatch(/Rehabilitering med ophold \d{3} km, Nyborg/)
    expect(words(partOf(html, 'afstand'))).toContain('Senfølgeklinik Vi kender ikke et')
  })

  test('tells what is missing from five, and under five the same as nothing', async () => {
    const house = await aHouse()
    const missing = async () =>
      words(partOf(await (await house.anyone.get('/kommuner/0825')).text(), 'mangler'))
    const nothing = await missing()
    expect(nothing).toContain('Der er ikke noget at vise')
    const count = (times: number, month: string) => house.owner`
      insert into offers.gap values ('0825', 'late-effect', 'mundtoerhed', ${month}, ${times}, '{}')`
    await count(4, '2026-11-01')
    expect(await missing()).toBe(nothing)
    await count(7, '2026-10-01')
    expect(await missing()).toContain('7 gange i oktober 2026 er der ledt efter mundtørhed')
    expect(await missing()).not.toContain('november 2026')
  })

  test('what is remembered of a place is read again when one of its offers has changed', async () => {
    const house = await aHouse()
    const told = async () =>
      words(partOf(await (await house.anyone.get('/kommuner/0370')).text(), 'sikkerhed'))
    expect(await told()).toContain('0 af ')
    await house.owner`
      insert into offers.evidence (edition_id, field_group, how, said_by, said_on, half_life_days)
      select id, 'whole', 'telephone', 'Eksempel Kommune', '2026-11-20', 30 from editions.edition
       where kind = 'offer' and key = 'klinik-roskilde' and status = 'published'`
    expect(await told()).toContain('1 af ')
    house.clock.set(Temporal.Instant.from('2026-12-21T08:00:00Z'))
    expect(await told()).toContain('0 af ')
  })

  test('on a phone the contact and the offers come before what is long', async () => {
    const house = await aHouse()
    const html = await (await house.anyone.get('/kommuner/0370')).text()
    const order = [
      'tel:+4580301030',
      'id="ansvar"',
      'id="tilbud"',
      'id="mangler"',
      'id="for-alle"',
      'id="afstand"',
      'id="opgaver"',
      'id="over-tid"',
      'id="naboer"',
    ]
    const places = order.map((one) => html.indexOf(one))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places[0]).toBeGreaterThan(0)
  })

  test('asks the database no more than three times beyond enter', async () => {
    const { said, anyone } = await aWatchedHouse()
    await anyone.get('/kommuner/0370')
    expect(said).toHaveLength(3)
  })
})
