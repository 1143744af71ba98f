import { describe, expect, it } from 'vitest'
import { articleSchema } from './article.rules.ts'
import { articleForms, blockKeys, headingOf, headingsOf, keyOfForm } from './article-form.rules.ts'
import { exampleArticles, shippedArticles, shippedFacts } from './knowledge.example.ts'

const [first] = exampleArticles

describe('a text for each reader', () => {
  it.each([
    ['borger', 'hvad hvorfor selv soeg-hjaelp spoergsmaal', 'traethed'],
    ['barn', 'hvad hvorfor selv soeg-hjaelp spoergsmaal', 'traethed-barn'],
    ['paaroerende', 'hvad hvorfor selv dig soeg-hjaelp spoergsmaal', 'traethed-paaroerende'],
    ['fagperson', 'hvad hvorfor soeg-hjaelp doere maalinger spoergsmaal', 'traethed-fagperson'],
  ] as const)('%s has the parts %s and the key %3$s', (form, parts, key) => {
    expect(blockKeys.filter((one) => headingsOf[form][one]).join(' ')).toBe(parts)
    expect(keyOfForm('traethed', form)).toBe(key)
  })

  it('has headings that name the reader, in both languages', () => {
    expect(articleForms.map((form) => headingOf(form, 'spoergsmaal')[0])).toEqual([
      'Spørgsmål, du kan tage med til lægen',
      'Spørgsmål, du gerne må stille',
      'Spørgsmål, I kan tage med til lægen',
      'Spørg patienten om',
    ])
    const both = articleForms.flatMap((form) => Object.values(headingsOf[form]))
    expect(both.filter(([da, en]) => da === '' || en === '' || da === en)).toEqual([])
  })

  it('is refused with a part that its reader does not have, and with another key than its own', () => {
    const withDoors = { ...first?.blocks[0], key: 'doere' }
    expect(articleSchema.safeParse({ ...first, blocks: [withDoors] }).success).toBe(false)
    const forDoctors = { ...first, key: 'traethed-fagperson', form: 'fagperson' }
    expect(articleSchema.safeParse({ ...forDoctors, blocks: [withDoors] }).success).toBe(true)
    expect(articleSchema.safeParse({ ...first, key: 'udmattelse' }).success).toBe(false)
  })
})

describe('the facts that ship', () => {
  const facts = new Map(shippedFacts().map((fact) => [fact.key, fact]))

  it('are there for every part that names one, and about its late effect', () => {
    const loose = shippedArticles().flatMap(({ key, lateEffect, blocks }) =>
      blocks
        .flatMap((block) => block.facts)
        .filter((fact) => facts.get(fact)?.lateEffect !== lateEffect)
        .map((fact) => `${key}: ${fact}`),
    )
    expect(loose).toEqual([])
  })
})
