import { describe, expect, it } from 'vitest'
import { aHouse } from '#app/testing.ts'

const paths = ['/kilder', '/tilgaengelighed', '/privatliv', '/design']

describe('the pages about Følgeskab itself', () => {
  it('stand in both languages, each with one heading', async () => {
    const house = await aHouse()
    for (const path of paths.flatMap((one) => [one, `/en${one}`])) {
      const answer = await house.anyone.get(path)
      const text = await answer.text()
      expect([path, answer.status]).toEqual([path, 200])
      expect([path, text.match(/<h1/g)?.length]).toEqual([path, 1])
      expect(text).not.toMatch(/undefined|\[object|NaN/)
    }
  })

  it('name every source of the registers and every credit that must be named', async () => {
    const house = await aHouse()
    const text = await (await house.anyone.get('/kilder')).text()
    const [count] = await house.owner`
      select count(*)::int as sources from editions.edition where kind = 'source' and status = 'published'`
    expect(text.match(/set \d+\. \w+ 20\d\d\)/g)).toHaveLength(count?.sources)
    for (const credit of [
      'Geodatastyrelsen, DAGI, 2014-02-13',
      'FOLK1A, 1. januar 2026',
      'PostNord, august 2018',
    ])
      expect(text).toContain(credit)
    expect(text).toContain('Mozilla Public License 2.0')
    expect(text).toContain('SIL Open Font License')
  })

  it('say who answers for an installation without naming anybody', async () => {
    const house = await aHouse()
    const text = await (await house.anyone.get('/tilgaengelighed')).text()
    expect(text).toContain('oplyses af den, der driver denne installation')
  })

  it('set no cookie for a visitor, as the page on privacy says', async () => {
    const house = await aHouse()
    for (const path of ['/', ...paths, '/tal', '/rettigheder'])
      expect((await house.anyone.get(path)).headers.get('set-cookie')).toBeNull()
  })

  it('never make a link to another site of the address that was asked for', async () => {
    const house = await aHouse()
    for (const path of ['/en//elsewhere.example/x', '//elsewhere.example/x', '/en/\\elsewhere.example/x']) {
      const answer = await house.app.request(new Request(`http://foelgeskab.test${path}`))
      expect([path, answer.status]).toEqual([path, 404])
      expect(await answer.text()).not.toMatch(/(href|action)="\/[/\\]/)
    }
  })

  it('ask again for a day that no register holds, and never break on it', async () => {
    const house = await aHouse()
    const status = async (path: string) => (await house.anyone.get(path)).status
    for (const day of ['0000-01-01', '-271821-04-20', '%2B275760-09-13', '2027-01-01[u-ca=hebrew]', 'x']) {
      expect([day, await status(`/ansvar/aendringer?dato=${day}`)]).toEqual([day, 422])
      expect([day, await status(`/data/ansvar-aendringer.csv?dato=${day}`)]).toEqual([day, 400])
      expect([day, await status(`/api/v1/places?q=4700&date=${day}`)]).toEqual([day, 400])
      const asked = `/hvem-har-ansvaret?emne=genoptraening&sted=0370&situation=ved-ikke&dato=${day}`
      expect([day, await status(asked)]).toEqual([day, 200])
    }
  })

  it('show the design on a demo database alone', async () => {
    const house = await aHouse({ isDemo: false })
    expect((await house.anyone.get('/design')).status).toBe(404)
  })
})

it('the front page takes words by POST to the search, so that they stand in no address', async () => {
  const house = await aHouse()
  for (const [path, action] of [
    ['/', '/senfoelger'],
    ['/en', '/en/senfoelger'],
  ] as const)
    expect(await (await house.anyone.get(path)).text()).toContain(`action="${action}" method="post"`)
})
