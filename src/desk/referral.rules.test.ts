import { describe, expect, test } from 'vitest'
import { shippedRows } from '#help/offers/offers.example.ts'
import { shippedLateEffects } from '#registers/lateeffects/lateeffects.example.ts'
import { shippedRegister } from '#registers/responsibilities/responsibilities.example.ts'
import { asksOf, referralWays, waysFor } from './referral.rules.ts'
import { referralText } from './referral-text.rules.ts'

const effects = shippedLateEffects()
const register = shippedRegister()
const day = Temporal.PlainDate.from('2026-11-23')
const reached = [null, '0370', 'region-sjaelland']
const near = shippedRows(reached)
const waysAt = (slug: string, date = day) => {
  const lateEffect = effects.find((one) => one.slug === slug)
  if (!lateEffect) throw new Error(slug)
  return waysFor(lateEffect, { municipality: '0370', date }, register, near)
}
const receivers = (slug: string, way: string) =>
  waysAt(slug)
    .find((one) => one.way === way)
    ?.receivers.map(({ offer }) => offer.id)

describe('the ways of referral', () => {
  test.each([
    ['general', 'specialiseret'],
    ['disease-specific', 'hoejt_specialiseret'],
  ] as const)('a late effect that is %s asks at the level %s', (scope, level) => {
    expect(asksOf('sygehus', scope)).toEqual([{ task: 'udredning_senfoelger_sygehus', level }])
  })

  test('where no source says how far it reaches, both levels are asked for', () => {
    expect(asksOf('senfoelgeklinik', null).map((one) => one.level)).toEqual([
      'specialiseret',
      'hoejt_specialiseret',
    ])
  })

  test('a doctor in Næstved finds the clinic of the region, and no other region’s', () => {
    expect(receivers('traethed', 'senfoelgeklinik')).toEqual(['klinik-roskilde'])
  })

  test('a municipality without an offer of its own still shows that every municipality has one', () => {
    expect(receivers('traethed', 'kommune')).toEqual(['kommune-alle-kommuner'])
  })

  test('every late effect has every way with exactly one outcome, before and after the reform', () => {
    for (const date of [day, Temporal.PlainDate.from('2027-01-01')])
      for (const { slug } of effects)
        expect(waysAt(slug, date).map(({ way }) => way)).toEqual([...referralWays])
  })

  test('a suggestion is the register’s own, and none is made where it has none', () => {
    expect(waysAt('traethed').find(({ way }) => way === 'kommune')?.suggested).toEqual(['moderate'])
    expect(waysAt('neglegener').flatMap(({ suggested }) => suggested)).toEqual([])
  })
})

test('the text to paste holds blanks and nothing about anybody', () => {
  const text = referralText('Kommunal henvisning', 'Træthed', null)
  expect(text).toContain('Modtager: ____')
  const lines = text.split('\n').slice(3)
  expect(lines.every((line) => line.endsWith(': ____'))).toBe(true)
})
