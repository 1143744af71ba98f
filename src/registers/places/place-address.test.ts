import { describe, expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'

describe('/api/v1/places', () => {
  const json = async (house: Awaited<ReturnType<typeof aHouse>>, path: string) => {
    const answer = await house.anyone.get(path)
    return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.json() }
  }

  test('lists all 98 with region and health council on the day', async () => {
    const house = await aHouse()
    const { body } = await json(house, '/api/v1/places?date=2027-01-01')
    expect(body.places).toHaveLength(98)
    expect(body.places.find((row: { code: string }) => row.code === '0370')).toMatchObject({
      region: { key: 'region-oestdanmark' },
      health_council: { key: 'sundhedsraad-midt-vestsjaelland', source_status: 'expected', doubtful: false },
    })
    const today = await json(house, '/api/v1/places?sted=4700')
    expect(today.body).toMatchObject({
      date: '2026-11-23',
      places: [{ code: '0370', region: { key: 'region-sjaelland' }, health_council: null }],
    })
  })

  test('tells one place over time', async () => {
    const house = await aHouse()
    const { body } = await json(house, '/api/v1/places/0410')
    expect(body.regions).toMatchObject([
      { key: 'region-syddanmark', valid_from: '2007-01-01', valid_to: null },
    ])
    expect(body.health_councils).toMatchObject([{ source_status: 'expected', doubtful: true }])
    expect(body.postcodes).toContainEqual({ postcode: '5500', town: 'Middelfart' })
  })

  test.each([
    ['/api/v1/places?date=tomorrow', 400, 'date'],
    ['/api/v1/places?kommune=0370', 400, 'kommune'],
    ['/api/v1/places?sted=9999', 404, 'sted'],
    ['/api/v1/places/37', 400, 'code'],
    ['/api/v1/places/0999', 404, 'code'],
  ])('%s is refused with %i by naming %s', async (path, status, parameter) => {
    const house = await aHouse()
    const refused = await json(house, path)
    expect(refused).toMatchObject({ status, type: 'application/problem+json' })
    expect(refused.body.parameters).toMatchObject([{ parameter }])
  })

  test('is described', async () => {
    const house = await aHouse()
    const { body } = await json(house, '/api/openapi.json')
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining(['/api/v1/places', '/api/v1/places/{code}']),
    )
  })
})
