import { describe, expect, test } from 'vitest'
import { shippedLateEffects } from '../../registers/lateeffects/lateeffects.example.ts'
import { offerSchema } from './offer.rules.ts'
import { freshnessInWords, partDateInWords } from './offer.words.ts'
import { assuredOn, byFreshness, firstDayOf, freshnessOf, lastSeen } from './offer-freshness.rules.ts'
import { shippedOffers } from './offers.example.ts'

const offers = shippedOffers()
const today = Temporal.PlainDate.from('2026-11-23')
const unchecked = { checkedAt: null, checkerName: null, staleOn: null }

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
  const check = (at: string, staleOn: string) => ({
    checkedAt: Temporal.Instant.from(`${at}T09:00:00Z`),
    checkerName: 'Næstved Kommune',
    staleOn: Temporal.PlainDate.from(staleOn),
  })
  test.each([
    ['no check, undated', null, unchecked, 'Ikke bekræftet', 'Not confirmed'],
    [
      'no check, dated',
      '2021-05',
      unchecked,
      'Ikke bekræftet siden maj 2021',
      'Not confirmed since May 2021',
    ],
    [
      'checked',
      null,
      check('2026-10-12', '2027-04-10'),
      'Bekræftet 12. oktober 2026 af Næstved Kommune',
      'Confirmed on 12 October 2026 by Næstved Kommune',
    ],
    [
      'checked too long ago',
      null,
      check('2026-01-12', '2026-07-11'),
      'Ikke bekræftet siden 12. januar 2026',
      'Not confirmed since 12 January 2026',
    ],
    [
      'on the day its time passes',
      null,
      check('2026-01-12', '2026-11-23'),
      'Ikke bekræftet siden 12. januar 2026',
      'Not confirmed since 12 January 2026',
    ],
  ])('%s', (_, on, checked, da, en) => {
    const freshness = freshnessOf({ evidence: evidence(on) }, checked, today)
    expect(freshnessInWords(freshness, 'da')).toBe(da)
    expect(freshnessInWords(freshness, 'en')).toBe(en)
  })

  test('an undated source counts from the day it was seen; of several the latest date holds', () => {
    expect(assuredOn({ evidence: evidence(null) })).toBe('2026-11-22')
    expect(lastSeen({ evidence: [...evidence('2018-Q4'), ...evidence('2018-11-02')] })).toBe('2018-11-02')
  })

  test('surest first', () => {
    const said = [
      freshnessOf({ evidence: evidence(null) }, unchecked, today),
      freshnessOf({ evidence: evidence('2011') }, unchecked, today),
      freshnessOf({ evidence: evidence('2023') }, unchecked, today),
      freshnessOf({ evidence: evidence(null) }, check('2026-10-12', '2027-04-10'), today),
    ]
    const words = said.toSorted(byFreshness).map((one) => freshnessInWords(one, 'en'))
    expect(words[0]).toContain('Confirmed on')
    expect(words.slice(1)).toEqual(['Not confirmed since 2023', 'Not confirmed since 2011', 'Not confirmed'])
  })
})
