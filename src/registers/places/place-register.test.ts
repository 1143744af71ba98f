import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { asJob } from '#platform/as-job.ts'
import { handClock } from '#platform/clock.ts'
import type { Db } from '#platform/database.ts'
import { isRefusal } from '#platform/permit.ts'
import { aDatabase } from '#platform/testing.ts'
import { findPlace } from './find-place.rules.ts'
import { takeInPlaces } from './intake.store.ts'
import { mayTakeInPlaces } from './place.policy.ts'
import { healthCouncilOf, municipalitiesOfPostcode, regionOf } from './place.rules.ts'
import { findByPostcode, findPlaceLine, listMunicipalities, searchPlaces } from './place.store.ts'
import { findPlaceOverTime } from './place-over-time.store.ts'
import type { PlaceTexts } from './place-texts.rules.ts'
import { shippedPlaces, shippedTexts } from './places.example.ts'

const clock = handClock(Temporal.Instant.from('2026-11-23T08:00:00Z'))
const on = Temporal.PlainDate.from
const texts = shippedTexts()
const places = shippedPlaces()

type Worker = Awaited<ReturnType<typeof aDatabase>>['worker']
const takeIn = (worker: Worker, given: PlaceTexts) =>
  asJob(worker, clock, 'test', (db, job) => {
    const permit = mayTakeInPlaces(job)
    if (isRefusal(permit)) throw new Error(permit.refused)
    return takeInPlaces(db, permit, given)
  })

describe('the place files', () => {
  const everything = async (owner: Worker) =>
    owner`select (select count(*)::int from places.municipality) as municipalities,
                 (select count(*)::int from places.membership) as memberships,
                 (select count(*)::int from places.postcode) as postcodes,
                 (select count(*)::int from places.intake) as intakes,
                 (select count(*)::int from platform.event) as events`

  it('taken in twice are taken in once', async () => {
    const { owner, worker } = await aDatabase('bare')
    expect(await takeIn(worker, texts)).toEqual({ kind: 'taken-in', municipalities: 98, postcodes: 1428 })
    const first = await everything(owner)
    expect(await takeIn(worker, texts)).toEqual({ kind: 'seen-before' })
    expect(await everything(owner)).toEqual(first)
  })

  it('in a newer version change what changed and keep who is pointed to', async () => {
    const { owner, worker } = await aDatabase('demo')
    const newer = texts['municipalities.csv'].replace(',671714,', ',671715,')
    expect(await takeIn(worker, { ...texts, 'municipalities.csv': newer })).toMatchObject({
      kind: 'taken-in',
    })
    expect(await owner`select population from places.municipality where code = '0101'`).toEqual([
      { population: 671715 },
    ])
  })

  it('with one broken line leave nothing behind and name the line', async () => {
    const { owner, worker } = await aDatabase('bare')
    const broken = texts['postcodes.csv'].replace('4700,Næstved,0370', '4700,Næstved,0999')
    const line = broken.slice(0, broken.indexOf('4700,Næstved,0999')).split('\n').length
    const taken = await takeIn(worker, { ...texts, 'postcodes.csv': broken })
    expect(taken).toMatchObject({
      kind: 'refused',
      problems: [{ file: 'postcodes.csv', line, column: 'municipality_code', code: 'unknown-reference' }],
    })
    expect(await everything(owner)).toEqual([
      { municipalities: 0, memberships: 0, postcodes: 0, intakes: 0, events: 0 },
    ])
  })

  it('are written by the house alone', async () => {
    const { web } = await aDatabase('demo')
    await expect(web`update places.municipality set population = 0`).rejects.toThrow('permission denied')
    await expect(web`delete from places.membership`).rejects.toThrow('permission denied')
  })
})

describe('on one day a municipality belongs', () => {
  test.each([
    [
      'to one region',
      `insert into places.membership (municipality_code, region_key, valid_from)
                       values ('0370', 'region-syddanmark', '2026-12-31')`,
      'one_region_a_day',
    ],
    [
      'to one health council',
      `insert into places.council_membership (municipality_code, council_key, valid_from, valid_to,
                               source_status, doubtful) values ('0370', 'sundhedsraad-limfjorden', '2027-01-01',
                               '2027-01-01', 'expected', false)`,
      'one_council_a_day',
    ],
  ])('%s, and the database refuses another', async (_, planted, constraint) => {
    const { owner } = await aDatabase('demo')
    await expect(owner.unsafe(planted)).rejects.toThrow(constraint)
  })
})

describe('the register and the rules', () => {
  const days = ['2007-01-01', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2031-05-05']

  it('say the same of all 98 on the change days and around them', async () => {
    const { web } = await aDatabase('demo')
    for (const day of days.map((text) => on(text))) {
      const lines = await listMunicipalities(web as unknown as Db, day)
      const shared = await web<typeof lines>`
        select code, region_key, council_key, council_status, council_doubtful from shared.place_line
         where valid_from <= ${day.toString()}::date and (valid_to is null or valid_to >= ${day.toString()}::date) order by code`
      const told = (rows: typeof lines) =>
        rows.map((row) => [row.code, row.regionKey, row.councilKey, row.councilStatus, row.councilDoubtful])
      expect(told([...shared])).toEqual(told(lines))
      expect(told(lines)).toEqual(
        places.municipalities.map((row) => {
          const council = healthCouncilOf(row, day, places.healthCouncils)
          const doubtful = council ? council.doubtfulCodes.includes(row.code) : null
          const region = regionOf(row, day, places.regions)?.key
          return [row.code, region, council?.key ?? null, council?.sourceStatus ?? null, doubtful]
        }),
      )
    }
    expect(await listMunicipalities(web as unknown as Db, on('2006-12-31'))).toEqual([])
    expect(await findPlaceLine(web as unknown as Db, '9999', on('2027-01-01'))).toBeNull()
  })

  it('show at once what somebody else has written, also to a copy that remembers', async () => {
    const { web, owner } = await aDatabase('demo')
    const db = web as unknown as Db
    const day = on('2026-11-23')
    const nameOf = async () => (await listMunicipalities(db, day)).find(({ code }) => code === '0370')?.name
    expect([await nameOf(), await nameOf()]).toEqual(['Næstved', 'Næstved'])
    await owner`update places.municipality set name = 'Andeby' where code = '0370'`
    expect(await nameOf()).toBe('Andeby')
    expect((await searchPlaces(db, 'Andeby', day)).found).toMatchObject({ municipality: { code: '0370' } })
    await owner`delete from places.membership where municipality_code = '0370'`
    expect(await nameOf()).toBeUndefined()
    expect((await searchPlaces(db, '0370', day)).found.kind).toBe('none')
  })

  it('find the same place for what people type', async () => {
    const { web } = await aDatabase('demo')
    const db = web as unknown as Db
    const today = on('2026-11-23')
    const names = (words: string, found: { kind: string }) => [words, JSON.parse(JSON.stringify(found, only))]
    const only = (key: string, value: unknown) =>
      key === 'municipality' || /^\d+$/.test(key) ? (value as { code: string }).code : value
    const typed = fc.oneof(
      fc.constantFrom(...places.municipalities.map(({ name }) => name)),
      fc.constantFrom(...places.postcodes.map(({ postcode }) => postcode)),
      fc.constantFrom(...places.postcodes.map(({ town }) => town)),
      fc.constantFrom('Nestved', 'Ring', 'ny', 'Københavns Kommune', '370', '9999', '', '%', '4000 Roskilde'),
    )
    await fc.assert(
      fc.asyncProperty(typed, fc.boolean(), async (whole, cut) => {
        const words = cut ? whole.slice(0, 4) : whole
        const { found } = await searchPlaces(db, words, today)
        expect(names(words, found)).toEqual(names(words, findPlace(words, places)))
      }),
      // In 2610 two municipalities have equally small parts.
      { numRuns: 60, examples: [['2610', false]] },
    )
  })

  it.each(['4700', '4000', '9999'])('reach the same municipalities from postcode %s', async (postcode) => {
    const { web } = await aDatabase('demo')
    const codes = (answer: object) => JSON.stringify(answer).match(/"code":"\d{4}"/g)
    const found = await findByPostcode(web as unknown as Db, postcode, on('2026-11-23'))
    expect(found.kind).toBe(municipalitiesOfPostcode(postcode, places).kind)
    expect(codes(found)).toEqual(codes(municipalitiesOfPostcode(postcode, places)))
  })
})

test('a place over time has its regions and councils in order, and neighbours on both sides', async () => {
  const { web } = await aDatabase('demo')
  const place = await findPlaceOverTime(web as unknown as Db, '0370')
  expect(place?.memberships.map(({ kind, key, validFrom }) => [kind, key, validFrom.toString()])).toEqual([
    ['region', 'region-sjaelland', '2007-01-01'],
    ['region', 'region-oestdanmark', '2027-01-01'],
    ['health-council', 'sundhedsraad-midt-vestsjaelland', '2027-01-01'],
  ])
  expect(place?.neighbours.map(({ name }) => name)).toContain('Faxe')
  expect(await findPlaceOverTime(web as unknown as Db, '0999')).toBeNull()
})
