import { describe, expect, test } from 'vitest'
import { shippedLateEffects } from '../../registers/lateeffects/lateeffects.example.ts'
import { offerSchema } from './offer.rules.ts'
import { freshnessInWords, partDateInWords } from './offer.words.ts'
import {
  assuredOn,
  type Freshness,
  firstDayOf,
  freshnessOf,
  groupsThatDiffer,
  type Judged,
  lastSeen,
  type Told,
} from './offer-freshness.rules.ts'
import { shippedOffers } from './offers.example.ts'

const offers = shippedOffers()
const today = Temporal.PlainDate.from('2026-11-23')

describe('the shipped offers', () => {
  test('are the 74, each once, with an id of their own for other directories', () => {
    expect(offers).toHaveLength(74)
    expect(new Set(offers.map(({ id }) => id)).size).toBe(74)
    expect(new Set(offers.map(({ uuid }) => uuid)).size).toBe(74)
  })

  test('claim nothing that nobody has confirmed', () => {
    expect(offers.filter(({ sourceStatus }) => sourceStatus !== 'unconfirmed')).toEqual([])
    expect(offers.filter(({ standing }) => standing === 'open')).toEqual([])
    expect(offers.filter(({ standing }) => standing === 'historic').map(({ id }) => id)).toEqual([
      'rehpa-livsfortaelling',
    ])
    expect(offers.filter(({ authority, operator, nextStart }) => authority ?? operator ?? nextStart)).toEqual(
      [],
    )
  })

  test('each name where it was read and when that was seen', () => {
    expect(offers.filter(({ evidence }) => evidence.some(({ link, seen }) => !link || !seen))).toEqual([])
  })

  test('name late effects that exist', () => {
    const slugs = new Set(shippedLateEffects().map(({ slug }) => slug))
    const lost = offers.flatMap(({ lateEffects }) => (lateEffects ?? []).filter((slug) => !slugs.has(slug)))
    expect(lost).toEqual([])
  })

  test.each(['symptom', 'kræftoverlever', 'survivor', 'kampen'])('never say %s', (word) => {
    const said = JSON.stringify(offers).replace(/"https?:[^"]*"/g, '')
    expect(said.toLowerCase()).not.toContain(word)
  })

  test('keep what an import brings and nobody here knows', () => {
    const extra = { parking: ['behind the house'], lift: true }
    expect(offerSchema.parse({ ...offers[0], extra }).extra).toEqual(extra)
    expect(offerSchema.safeParse({ ...offers[0], lift: true }).success).toBe(false)
  })
})

describe('how fresh an offer is', () => {
  test.each([
    ['2019', '2019-01-01', '2019'],
    ['2018-Q4', '2018-10-01', '4. kvartal 2018'],
    ['2020-10', '2020-10-01', 'oktober 2020'],
    ['2021-11-23', '2021-11-23', '23. november 2021'],
  ])('%s counts from %s and is said as %s', (date, day, words) => {
    expect(firstDayOf(date)).toBe(day)
    expect(partDateInWords(date, 'da')).toBe(words)
  })

  const evidence = (on: string | null) =>
    offers.slice(0, 1).flatMap((one) => one.evidence.map((e) => ({ ...e, on })))
  const unasked: Judged = { state: 'undated', confirmedOn: null, confirmedBy: null, told: null }
  const by = { confirmedOn: '2026-10-12', confirmedBy: 'Næstved Kommune' }
  test.each<[string | null, Partial<Judged>, string, string]>([
    [null, {}, 'Ikke bekræftet', 'Not confirmed'],
    ['2021-05', { state: 'seen' }, 'Ikke bekræftet siden maj 2021', 'Not confirmed since May 2021'],
    [
      '2021-05',
      { state: 'confirmed', ...by },
      'Bekræftet 12. oktober 2026 af Næstved Kommune',
      'Confirmed on 12 October 2026 by Næstved Kommune',
    ],
    [
      '2021-05',
      { state: 'overdue', ...by },
      'Ikke bekræftet siden 12. oktober 2026',
      'Not confirmed since 12 October 2026',
    ],
    ['2011', { state: 'uncertain' }, 'Ikke bekræftet siden 2011', 'Not confirmed since 2011'],
    [null, { state: 'uncertain' }, 'Ikke bekræftet', 'Not confirmed'],
  ])('a source of %s judged %o', (on, judged, da, en) => {
    const freshness = freshnessOf({ evidence: evidence(on) }, { ...unasked, ...judged })
    expect(freshnessInWords(freshness, 'da')).toBe(da)
    expect(freshnessInWords(freshness, 'en')).toBe(en)
  })

  const contact = evidence('2026-11').map((one) => ({ ...one, group: 'contact' as const }))
  const places = (until: string): Told => ({
    group: 'places-free',
    how: 'telephone',
    by: 'Klinikken',
    on: '2026-11-01',
    until,
  })
  test.each<[string, Parameters<typeof groupsThatDiffer>[0]['evidence'], Told[], string[]]>([
    ['nothing was said of a part', [], [], []],
    ['a part was read later than the whole', contact, [], ['contact seen 2026-11']],
    ['a part was told', [], [places('2026-12-01')], ['places-free confirmed 2026-11-01']],
    ['a part was told too long ago', [], [places('2026-11-23')], ['places-free overdue 2026-11-01']],
    ['a part was read before the whole', evidence('2010').map((one) => ({ ...one, group: 'fees' })), [], []],
  ])('where %s', (_, more, told, expected) => {
    const whole: Freshness = { state: 'seen', since: '2011', by: null }
    const differing = groupsThatDiffer({ evidence: [...evidence('2011'), ...more] }, whole, told, today)
    const words = differing.map(({ group, freshness }) => `${group} ${freshness.state} ${freshness.since}`)
    expect(words).toEqual(expected)
  })

  test('an undated source counts from the day it was seen; of several the latest date holds', () => {
    expect(assuredOn({ evidence: evidence(null) })).toBe('2026-11-22')
    expect(lastSeen({ evidence: [...evidence('2018-Q4'), ...evidence('2018-11-02')] })).toBe('2018-11-02')
  })
})
