import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedOrganisations } from '#registers/organisations/organisations.example.ts'
import { shippedPlaces } from '#registers/places/places.example.ts'
import { doubledKeys } from '#registers/sources/index.ts'
import { shippedSources } from '#registers/sources/sources.example.ts'
import { shippedFigures } from './facts.example.ts'
import { figureSchema, isAged, isStale, lastDayOf, otherRows, shownRow, staleOn } from './figure.rules.ts'

const figures = shippedFigures()
const sources = shippedSources()
const day = Temporal.PlainDate.from
const figure = (key: string) => {
  const found = figures.find((row) => row.key === key)
  if (!found) throw new Error(key)
  return found
}
const people = figure('people-with-or-after-cancer')

describe('people living with or after cancer', () => {
  it('is shown as 396,775 and keeps all the others', () => {
    expect(shownRow(people, day('2026-11-22'))?.value).toBe(396_775)
    const others = otherRows(people, day('2026-11-22'))
    expect(others.map((row) => row.value ?? row.valueText?.en)).toEqual([
      'about 400,000',
      394_631,
      385_341,
      374_286,
      362_533,
      362_715,
      'over 350,000',
    ])
  })

  it('says where two sources conflict', () => {
    expect(people.rows.find((row) => row.value === 394_631)).toMatchObject({
      sourceStatus: 'disputed',
      conflictsWith: '2023',
    })
  })

  it('was 385,341 to whoever asked before the end of 2023', () => {
    expect(shownRow(people, day('2023-06-01'))?.value).toBe(385_341)
    expect(shownRow(people, day('2019-01-01'))).toBeNull()
  })
})

describe('the shipped figures', () => {
  it('have one key each, and each shows one reading today', () => {
    expect(doubledKeys(figures.map((row) => row.key))).toEqual([])
    expect(figures.filter((row) => !row.rows.some(({ shown }) => shown))).toEqual([])
    expect(figures.filter((row) => !shownRow(row, day('2026-11-22'))?.shown)).toEqual([])
  })

  it('tell how many answered where the source tells it', () => {
    expect(shownRow(figure('late-effect-fills-daily-life'), day('2026-11-22'))).toMatchObject({
      value: 70,
      n: 3232,
    })
  })

  it.each(['symptom', 'kræftoverlever', 'kampen', 'survivor'])('never say %s', (word) => {
    expect(JSON.stringify(figures).toLowerCase()).not.toContain(word)
  })

  it('refuse two shown rows, and a row that points nowhere', () => {
    expect(
      figureSchema.safeParse({ ...people, rows: people.rows.map((row) => ({ ...row, shown: true })) })
        .success,
    ).toBe(false)
    const lost = people.rows.map((row) => ({ ...row, conflictsWith: 'nowhere' }))
    expect(figureSchema.safeParse({ ...people, rows: lost }).success).toBe(false)
  })
})

describe('the shipped sources', () => {
  it('have one key each', () => {
    expect(doubledKeys(sources.map((row) => row.key))).toEqual([])
  })

  it('carry every figure, place and organisation', () => {
    const keys = new Set(sources.map((row) => row.key))
    const places = shippedPlaces()
    const wanted = [
      ...figures.flatMap((row) => row.rows.map(({ sourceKey }) => sourceKey)),
      ...places.regions.map((row) => row.sourceKey),
      ...places.healthCouncils.map((row) => row.sourceKey),
      ...shippedOrganisations().organisations.flatMap((row) => row.sources),
      'dst-folk1a-2026k1',
    ]
    expect(wanted.filter((key) => !keys.has(key))).toEqual([])
  })
})

describe('time', () => {
  it.each([
    ['2023', '2023-12-31'],
    ['2025-05', '2025-05-31'],
    ['2024-02', '2024-02-29'],
    ['2022-12-13', '2022-12-13'],
  ])('what is told of %s is over on %s', (on, last) => {
    expect(lastDayOf(on).toString()).toBe(last)
  })

  const anyDay = fc.nat(6000).map((days) => day('2020-01-01').add({ days }))

  it('a figure is stale from its half-life and ever after, and never before', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 1, max: 3000 }), (seen, on, halfLifeDays) => {
        const stale = isStale({ halfLifeDays }, { seen: seen.toString() }, on)
        expect(stale).toBe(seen.until(on).days >= halfLifeDays)
        if (stale)
          expect(isStale({ halfLifeDays }, { seen: seen.toString() }, on.add({ days: 1 }))).toBe(true)
      }),
    )
  })

  it('checking again makes it fresh, and an older check changes nothing', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 1, max: 3000 }), (seen, checked, halfLifeDays) => {
        const row = { seen: seen.toString() }
        expect(isStale({ halfLifeDays }, row, checked, checked)).toBe(
          Temporal.PlainDate.compare(checked, seen) < 0 && isStale({ halfLifeDays }, row, checked),
        )
      }),
    )
  })

  it('at most one reading is shown on any day, and it is never of a time to come', () => {
    fc.assert(
      fc.property(fc.constantFrom(...figures), anyDay, (row, on) => {
        const shown = shownRow(row, on)
        if (shown?.on) expect(Temporal.PlainDate.compare(lastDayOf(shown.on), on)).toBeLessThanOrEqual(0)
        expect(otherRows(row, on)).toHaveLength(row.rows.length - (shown ? 1 : 0))
      }),
    )
  })

  it('the shown number of people is stale in time, and five years make a figure old', () => {
    expect(staleOn(people, '2026-11-22').toString()).toBe('2027-12-27')
    expect(isAged({ on: '2019' }, day('2024-12-31'))).toBe(false)
    expect(isAged({ on: '2019' }, day('2025-01-01'))).toBe(true)
  })
})
