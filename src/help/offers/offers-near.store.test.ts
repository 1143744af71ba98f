import { describe, expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import type { Db } from '#platform/database.ts'
import { searchOffers } from './offer-search.store.ts'
import { findOffersNear, type NearAsked } from './offers-near.store.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const near = async (asked: Partial<NearAsked>) => {
  const { web } = await aHouse()
  return web.begin((db) => findOffersNear(db as unknown as Db, { code: '0370', limit: 3, ...asked }, today))
}
const ids = (rows: { offer: { id: string } }[]) => rows.map(({ offer }) => offer.id)

describe('what is near', () => {
  test('begins with what stands in the municipality, and is never more than asked for', async () => {
    const rows = await near({})
    expect(rows).toHaveLength(3)
    expect(ids(rows)[0]).toBe('kraeftraadgivning-naestved')
    expect(rows[0]?.freshness).toMatchObject({ state: 'seen', since: '2011-10-13' })
  })

  test('what names the late effect stands before what is for all, and what names another is left out', async () => {
    const rows = await near({ code: '0219', lateEffect: 'lymfoedem-arm', limit: 100 })
    expect(rows.filter(({ namesIt }) => namesIt).map(({ offer }) => offer.id)).toEqual(['nh-lymfoedem'])
    expect(ids(rows)[0]).toBe('nh-lymfoedem')
    expect(ids(rows)).not.toContain('copa')
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
