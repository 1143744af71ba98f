import { describe, expect, it } from 'vitest'
import { doubledKeys } from '#registers/sources/index.ts'
import { byDanishOrder, domainNames, domainOf, domains, inReadingOrder } from './late-effect.rules.ts'
import { shippedEverydayWords, shippedLateEffects } from './lateeffects.example.ts'
import { readingOf } from './reading.rules.ts'

const rows = shippedLateEffects()
const everyday = shippedEverydayWords()
const slugs = new Set(rows.map((row) => row.slug))

describe('the shipped late effects', () => {
  it('are the 74 and the nine everyday ones, each once', () => {
    expect(rows).toHaveLength(74 + 9)
    expect(doubledKeys(rows.map((row) => row.slug))).toEqual([])
    expect(doubledKeys(rows.map((row) => row.name.da))).toEqual([])
  })

  it('stand under the domain of their category', () => {
    expect(rows.filter((row) => domainOf(row.category) !== row.domain)).toEqual([])
    expect(new Set(rows.map((row) => row.domain))).toEqual(new Set(domains))
    expect(Object.values(domainNames).every((name) => name.da && name.en)).toBe(true)
  })

  it('name a source, or say that nothing is confirmed', () => {
    expect(rows.filter((row) => (row.sources.length === 0) !== (row.sourceStatus === 'unconfirmed'))).toEqual(
      [],
    )
  })

  it('claim nothing clinical without a source', () => {
    const bare = rows.filter((row) => row.sources.length === 0)
    expect(bare).toHaveLength(9)
    expect(bare.every((row) => row.redFlagsDa.length + row.icd10.length + row.treatments.length === 0)).toBe(
      true,
    )
  })

  it('stand from A to Å, with æ, ø and å last', () => {
    expect(rows.toSorted(byDanishOrder).map((row) => row.slug)).toEqual(rows.map((row) => row.slug))
    expect(inReadingOrder(rows, 'da').at(-1)?.name.da).toBe('Åndenød og nedsat lungefunktion')
    expect(inReadingOrder(rows, 'en').at(0)?.name.en).toBe('Altered body image')
  })

  it.each(['symptom', 'kræftoverlever', 'kampen', 'survivor'])('never say %s in our own words', (word) => {
    const said = JSON.stringify([rows, everyday]).replace(/"https?:[^"]*"/g, '')
    expect(said.toLowerCase()).not.toContain(word)
  })

  it('carry no check, because nobody has made one', () => {
    expect(rows.filter((row) => 'check' in row || 'checkedBy' in row)).toEqual([])
  })
})

describe('everyday words', () => {
  it('lead to late effects that exist, or to a duty', () => {
    const lost = everyday.phrases.filter((phrase) => phrase.meaning.some((slug) => !slugs.has(slug)))
    expect(lost).toEqual([])
    expect(everyday.phrases.filter((phrase) => phrase.meaning.length + phrase.tasks.length === 0)).toEqual([])
    expect(doubledKeys(everyday.phrases.map((phrase) => phrase.phrase))).toEqual([])
  })

  it('as written find what they mean first', () => {
    const missed = everyday.phrases.filter((phrase) => {
      const first = readingOf(phrase.phrase, rows, everyday).lateEffects.slice(0, 5)
      return phrase.meaning.length > 0 && !first.some((row) => phrase.meaning.includes(row.slug))
    })
    expect(missed.map((phrase) => phrase.phrase)).toEqual([])
  })

  it.each([
    ['træthed', 'traethed'],
    ['traethed', 'traethed'],
    ['trathed', 'traethed'],
    ['fatik', 'traethed'],
    ['Fatigue', 'traethed'],
    ['chemo brain', 'kognitive-vanskeligheder'],
    ['lymfeødem i armen', 'lymfoedem-arm'],
    ['neropati', 'foeleforstyrrelser'],
    ['søvnbesvær', 'soevnbesvaer'],
    ['sovnbesver', 'soevnbesvaer'],
    ['jeg er bange for at det kommer igen', 'frygt-for-tilbagefald'],
    ['forstoppelse', 'forstoppelse'],
    ['tør mund', 'mundtoerhed'],
  ])('%s finds %s first', (words, slug) => {
    expect(readingOf(words, rows, everyday).lateEffects[0]?.slug).toBe(slug)
  })

  it('about danger show a person first', () => {
    expect(readingOf('rød varm og feber i armen', rows, everyday).humanFirst).toBe(true)
    expect(readingOf('blod i toilettet', rows, everyday).humanFirst).toBe(true)
    expect(readingOf('træthed', rows, everyday).humanFirst).toBe(false)
  })

  it('about who to call lead to a duty', () => {
    expect(readingOf('hvem skal jeg ringe til når jeg er færdigbehandlet', rows, everyday).tasks).toContain(
      'opfoelgningsplan',
    )
  })

  it.each(['', '   ', 'qqqq', '!?'])('"%s" finds nothing and says so', (words) => {
    expect(readingOf(words, rows, everyday).lateEffects).toEqual([])
  })
})
