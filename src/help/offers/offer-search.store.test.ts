import { describe, expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import type { Db } from '#platform/database.ts'
import { shippedPlaces } from '../../registers/places/places.example.ts'
import { publishExamples } from './example-offers.store.ts'
import type { Offer } from './offer.rules.ts'
import { type Asked, searchOffers } from './offer-search.store.ts'
import { type Chosen, filterNames } from './offer-traits.rules.ts'
import { findWording } from './offer-wording.store.ts'
import { anOffer, shippedOffers } from './offers.example.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const nationwide = { level: 'nation', key: null, name: 'Hele landet' } as const
type Question = Partial<Omit<Asked, 'wording'>> & {
  words?: string
  day?: Temporal.PlainDate
  minute?: number
}

/** A house, what else is published in it, and a way to ask it. */
async function aDirectory(...more: Offer[]) {
  const { web, owner } = await aHouse()
  if (more.length > 0) await publishExamples(owner, more)
  const ask = ({ words = '', day = today, minute, ...asked }: Question = {}) =>
    web.begin(async (transaction) => {
      const db = transaction as unknown as Db
      const wording = await findWording(db, words)
      const open = { code: null, chosen: {}, counts: 'choices', after: 0, most: 1000 } as const
      return searchOffers(db, { ...open, ...asked, wording }, { today: day, minute: minute ?? null })
    })
  const ids = async (question: Question = {}) => (await ask(question)).rows.map(({ offer }) => offer.id)
  return { web, owner, ask, ids }
}

describe('where somebody lives', () => {
  test('a national offer is found from every municipality', async () => {
    const { ask, ids } = await aDirectory()
    const { rows } = await ask()
    const national = rows.flatMap(({ offer }) => (offer.area.level === 'nation' ? [offer.id] : []))
    expect(national).toHaveLength(25)
    for (const { code } of shippedPlaces().municipalities) {
      const found = new Set(await ids({ code, counts: 'hits' }))
      expect([code, national.filter((id) => !found.has(id))]).toEqual([code, []])
    }
  })

  test('an offer for another region or municipality is not', async () => {
    const found = await (await aDirectory()).ids({ code: '0370' })
    expect(found).toContain('klinik-roskilde')
    expect(found).not.toContain('klinik-ouh')
    expect(found).not.toContain('kommune-ballerup')
  })

  test('what a region offered is found there on the day after it has merged', async () => {
    const { ids } = await aDirectory()
    expect(await ids({ code: '0370', day: Temporal.PlainDate.from('2027-01-01') })).toContain(
      'klinik-roskilde',
    )
  })

  test('the nearest stands first, and what stands nowhere after what does', async () => {
    const { rows } = await (await aDirectory()).ask({ code: '0370' })
    expect(rows[0]).toMatchObject({ km: 0, offer: { id: 'kraeftraadgivning-naestved' } })
    const far = rows.flatMap(({ km, offer }) =>
      offer.standing === 'historic' ? [] : [km ?? Number.POSITIVE_INFINITY],
    )
    expect(far).toEqual(far.toSorted((one, other) => one - other))
    const roskilde = rows.find(({ offer }) => offer.id === 'klinik-roskilde')
    expect(roskilde?.km).toBeGreaterThan(40)
    expect(roskilde?.km).toBeLessThan(60)
  })

  test('an offer in several municipalities is as far away as the nearest of them', async () => {
    const many = anOffer({ id: 'mange-steder', area: nationwide, municipalityCodes: ['0851', '0370'] })
    const { rows } = await (await aDirectory(many)).ask({ code: '0370' })
    expect(rows.find(({ offer }) => offer.id === 'mange-steder')?.km).toBe(0)
  })
})

describe('words', () => {
  test('find what is meant first, however they are typed', async () => {
    const { ids } = await aDirectory()
    for (const [words, id] of [
      ['lymfødem', 'nh-lymfoedem'],
      ['lymfoedem', 'nh-lymfoedem'],
      ['lymphoedema', 'nh-lymfoedem'],
      ['lymfodem', 'nh-lymfoedem'],
      ['kræftlinje', 'kraeftlinjen'],
      ['kraeftlinien', 'kraeftlinjen'],
      ['stomi', 'copa'],
      ['smerter', 'rehpa-smerter'],
      ['smrter', 'rehpa-smerter'],
      ['sorggruppe', 'sorggrupper'],
      ['tandlæge tilskud', 'tandtilskud'],
      ['prostata', 'propa'],
      ['Næstved', 'kraeftraadgivning-naestved'],
    ] as const)
      expect([words, (await ids({ words }))[0]]).toEqual([words, id])
    for (const words of ['rumrejse', 'qqqq', '\' | & ! \\ :* <-> " qqqq'])
      expect([words, await ids({ words })]).toEqual([words, []])
    for (const words of ['', '  ', 'hjælp til mig', '!?'])
      expect([words, (await ids({ words })).length]).toEqual([words, 74])
  })

  test('what people say leads to offers that name what others with these words read about', async () => {
    const tired = anOffer({
      id: 'hvilested',
      name: { da: 'Hvilested', en: 'A place to rest' },
      lateEffects: ['traethed'],
    })
    const { ids } = await aDirectory(tired)
    expect(await ids({ words: 'udmattelse' })).toContain('hvilested')
    expect(await ids({ words: 'jeg er så træt, at jeg ikke kan noget' })).toContain('hvilested')
  })

  test('inflection, compounds put together and taken apart, and activities by any of their names', async () => {
    const { ids } = await aDirectory(
      anOffer({
        id: 'kajak',
        name: { da: 'Kajakklub for mænd', en: 'Kayak club for men' },
        activities: ['water'],
      }),
    )
    for (const words of ['kajakker', 'kajak klub', 'kajakklubben', 'svømning', 'mændene kajak'])
      expect([words, await ids({ words })]).toEqual([words, expect.arrayContaining(['kajak'])])
  })
})

describe('choices', () => {
  const questions: { words: string; code: string | null; chosen: Chosen }[] = [
    { words: 'samtale', code: '0370', chosen: { form: 'fremmoede' } },
    { words: 'kraeft', code: '0101', chosen: { til: 'efterladte', senfoelge: 'arbejdsevne' } },
    { words: 'gruppe', code: null, chosen: { niveau: 'ikke-oplyst', til: 'paaroerende' } },
    { words: '', code: '0751', chosen: { senfoelge: 'angst', aktivitet: 'walking' } },
  ]

  test('the number on a choice is how many offers it leads to, and removing anything never removes a hit', async () => {
    const { ask, ids } = await aDirectory()
    for (const question of questions) {
      const { facets, count } = await ask(question)
      const mine = await ids(question)
      expect(mine).toHaveLength(count)
      for (const { name, value, count } of facets.filter(({ count }) => count > 0)) {
        const led = await ask({ ...question, chosen: { ...question.chosen, [name]: value }, most: 0 })
        expect([name, value, led.count]).toEqual([name, value, count])
      }
      const wider = [
        ...filterNames.map((name) => ({ ...question, chosen: { ...question.chosen, [name]: undefined } })),
        { ...question, code: null },
        { ...question, words: '' },
      ]
      for (const asked of wider) {
        const found = new Set(await ids(asked))
        expect(mine.filter((id) => !found.has(id))).toEqual([])
      }
    }
  })

  test('what nobody has told is found as not given, never as a no', async () => {
    const { ids } = await aDirectory()
    const by = async (henvisning: string) => await ids({ chosen: { henvisning } })
    expect([(await by('ja')).length, (await by('nej')).length, (await by('ikke-oplyst')).length]).toEqual([
      10, 36, 28,
    ])
    expect(await by('ikke-oplyst')).toContain('klinik-vejle')
  })

  test('open now is only what has told hours that hold at this minute', async () => {
    const weekly = [{ days: [1, 3], from: '09:00', to: '12:00' }]
    const { ids } = await aDirectory(
      anOffer({ id: 'aabent-hus', openingHours: { weekly, toldOn: '2026-11-01' } }),
    )
    const at = (minute?: number) => ids({ chosen: { nu: 'aabent' }, ...(minute !== undefined && { minute }) })
    expect([await at(9 * 60), await at(12 * 60), await at()]).toEqual([['aabent-hus'], [], []])
  })

  test('a former offer is still found, and stands last', async () => {
    const { ids } = await aDirectory()
    expect((await ids()).at(-1)).toBe('rehpa-livsfortaelling')
    expect((await ids({ words: 'livsfortælling' })).includes('rehpa-livsfortaelling')).toBe(true)
  })

  test('pages hold every hit once, and the map counts them where they stand', async () => {
    const { ask, ids } = await aDirectory()
    const pages = await Promise.all([0, 20, 40, 60, 80].map((after) => ids({ after, most: 20 })))
    expect(pages.flat()).toEqual(await ids())
    const { places } = await ask({ counts: 'choices and places' })
    const standing = (code: string) =>
      shippedOffers().filter(({ municipalityCodes }) => municipalityCodes.includes(code)).length
    for (const code of ['0101', '0370', '0851']) expect([code, places[code]]).toEqual([code, standing(code)])
  })
})
