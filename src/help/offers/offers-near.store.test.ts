import { describe, expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import type { Db } from '#platform/database.ts'
import { publishExamples } from './example-offers.store.ts'
import { searchOffers } from './offer-search.store.ts'
import { anOffer, shippedOffers } from './offers.example.ts'
import { findOffersNear, type NearAsked } from './offers-near.store.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const near = async (asked: Partial<NearAsked>) => {
  const { web } = await aHouse()
  return web.begin((db) => findOffersNear(db as unknown as Db, { code: '0370', limit: 3, ...asked }, today))
}
const ids = (rows: readonly { offer: { id: string } }[]) => rows.map(({ offer }) => offer.id)

describe('what is near', () => {
  test('begins with what stands in the municipality, and is never more than asked for', async () => {
    const rows = await near({})
    expect(rows).toHaveLength(3)
    expect(ids(rows)[0]).toBe('kraeftraadgivning-naestved')
    expect(rows[0]?.freshness).toMatchObject({ state: 'seen', since: '2011-10-13' })
  })

  test('what names the late effect stands before what is for all, and what names another is left out', async () => {
    const rows = await near({ code: '0219', lateEffects: ['lymfoedem-arm'], limit: 100 })
    expect(ids(rows.filter(({ offer }) => offer.lateEffects !== null))).toEqual(['nh-lymfoedem'])
    expect(ids(rows)[0]).toBe('nh-lymfoedem')
    expect(ids(rows)).not.toContain('copa')
  })

  test('is only of the sorts asked for, and only for late effects in general where none is named', async () => {
    const rows = await near({ kinds: ['late-effects-clinic'], lateEffects: [], limit: 100 })
    expect(new Set(rows.map(({ offer }) => offer.kind))).toEqual(new Set(['late-effects-clinic']))
    expect(rows.filter(({ offer }) => offer.lateEffects !== null)).toEqual([])
  })

  test('never cuts off what is for the whole country where that is wanted besides, whomever it is for', async () => {
    const { owner, web } = await aHouse()
    const area = { level: 'municipality', key: '0370', name: 'Næstved' } as const
    const many = Array.from({ length: 300 }, (_, at) =>
      anOffer({ id: `eksempel-${at}`, area, municipalityCodes: ['0370'], bereaved: true }),
    )
    await publishExamples(owner, many)
    const asked = { code: '0370', bereaved: true, limit: 60, national: 200 }
    const rows = await web.begin((db) => findOffersNear(db as unknown as Db, asked, today))
    const national = rows.filter(({ offer }) => offer.area.level === 'nation')
    expect(rows.length - national.length).toBe(60)
    expect(ids(national)).toContain('kraeftlinjen')
    expect(national.length).toBe(shippedOffers().filter(({ area: { level } }) => level === 'nation').length)
  })

  test('relatives, the bereaved and children get only what says that it is for them', async () => {
    for (const whom of ['relatives', 'bereaved', 'children'] as const) {
      const rows = await near({ [whom]: true, limit: 100 })
      expect([whom, rows.filter(({ offer }) => offer[whom] !== true)]).toEqual([whom, []])
    }
    expect(ids(await near({ bereaved: true, limit: 100 }))).toContain('sorggrupper')
  })
})

test('one statement asks, and words are no part of what a copy remembers', async () => {
  const said: string[] = []
  const { web } = await aHouse({ debug: (_, statement) => said.push(statement) })
  await web.begin(async (transaction) => {
    const db = transaction as unknown as Db
    const asked = { code: '0370', chosen: {}, counts: 'choices', after: 0, most: 5, wording: null } as const
    const at = { today, minute: null }
    await searchOffers(db, asked, at)
    said.length = 0
    const again = await searchOffers(db, asked, at)
    expect(said).toHaveLength(1)
    expect(again.rows).toHaveLength(5)
    expect(again.facets.length).toBeGreaterThan(5)
  })
})
