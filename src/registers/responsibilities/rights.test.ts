import { describe, expect, it } from 'vitest'
import { aHouse } from '#app/testing.ts'

const newYear = Temporal.Instant.from('2027-01-04T08:00:00Z')

describe('the page of rights', () => {
  it('has one heading in both languages and every part that others link to', async () => {
    const house = await aHouse()
    for (const path of ['/rettigheder', '/en/rettigheder']) {
      const answer = await house.anyone.get(path)
      const text = await answer.text()
      expect(answer.status).toBe(200)
      expect(text.match(/<h1/g)).toHaveLength(1)
      expect(text).not.toMatch(/undefined|\[object|NaN/)
      for (const id of ['patientvejleder', 'klage', 'genoptraening', 'ret-genoptraeningsplan'])
        expect(text.split(`id="${id}"`)).toHaveLength(2)
    }
  })

  it('says what is not given, how binding it is, and that nobody has checked it', async () => {
    const house = await aHouse()
    const text = await (await house.anyone.get('/rettigheder')).text()
    expect(text).toContain('ikke oplyst')
    expect(text).toContain('Ikke fagligt kontrolleret endnu')
    expect(text).toMatch(/binding--must[^<]*">Skal</)
    expect(text).toMatch(/binding--agreed[^<]*">Har aftalt</)
  })

  it.each([
    ['2026-12-31T12:00:00Z', 'Region Sjælland', 'Region Østdanmark'],
    [newYear.toString(), 'Region Østdanmark', 'Region Sjælland'],
  ])('on %s Næstved has the patient adviser in %s and not in %s', async (now, here, elsewhere) => {
    const house = await aHouse({ now: Temporal.Instant.from(now) })
    for (const place of ['4700', '0370', 'Næstved']) {
      const text = await (await house.anyone.get(`/rettigheder?sted=${encodeURIComponent(place)}`)).text()
      expect(/class="answer__who">([^<]*)</.exec(text)?.[1]).toBe(`Patientvejlederen i ${here}`)
      expect(text).not.toContain(`Patientvejlederen i ${elsewhere}`)
    }
  })

  it('asks again, with the words kept, when it does not know the place', async () => {
    const house = await aHouse()
    const text = await (await house.anyone.get('/rettigheder?sted=Bagdad')).text()
    expect(text).toContain('Vi kender ikke »Bagdad«')
    expect(text).toContain('value="Bagdad"')
  })
})

describe('rights for machines', () => {
  it('tell who decides, how binding, sources and no check', async () => {
    const house = await aHouse()
    const answer = await house.anyone.get('/api/v1/rights?date=2027-01-01')
    const body = await answer.json()
    expect(answer.status).toBe(200)
    expect(body.rights.length).toBeGreaterThanOrEqual(12)
    expect(body.rights[0]).toMatchObject({ binding: expect.any(String), checked_at: null })
    expect(body.rights[0].sources[0]).toMatchObject({ title: expect.any(String) })
    expect(body.advisers.map((one: { region: string }) => one.region)).toContain('region-oestdanmark')
    expect(body.advisers.map((one: { region: string }) => one.region)).not.toContain('region-sjaelland')
  })

  it('refuse a day that is none, by name', async () => {
    const house = await aHouse()
    const answer = await house.anyone.get('/api/v1/rights?date=2027-02-30')
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('date')
  })
})
