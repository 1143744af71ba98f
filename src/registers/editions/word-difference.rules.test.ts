import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDifference } from './word-difference.rules.ts'

describe('two versions of a text', () => {
  it('show the words that went and the words that came', () => {
    expect(wordDifference('Hvil dig lidt hver dag.', 'Hvil dig ofte hver dag.')).toEqual([
      { in: 'both', text: 'Hvil dig ' },
      { in: 'before', text: 'lidt' },
      { in: 'after', text: 'ofte' },
      { in: 'both', text: ' hver dag.' },
    ])
    expect(wordDifference('', 'Nyt')).toEqual([{ in: 'after', text: 'Nyt' }])
    expect(wordDifference('Ens', 'Ens')).toEqual([{ in: 'both', text: 'Ens' }])
  })

  it('give either text back, whole', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'ord', ' ', '\n', '  '), { maxLength: 30 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const read = (side: 'before' | 'after') =>
          wordDifference(before, after)
            .filter((one) => one.in === 'both' || one.in === side)
            .map((one) => one.text)
            .join('')
        return read('before') === before && read('after') === after
      }),
    )
  })

  it('of books are not compared for minutes', () => {
    const book = (word: string) => Array.from({ length: 20_000 }, () => word).join(' ')
    expect(wordDifference(book('a'), book('b')).map((one) => one.in)).toEqual(['before', 'after'])
  })
})
