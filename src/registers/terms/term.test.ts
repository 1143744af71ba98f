import { describe, expect, it } from 'vitest'
import { doubledKeys } from '#registers/sources/index.ts'
import { shippedSources } from '#registers/sources/sources.example.ts'
import { agreementOn, byTerm, termSchema } from './term.rules.ts'
import { shippedTerms } from './terms.example.ts'

const terms = shippedTerms()
const sources = shippedSources()

describe('the shipped terms', () => {
  it('have one key each, and so have their definitions', () => {
    expect(doubledKeys(terms.map((row) => row.key))).toEqual([])
    expect(doubledKeys(terms.flatMap((row) => row.definitions.map(({ key }) => key)))).toEqual([])
  })

  it('name sources that exist', () => {
    const keys = new Set(sources.map((row) => row.key))
    const named = terms.flatMap((row) => row.definitions.map(({ sourceKey }) => sourceKey))
    expect(named.filter((key) => !keys.has(key))).toEqual([])
  })

  it.each([
    ['senfoelge', 'several'],
    ['rehabilitering', 'one'],
    ['praehabilitering', 'working-text'],
    ['faelles-beslutningstagen', 'none'],
    ['patientstyring', 'none'],
    ['kompleks-senfoelge', 'one'],
  ])('%s: %s', (key, agreement) => {
    const term = terms.find((row) => row.key === key)
    expect(term && agreementOn(term)).toBe(agreement)
  })

  it('say that there is no national definition of a complex late effect', () => {
    expect(terms.find((row) => row.key === 'kompleks-senfoelge')?.note?.da).toMatch(
      /ikke fundet en national definition/,
    )
  })

  it('stand from A to Å', () => {
    expect(terms.toSorted(byTerm).map((row) => row.key)).toEqual(terms.map((row) => row.key))
  })

  it('carry no check, because nobody has made one', () => {
    expect(termSchema.safeParse({ ...terms[0], checkedBy: 'somebody' }).success).toBe(false)
  })

  it.each(['symptom', 'kræftoverlever', 'kampen', 'survivor'])('never say %s', (word) => {
    expect(JSON.stringify(terms).toLowerCase()).not.toContain(word)
  })
})

it('a word without a definition must say so', () => {
  const bare = { key: 'ord', term: { da: 'Ord', en: 'Word' }, definitions: [], note: null }
  expect(termSchema.safeParse(bare).success).toBe(false)
})
