import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedEverydayWords, shippedLateEffects } from '#registers/lateeffects/lateeffects.example.ts'
import { dangerIn } from './danger.rules.ts'
import { findArticles, inDomains } from './find-article.rules.ts'
import { shippedBeside } from './knowledge.example.ts'

const rows = shippedLateEffects()
const everyday = shippedEverydayWords()
const find = (words: string) => findArticles(words, rows, everyday)
const slugsOf = (words: string) => find(words).lateEffects.map(({ slug }) => slug)
const asciiOnly = (words: string) =>
  words.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')

describe('everyday words', () => {
  it.each(everyday.phrases.filter(({ meaning }) => meaning.length > 0))(
    '"$phrase" finds what it means among the first three, also without æ, ø and å',
    ({ phrase, meaning }) => {
      expect(slugsOf(phrase).slice(0, 3)).toEqual(expect.arrayContaining([...meaning]))
      expect(slugsOf(asciiOnly(phrase)).slice(0, 3)).toEqual(expect.arrayContaining([...meaning]))
    },
  )

  it.each(everyday.phrases.filter(({ tasks }) => tasks.length > 0))(
    '"$phrase" also leads to who is responsible',
    ({ phrase, tasks }) => {
      expect(find(phrase).tasks).toEqual(expect.arrayContaining([...tasks]))
    },
  )

  it('a late effect is found first by its own name', () => {
    const missed = rows.filter((row) => slugsOf(row.name.da)[0] !== row.slug)
    expect(missed.map(({ name }) => name.da)).toEqual([])
  })

  it.each([
    ['træhed', 'traethed'],
    ['sovnbesver', 'soevnbesvaer'],
    ['mundtørhet', 'mundtoerhed'],
    ['hukommelsbesvær', 'kognitive-vanskeligheder'],
    ['lymfødem', 'lymfoedem-arm'],
    ['hot flushes', 'hedeture'],
  ])('"%s" is understood as %s', (words, slug) => {
    expect(slugsOf(words)).toContain(slug)
  })

  it.each(['', '   ', 'qqqq', '!?', '%%'])('"%s" finds nothing', (words) => {
    expect(slugsOf(words)).toEqual([])
  })
})

describe('texts about no single late effect', () => {
  const read = (words: string) =>
    findArticles(words, rows, everyday, shippedBeside()).reads.map(({ slug }) => slug)

  it.each([
    ['ingen tror på mig', 'naar-ingen-tror-paa-dig'],
    ['skanningsangst', 'skanningsangst'],
    ['scanningsangst', 'skanningsangst'],
    ['uro før scanning', 'skanningsangst'],
    ['genoptræningsplan', 'jeg-fik-ikke-en-genoptraeningsplan'],
    ['fik ingen genoptraeningsplan', 'jeg-fik-ikke-en-genoptraeningsplan'],
    ['fremtiden', 'fremtiden-med-kraeft'],
    ['pause i behandlingen', 'pauser-i-behandlingen'],
    ['nobody believes me', 'naar-ingen-tror-paa-dig'],
  ])('"%s" finds %s first', (words, slug) => {
    expect(read(words)[0]).toBe(slug)
  })

  it.each([
    ['uro', 'angst'],
    ['arbejde', 'arbejdsevne'],
    ['træt', 'traethed'],
  ])('"%s" is about a late effect first', (words, slug) => {
    expect(read(words)[0]).toBe(slug)
  })

  it('cancer alone leads to none of them', () => {
    const beside = shippedBeside().map(({ slug }) => slug)
    expect(read('kræft').filter((slug) => beside.includes(slug))).toEqual([])
  })
})

describe('words that mean danger', () => {
  it.each([
    ['jeg vil ikke leve mere', 'life'],
    ['har ikke lyst til at leve', 'life'],
    ['jeg orker ikke mere', 'life'],
    ['tænker på selvmord', 'life'],
    ['jeg vil bare dø', 'life'],
    ['I do not want to live', 'life'],
    ['blod i toilettet', 'body'],
    ['det bløder', 'body'],
    ['rød, varm og feber i armen', 'body'],
    ['ondt i brystet', 'body'],
    ['kan ikke få luft', 'body'],
    ['blood in the toilet', 'body'],
  ])('"%s" shows a person first', (words, danger) => {
    expect(find(words).humanFirst).toBe(danger)
  })

  it('so does every phrase that the register marks, without æ, ø and å too', () => {
    const marked = everyday.phrases.filter(({ humanFirst }) => humanFirst)
    expect(marked.filter(({ phrase }) => find(phrase).humanFirst === null)).toEqual([])
    expect(marked.filter(({ phrase }) => find(asciiOnly(phrase)).humanFirst === null)).toEqual([])
  })

  it('grief is met with a person, not with an alarm', () => {
    expect(find('hun døde i foråret, og nu kommer der stadig breve').humanFirst).toBe('talk')
  })

  it.each(['træthed', 'blodtryk', 'hvordan kan man leve med smerter', 'what do I do'])(
    '"%s" does not',
    (words) => {
      expect(dangerIn(words)).toBeNull()
    },
  )

  it('whatever is typed, the search answers', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (words) => find(words).lateEffects.length <= 10),
      { numRuns: 50 },
    )
  })
})

it('every late effect stands once, under body, head, mind or life, with æ, ø and å last', () => {
  const groups = inDomains(rows, 'da')
  expect(groups.map(({ domain }) => domain)).toEqual(['body', 'head', 'mind', 'life'])
  expect(groups.flatMap((group) => group.rows)).toHaveLength(rows.length)
  expect(groups[0]?.rows.at(-1)?.slug).toBe('aandenoed')
})
