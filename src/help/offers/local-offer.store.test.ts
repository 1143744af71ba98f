import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import type { Db } from '#platform/database.ts'
import { publishExamples } from './example-offers.store.ts'
import { hasLocalOffer } from './local-offer.store.ts'
import type { Offer } from './offer.rules.ts'
import { searchOffers } from './offer-search.store.ts'
import { anOffer } from './offers.example.ts'

const today = Temporal.PlainDate.from('2026-11-23')

test('a local offer is one for those who live there, about the topic, and not over', async () => {
  const municipality = (key: string) => ({ area: { level: 'municipality', key, name: 'Et sted' } }) as const
  const topics: [string, Partial<Offer>, boolean][] = [
    ['aktivitet:walking', municipality('0370'), true],
    ['aktivitet:water', { area: { level: 'region', key: 'region-sjaelland', name: 'Et sted' } }, true],
    ['aktivitet:sport', {}, false],
    ['aktivitet:nature', { municipalityCodes: ['0370'] }, true],
    ['aktivitet:creative', municipality('0101'), false],
    ['aktivitet:cooking', { ...municipality('0370'), validTo: '2026-11-22' }, false],
    ['aktivitet:course', { ...municipality('0370'), standing: 'closed' }, false],
  ]
  const offers = topics.map(([topic, told]) =>
    anOffer({ id: topic.replace(':', '-'), ...told, activities: [topic.split(':')[1] as 'walking'] }),
  )
  const effect = anOffer({ id: 'eksempel-angst', ...municipality('0370'), lateEffects: ['angst'] })
  const { web, owner } = await aHouse()
  await publishExamples(owner, [...offers, effect])
  const all = [...topics, ['senfoelge:angst', {}, true], ['senfoelge:hedeture', {}, false]] as typeof topics
  for (const [topic, , isThere] of all) {
    const found = web.begin((db) => hasLocalOffer(db as unknown as Db, '0370', topic, today))
    expect([topic, await found]).toEqual([topic, isThere])
  }
  const names = all.map(([topic]) => topic)
  const missing = all.flatMap(([topic, , isThere]) => (isThere ? [] : [topic]))
  const asked = {
    code: '0370',
    topics: names,
    chosen: { til: 'boern' },
    wording: null,
    counts: 'hits',
  } as const
  const search = web.begin((db) =>
    searchOffers(db as unknown as Db, { ...asked, after: 0, most: 1 }, { today, minute: null }),
  )
  expect((await search).missing).toEqual(missing)
})
