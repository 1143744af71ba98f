import { describe, expect, it } from 'vitest'
import { shippedLateEffects } from '#registers/lateeffects/lateeffects.example.ts'
import { doubledKeys } from '#registers/sources/index.ts'
import { addressOf, articleSchema, blocksInOrder } from './article.rules.ts'
import { citedBy } from './article-sources.rules.ts'
import { exampleArticles, shippedArticles } from './knowledge.example.ts'

const shipped = shippedArticles()
const [first] = exampleArticles

describe('an article', () => {
  it('has each part once', () => {
    const [block] = first?.blocks ?? []
    expect(articleSchema.safeParse(first).success).toBe(true)
    expect(articleSchema.safeParse({ ...first, blocks: [block, block] }).success).toBe(false)
    expect(articleSchema.safeParse({ ...first, blocks: [] }).success).toBe(false)
  })

  it('is read in one order, however it was typed in', () => {
    expect(exampleArticles.map((one) => blocksInOrder(one).map(({ key }) => key))).toEqual([
      ['hvad', 'spoergsmaal'],
      ['hvad', 'soeg-hjaelp'],
    ])
  })

  it('names the day a source was seen where it is known, and says nothing where it is not', () => {
    const lateEffect = { sources: ['https://www.dsam.dk/a/b/c'], seen: '2026-11-22' }
    const cited = citedBy(['https://www.dsam.dk/a/b/c', 'https://andet.dk'], new Map(), lateEffect)
    expect(cited).toMatchObject([
      { seen: '2026-11-22', parts: ['dsam.dk', '…', 'c'] },
      { seen: null, parts: ['andet.dk'] },
    ])
  })
})

describe('the articles that ship', () => {
  const lateEffects = shippedLateEffects()
  const forCitizens = shipped.filter(({ form, group }) => form === 'borger' && group === 'senfoelge')

  it('tell citizens of every late effect once, and of no other', () => {
    const told = forCitizens.map(({ lateEffect }) => lateEffect ?? '')
    expect(doubledKeys(told)).toEqual([])
    expect(told.toSorted()).toEqual(lateEffects.map(({ slug }) => slug).toSorted())
  })

  it('have every part, so that nobody looks in vain for when to ask for help', () => {
    expect(forCitizens.filter(({ blocks }) => blocks.length !== 5).map(({ key }) => key)).toEqual([])
  })

  it('say that signs are not looked into wherever the register has none, and only there', () => {
    const flags = new Map(lateEffects.map((row) => [row.slug, row.redFlagsDa.length]))
    const wrong = forCitizens.filter(
      (one) => (one.redFlagsLooked === 'ikke-undersoegt') !== (flags.get(one.lateEffect ?? '') === 0),
    )
    expect(wrong.map(({ key }) => key)).toEqual([])
  })

  it.each(['symptom', 'kræftoverlever', 'kampen', 'rask igen', 'egenomsorg'])('never say %s', (word) => {
    const said = shipped.filter((one) =>
      JSON.stringify([one.title, one.gist, one.blocks.map(({ text }) => text)])
        .toLowerCase()
        .includes(word),
    )
    expect(said.map(({ key }) => key)).toEqual([])
  })

  it.each(['efter behandling', 'efter kræft', 'after treatment', 'after cancer'])(
    'never speak of a time %s to those whose cancer does not go away',
    (words) => {
      const said = shipped.filter(
        ({ group, title, gist, blocks }) =>
          group === 'lever-med-kraeft' &&
          JSON.stringify([title, gist, blocks.map(({ text }) => text)])
            .toLowerCase()
            .includes(words),
      )
      expect(said.map(({ key }) => key)).toEqual([])
    },
  )

  it('are whole in both languages wherever a reader of their own, or a life with cancer, is written for', () => {
    const halved = shipped.filter(
      ({ form, group, blocks }) =>
        (form !== 'borger' || group !== 'senfoelge') && blocks.some(({ text }) => text.en === null),
    )
    expect(halved.map(({ key }) => key)).toEqual([])
  })

  it('cite only addresses that the late effect itself or the sources hold', () => {
    const held = new Map(lateEffects.map((row) => [row.slug, row.sources]))
    const loose = forCitizens.flatMap((one) =>
      one.blocks.flatMap(({ sources }) =>
        sources
          .map(addressOf)
          .filter((url) => !held.get(one.lateEffect ?? '')?.includes(url))
          .map((url) => `${one.key}: ${url}`),
      ),
    )
    expect(loose).toEqual([])
  })
})
