import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { regionOf } from '#registers/places/index.ts'
import { shippedLateEffects } from '../../registers/lateeffects/lateeffects.example.ts'
import { shippedPlaces } from '../../registers/places/places.example.ts'
import { freshnessOf, lastSeen } from './offer-freshness.rules.ts'
import {
  type Asked,
  type Chosen,
  choices,
  chosenIn,
  type FilterName,
  filterNames,
  type Home,
  nearness,
  type Register,
  searchOffers,
} from './offer-search.rules.ts'
import { shippedOffers } from './offers.example.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const { municipalities, regions } = shippedPlaces()
const homeOf = (code: string, day = today): Home => {
  const municipality = municipalities.find((row) => row.code === code)
  const keys = municipality?.regionKeys ?? []
  const begun = regions.filter(
    ({ key, validFrom }) => keys.includes(key) && Temporal.PlainDate.compare(validFrom, day) <= 0,
  )
  return { code, regionKeys: begun.map(({ key }) => key) }
}
const register: Register = {
  offers: shippedOffers().map((offer) => ({
    offer,
    checkedAt: null,
    checkerName: null,
    staleOn: null,
    freshness: freshnessOf(offer, {
      state: lastSeen(offer) ? 'seen' : 'undated',
      confirmedOn: null,
      confirmedBy: null,
      told: null,
    }),
    told: [],
  })),
  effects: shippedLateEffects().map(({ slug, name }) => ({ slug, name })),
}
const ask = (asked: Partial<Asked>, day = today) =>
  searchOffers({ words: '', home: null, chosen: {}, ...asked }, register, day)
const ids = (asked: Partial<Asked>, day = today) => ask(asked, day).hits.map(({ offer }) => offer.id)

const national = register.offers
  .filter(({ offer }) => offer.area.level === 'nation')
  .map(({ offer }) => offer.id)
const aHome = fc.constantFrom(...municipalities.map(({ code }) => homeOf(code)))
const slugs = register.effects.map(({ slug }) => slug)
const aChosen: fc.Arbitrary<Chosen> = fc.record(
  {
    henvisning: fc.constantFrom(...choices.henvisning),
    form: fc.constantFrom(...choices.form),
    til: fc.constantFrom(...choices.til),
    senfoelge: fc.constantFrom(...slugs),
  },
  { requiredKeys: [] },
)
const someWords = fc.constantFrom('', 'samtale', 'kraeft', 'lymfødem', 'træning gruppe', 'Naestved', 'xyzxyz')
const anAsked = fc.record({ words: someWords, home: fc.option(aHome), chosen: aChosen })

describe('where somebody lives', () => {
  test('a national offer is found from every municipality', () => {
    for (const { code } of municipalities) {
      const found = new Set(ids({ home: homeOf(code) }))
      expect([code, national.filter((id) => !found.has(id))]).toEqual([code, []])
    }
  })

  test('an offer for another region or municipality is not', () => {
    const found = ids({ home: homeOf('0370') })
    expect(found).toContain('klinik-roskilde')
    expect(found).not.toContain('klinik-ouh')
    expect(found).not.toContain('kommune-ballerup')
  })

  test('what a region offered is found there on the day after it has merged', () => {
    const day = Temporal.PlainDate.from('2027-01-01')
    const place = municipalities.find(({ code }) => code === '0370')
    expect(place && regionOf(place, day, regions)?.key).toBe('region-oestdanmark')
    expect(ids({ home: homeOf('0370', day) }, day)).toContain('klinik-roskilde')
  })

  test('the nearest stands first among equal answers: own municipality, region, nation', () => {
    const home = homeOf('0370')
    const near = ask({ home }).hits.map(({ offer }) => (offer.standing === null ? nearness(offer, home) : 3))
    expect(near).toEqual(near.toSorted())
    expect(ids({ home })[0]).toBe('kraeftraadgivning-naestved')
  })
})

describe('words', () => {
  test.each([
    ['lymfødem', 'nh-lymfoedem'],
    ['lymfoedem', 'nh-lymfoedem'],
    ['lymphoedema', 'nh-lymfoedem'],
    ['lymfodem', 'nh-lymfoedem'],
    ['kræftlinje', 'kraeftlinjen'],
    ['kraeftlinien', 'kraeftlinjen'],
    ['stomi', 'copa'],
    ['smerter', 'rehpa-smerter'],
    ['sorggruppe', 'sorggrupper'],
    ['tandlæge tilskud', 'tandtilskud'],
    ['prostata', 'propa'],
    ['Næstved', 'kraeftraadgivning-naestved'],
  ])('%s finds %s first', (words, id) => {
    expect(ids({ words })[0]).toBe(id)
  })

  test.each(['rumrejse', 'qqqq'])('%s finds nothing', (words) => {
    expect(ids({ words })).toEqual([])
  })

  test.each(['', '  ', 'hjælp til mig', '!?'])('"%s" asks for everything', (words) => {
    expect(ids({ words })).toHaveLength(74)
  })
})

describe('filters', () => {
  test('removing a filter never removes a hit', () => {
    fc.assert(
      fc.property(anAsked, fc.constantFrom(...filterNames), (asked, name) => {
        const { [name]: _, ...fewer } = asked.chosen
        const wider = new Set(ids({ ...asked, chosen: fewer }))
        expect(ids(asked).filter((id) => !wider.has(id))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('removing the place or the words never removes a hit', () => {
    fc.assert(
      fc.property(anAsked, (asked) => {
        const anywhere = new Set(ids({ ...asked, home: null }))
        const anyWords = new Set(ids({ ...asked, words: '' }))
        expect(ids(asked).filter((id) => !anywhere.has(id) || !anyWords.has(id))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('the number on a choice is how many offers it leads to', () => {
    fc.assert(
      fc.property(anAsked, (asked) => {
        for (const { name, value, count } of ask(asked).facets)
          expect([name, value, ids({ ...asked, chosen: { ...asked.chosen, [name]: value } }).length]).toEqual(
            [name, value, count],
          )
      }),
      { numRuns: 10 },
    )
  })

  test('what nobody has told is found as not given, never as a no', () => {
    const by = (value: string) => new Set(ids({ chosen: { henvisning: value } }))
    const all = [by('ja'), by('nej'), by('ikke-oplyst')]
    expect(all.map(({ size }) => size)).toEqual([10, 36, 28])
    expect(by('ikke-oplyst')).toContain('klinik-vejle')
  })

  test('an address with a filter that nobody knows asks for everything', () => {
    const chosen = (query: string) => chosenIn(new URLSearchParams(query))
    expect(chosen('henvisning=maaske&form=<b>&senfoelge=A B')).toEqual({})
    const asked: Partial<Record<FilterName, string>> = chosen('henvisning=nej&til=boern&senfoelge=traethed')
    expect(asked).toEqual({ henvisning: 'nej', til: 'boern', senfoelge: 'traethed' })
  })

  test('a former offer is still found, and stands last', () => {
    expect(ids({}).at(-1)).toBe('rehpa-livsfortaelling')
  })
})
