import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readabilityOf } from './lix.rules.ts'

describe('how hard a text is to read', () => {
  it.each([
    ['', 0],
    ['Du er træt.', 3],
    // Six words in two sentences, none of them long.
    ['Du er træt. Du sover dårligt.', Math.round(6 / 2 + 100 / 6)],
    // Four words, one sentence, two long: 4 + 50.
    ['Kemoterapi kan give føleforstyrrelser.', 54],
    // Three lines of a list are three sentences.
    ['- Hvil lidt\n- Gå en tur\n- Bed om hjælp', 3],
  ])('%j has LIX %i', (text, lix) => {
    expect(readabilityOf(text).lix).toBe(lix)
  })

  it('names the longest words once each, longest first', () => {
    const { longWords } = readabilityOf(
      'Føleforstyrrelser og behandling. Behandling igen og føleforstyrrelser.',
    )
    expect(longWords).toEqual(['føleforstyrrelser', 'behandling'])
  })

  it('a number with a full stop inside it ends no sentence', () => {
    expect(readabilityOf('Der er 400.000 her').lix).toBe(readabilityOf('Der er 400000 her').lix + 1)
  })

  it('is never less than the words in a sentence, and never fails', () => {
    fc.assert(fc.property(fc.string(), (text) => readabilityOf(text).lix >= 0))
  })
})
