import { describe, expect, test } from 'vitest'
import { shippedArticles } from '#help/knowledge/knowledge.example.ts'
import { shippedRows } from '#help/offers/offers.example.ts'
import { shippedLateEffects } from '#registers/lateeffects/lateeffects.example.ts'
import { situations } from '#registers/responsibilities/index.ts'
import {
  shippedConcerns,
  shippedRegister,
  shippedRights,
} from '#registers/responsibilities/responsibilities.example.ts'
import {
  leavesOut,
  listenerIn,
  offersFor,
  responsibleFor,
  rightsFor,
  type Seeker,
} from './help-answer.rules.ts'
import { choiceKeys, choiceOf, choicesFor, paths } from './help-choices.rules.ts'
import { choiceWords } from './help-choices.words.ts'
import { sentenceFor } from './help-shown.rules.ts'

const date = Temporal.PlainDate.from('2026-11-23')
const register = shippedRegister()
const concerns = shippedConcerns()
const { rights } = shippedRights()
const reached = [null, '0370', 'region-sjaelland']
const rows = shippedRows(reached)
const seeker = (more: Partial<Seeker>): Seeker => ({
  ...{ path: 'selv', key: null, situation: undefined, slugs: [], reads: [] },
  ...more,
})
const ids = (more: Partial<Seeker>) => {
  const { near, national } = offersFor(rows, seeker(more))
  return [...near, ...national].map(({ offer }) => offer.id)
}

describe('what a choice leads to', () => {
  test('is in the registers: every late effect, article, concern and right', () => {
    const slugs = shippedLateEffects().map(({ slug }) => slug)
    const articles = shippedArticles().map(({ key }) => key)
    const keys = concerns.map(({ key }) => key)
    for (const key of choiceKeys) {
      const { lateEffects = [], reads = [], readsWithIt = [], concern, rights: wanted = [] } = choiceOf(key)
      const unwritten = [...reads, ...readsWithIt].filter((slug) => !articles.includes(slug))
      expect([key, unwritten]).toEqual([key, []])
      expect([key, lateEffects.filter((slug) => !slugs.includes(slug))]).toEqual([key, []])
      expect([key, !concern || keys.includes(concern)]).toEqual([key, true])
      expect([key, wanted.filter((one) => !rights.some((right) => right.key === one))]).toEqual([key, []])
    }
  })

  test('has somebody to contact, or whom to ask, everywhere in the course', () => {
    for (const situation of [...situations, undefined])
      for (const key of choicesFor('selv', situation)) {
        const asked = { choice: choiceOf(key), situation, municipality: '0370', date }
        const status = responsibleFor(asked, concerns, register)?.answer.status
        expect([key, situation, ['answered', 'unresolved'].includes(status ?? '')]).toEqual([
          key,
          situation,
          true,
        ])
      }
  })

  test('somebody who listens stands in the register before and after the reform', () => {
    for (const day of [date, Temporal.PlainDate.from('2027-01-01')])
      expect(listenerIn(register.duties, day)?.firstContact.who.da).toContain('Kræftlinjen')
  })
})

describe('the sentence to say', () => {
  const told = { words: '' } as Parameters<typeof sentenceFor>[0]['told']
  test('leaves nobody out who lives with cancer that does not go away', () => {
    for (const key of choicesFor('selv', 'kronisk')) {
      const { da, en } = sentenceFor({ seeker: seeker({ key, situation: 'kronisk' }), told })
      expect([key, leavesOut(da), leavesOut(en)]).toEqual([key, false, false])
    }
  })

  test('of the bereaved and of relatives tells of no treatment', () => {
    for (const path of ['holder-af', 'har-mistet'] as const)
      for (const key of choicesFor(path, undefined)) {
        const { da, en } = sentenceFor({ seeker: seeker({ path, key }), told })
        expect(`${da} ${en} ${choiceWords[key].wording}`).not.toMatch(/behandling|treatment|rask|recover/i)
      }
  })

  test('uses the words that somebody wrote', () => {
    const said = sentenceFor({ seeker: seeker({}), told: { ...told, words: 'min ryg' } })
    expect(said.da).toContain('er min ryg.')
  })
})

describe('what is near', () => {
  test('always has Kræftlinjen, on every path', () => {
    for (const path of paths)
      expect([path, ids({ path })]).toEqual([path, expect.arrayContaining(['kraeftlinjen'])])
  })

  test('is for the bereaved only what says so', () => {
    expect(ids({ path: 'har-mistet', key: 'sorg' })).toContain('kraeftraadgivning-naestved')
    expect(ids({ path: 'har-mistet' })).not.toContain('klinik-roskilde')
  })

  test('has help around children and grief for those who ask about a child', () => {
    const all = offersFor(rows, seeker({ path: 'har-mistet', key: 'barn-har-mistet' })).national
    expect(all.map(({ offer }) => offer.id)).toEqual(expect.arrayContaining(['omsorg', 'sorggrupper']))
  })

  test('is not only for those who are done, for those who live with it', () => {
    expect(ids({ situation: 'kronisk' })).not.toContain('klinik-roskilde')
    expect(ids({ situation: 'afsluttet' })).toContain('klinik-roskilde')
  })
})

test('rights follow the path: a relative has leave, a bereaved person no course of treatment', () => {
  const keys = (...[path, choice, situation]: [(typeof paths)[number], null, undefined]) =>
    rightsFor(path, choice, situation, rights, date).map(({ key }) => key)
  expect(keys('holder-af', null, undefined)).toContain('omsorgsorlov')
  expect(keys('har-mistet', null, undefined)).toEqual(['psykologtilskud'])
})
