import { expect, test } from 'vitest'
import { asTyped, fieldsOf, type Json, proposedBody, readField } from '#registers/editions/index.ts'
import { offerSchema } from './offer.rules.ts'
import { offerKind } from './offer-kind.rules.ts'
import { shippedOffers } from './offers.example.ts'

const bodyOf = (id: string) => shippedOffers().find((offer) => offer.id === id) as unknown as Json
const propose = (id: string, typed: Record<string, string>) => {
  const body = bodyOf(id)
  const asItStands = Object.fromEntries(
    fieldsOf(offerKind, body).map((field) => [field.path, asTyped(readField(field, body))]),
  )
  return offerSchema.safeParse(proposedBody(offerKind, body, { ...asItStands, ...typed }))
}

test('an editor says yes, says no, and takes both back to not given', () => {
  expect(propose('klinik-roskilde', { relatives: 'true' }).data?.relatives).toBe(true)
  expect(propose('klinik-roskilde', { relatives: 'false' }).data?.relatives).toBe(false)
  expect(propose('kraeftlinjen', { relatives: '' }).data?.relatives).toBeNull()
  expect(propose('klinik-roskilde', { referral: '' }).data?.referral).toBeNull()
})

test('late effects are given one a line, and none is not given', () => {
  expect(propose('kraeftlinjen', { lateEffects: 'angst\ntraethed' }).data?.lateEffects).toEqual([
    'angst',
    'traethed',
  ])
  expect(propose('copa', { lateEffects: '' }).data?.lateEffects).toBeNull()
})

test('hours and waiting time are told with the day they were told, or not at all', () => {
  const day = '2026-11-20'
  const hours = { 'openingHours.weekly': 'ma-to 9-15\nfr 10:00-12:00', 'openingHours.toldOn': day }
  expect(propose('klinik-roskilde', hours).data?.openingHours).toEqual({
    weekly: [
      { days: [1, 2, 3, 4], from: '09:00', to: '15:00' },
      { days: [5], from: '10:00', to: '12:00' },
    ],
    toldOn: day,
  })
  expect(propose('klinik-roskilde', { ...hours, 'openingHours.toldOn': '' }).success).toBe(false)
  expect(propose('klinik-roskilde', { ...hours, 'openingHours.weekly': 'når vi kan' }).success).toBe(false)
  const told = propose('klinik-roskilde', { 'waiting.weeks': '6', 'waiting.toldOn': day })
  expect(told.data?.waiting).toEqual({ weeks: 6, toldOn: day })
  expect(propose('klinik-roskilde', { 'waiting.weeks': '6' }).success).toBe(false)
  expect(propose('klinik-roskilde', { activities: 'walking\ntalking' }).data?.activities).toEqual([
    'walking',
    'talking',
  ])
  expect(propose('klinik-roskilde', {}).data).toMatchObject({ openingHours: null, waiting: null })
})

test('a text in one language alone, or an address that is none, is not taken', () => {
  expect(propose('klinik-roskilde', { 'selfReferral.da': 'Ring' }).success).toBe(false)
  expect(propose('klinik-roskilde', { url: 'cancer.dk' }).success).toBe(false)
})

test.each([
  ['klinik-roskilde', '2021-11-23'],
  ['klinik-vejle', '2018-10-01'],
  ['cancerforum', '2026-11-22'],
])('%s may be relied on for 180 days from %s', (id, assuredOn) => {
  expect(offerKind.freshness(bodyOf(id))).toEqual({ assuredOn, halfLifeDays: 180 })
})
