import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPlace } from './find-place.rules.ts'
import {
  healthCouncilOf,
  isDoubtful,
  membershipsIn,
  municipalitiesOfPostcode,
  municipalityTitle,
  regionOf,
  successor,
} from './place.rules.ts'
import { shippedPlaces } from './places.example.ts'
import { editDistance, fold } from './spelling.rules.ts'

const places = shippedPlaces()
const on = Temporal.PlainDate.from
const municipality = (code: string) => {
  const found = places.municipalities.find((row) => row.code === code)
  if (!found) throw new Error(code)
  return found
}
const anyMunicipality = fc.constantFrom(...places.municipalities)
const dayFrom2007 = fc.integer({ min: 0, max: 365 * 24 }).map((days) => on('2007-01-01').add({ days }))

describe('where a municipality belongs', () => {
  const table = [
    ['0370', '2026-12-31', 'region-sjaelland', undefined],
    ['0370', '2027-01-01', 'region-oestdanmark', 'sundhedsraad-midt-vestsjaelland'],
    ['0265', '2027-01-01', 'region-oestdanmark', 'sundhedsraad-oestsjaelland-oerne'],
    ['0101', '2026-12-31', 'region-hovedstaden', undefined],
    ['0851', '2030-06-01', 'region-nordjylland', 'sundhedsraad-limfjorden'],
    ['0370', '2006-12-31', undefined, undefined],
  ] as const

  it.each(table)('%s on %s', (code, day, region, council) => {
    expect(regionOf(municipality(code), on(day), places.regions)?.key).toBe(region)
    expect(healthCouncilOf(municipality(code), on(day), places.healthCouncils)?.key).toBe(council)
  })

  it('is exactly one region on every day from 2007, and one health council from 2027', () => {
    fc.assert(
      fc.property(anyMunicipality, dayFrom2007, (row, day) => {
        const held = membershipsIn({ ...places, municipalities: [row] }).filter(
          (membership) =>
            Temporal.PlainDate.compare(membership.validFrom, day) <= 0 &&
            (!membership.validTo || Temporal.PlainDate.compare(day, membership.validTo) <= 0),
        )
        expect(held.filter((membership) => membership.kind === 'region')).toHaveLength(1)
        expect(held.filter((membership) => membership.kind === 'health-council')).toHaveLength(
          day.year >= 2027 ? 1 : 0,
        )
        expect(regionOf(row, day, places.regions)?.name).toBe(
          held.find((membership) => membership.kind === 'region')?.name,
        )
      }),
    )
  })

  it('is doubtful for Middelfart and Billund alone', () => {
    const doubtful = places.municipalities.filter((row) =>
      places.healthCouncils.some((council) => isDoubtful(council, row)),
    )
    expect(doubtful.map((row) => row.name)).toEqual(['Middelfart', 'Billund'])
  })

  it.each([
    ['Næstved', 'Næstved Kommune'],
    ['København', 'Københavns Kommune'],
    ['Bornholm', 'Bornholms Regionskommune'],
  ])('%s is called %s as an authority', (name, title) => {
    expect(municipalityTitle(name)).toBe(title)
  })
})

describe('the successor of a region', () => {
  it.each([
    ['region-sjaelland', '2026-12-31', 'region-sjaelland'],
    ['region-sjaelland', '2027-01-01', 'region-oestdanmark'],
    ['region-hovedstaden', '2027-01-01', 'region-oestdanmark'],
    ['region-syddanmark', '2027-01-01', 'region-syddanmark'],
    ['region-ukendt', '2027-01-01', 'region-ukendt'],
  ])('%s on %s is %s', (key, day, next) => {
    expect(successor(key, on(day), places.regions)).toBe(next)
  })

  it('asked again is the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places.regions), dayFrom2007, (region, day) => {
        const next = successor(region.key, day, places.regions)
        expect(successor(next, day, places.regions)).toBe(next)
      }),
    )
  })
})

describe('a postcode', () => {
  it('in one municipality answers at once', () => {
    expect(municipalitiesOfPostcode('4700', places)).toMatchObject({ municipality: { code: '0370' } })
  })

  it('in several municipalities asks which, the largest part first', () => {
    const answer = municipalitiesOfPostcode('4000', places)
    expect(answer.kind === 'several' && answer.municipalities.map((row) => row.name)).toEqual([
      'Roskilde',
      'Lejre',
      'Høje-Taastrup',
    ])
  })

  it('that nobody knows says so', () => {
    expect(municipalitiesOfPostcode('9999', places)).toEqual({ kind: 'none' })
  })
})

describe('finding a place', () => {
  it.each([
    ['0370', 'Næstved'],
    ['370', 'Næstved'],
    ['4700', 'Næstved'],
    ['4700 Næstved', 'Næstved'],
    ['Næstved', 'Næstved'],
    ['naestved', 'Næstved'],
    ['NAESTVED KOMMUNE', 'Næstved'],
    ['Københavns Kommune', 'København'],
    ['koebenhavn', 'København'],
    ['kobenhavn', 'København'],
    ['Århus', 'Aarhus'],
    ['Ålborg', 'Aalborg'],
    ['Bornholms Regionskommune', 'Bornholm'],
    ['hoje taastrup', 'Høje-Taastrup'],
    ['vesthimmerlands kommune', 'Vesthimmerlands'],
    ['Ærø', 'Ærø'],
  ])('by %s', (words, name) => {
    expect(findPlace(words, places)).toMatchObject({ kind: 'one', municipality: { name } })
  })

  it.each([
    ['4000', 'postcode', 'Roskilde'],
    ['Næstvde', 'spelling', 'Næstved'],
    ['Nestved', 'spelling', 'Næstved'],
    ['Roskide', 'spelling', 'Roskilde'],
    ['Næst', 'beginning', 'Næstved'],
    ['Ring', 'beginning', 'Ringsted'],
    ['Nykøbing', 'beginning', 'Guldborgsund'],
  ])('asks what was meant by %s', (words, because, name) => {
    const found = findPlace(words, places)
    expect(found).toMatchObject({ kind: 'choose', because })
    expect(found.kind === 'choose' && found.municipalities.map((row) => row.name)).toContain(name)
  })

  it.each(['', '  ', '9999', 'xyzxyz', 'kommune', '47000000'])('does not guess at "%s"', (words) => {
    expect(findPlace(words, places)).toEqual({ kind: 'none' })
  })

  it('knows every municipality by name, folded name and code, and no two fold alike', () => {
    for (const row of places.municipalities) {
      for (const words of [row.name, fold(row.name), row.code, municipalityTitle(row.name)]) {
        expect(findPlace(words, places)).toMatchObject({ kind: 'one', municipality: { code: row.code } })
      }
    }
  })

  it('answers anything typed without a fault', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(['one', 'choose', 'none']).toContain(findPlace(words, places).kind)
      }),
    )
  })
})

it('counts put in, taken out, changed and swapped letters', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
      expect(editDistance(one, other)).toBe(editDistance(other, one))
      expect(editDistance(one, other) === 0).toBe(one === other)
    }),
  )
  expect([editDistance('kat', 'kta'), editDistance('kat', 'at'), editDistance('kat', 'hat')]).toEqual([
    1, 1, 1,
  ])
})

it('answers at once however much is typed', () => {
  const letters = fc.constantFrom('q', 'a', ' ', 'æ', '0', 's kommune')
  fc.assert(
    fc.property(letters, fc.integer({ min: 1_000, max: 250_000 }), (letter, times) => {
      expect(findPlace(letter.repeat(times), places).kind).toMatch(/^(none|choose|one)$/)
    }),
    { numRuns: 20 },
  )
})
