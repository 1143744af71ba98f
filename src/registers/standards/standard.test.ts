import { describe, expect, it } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { doubledKeys } from '#registers/sources/index.ts'
import { shippedSources } from '#registers/sources/sources.example.ts'
import { standardSchema, unmeasured } from './standard.rules.ts'
import { shippedStandards } from './standards.example.ts'

const standards = shippedStandards()

describe('the shipped standards', () => {
  it('have one key each, and so have their requirements', () => {
    expect(doubledKeys(standards.map(({ key }) => key))).toEqual([])
    for (const { requirements } of standards)
      expect(doubledKeys(requirements.map(({ key }) => key))).toEqual([])
  })

  it('name sources that exist', () => {
    const keys = new Set(shippedSources().map(({ key }) => key))
    expect(standards.flatMap(({ sourceKeys }) => sourceKeys).filter((key) => !keys.has(key))).toEqual([])
  })

  it('list what nothing here shows', () => {
    const [issued] = standards
    expect(issued && unmeasured(issued).map(({ key }) => key)).toEqual([
      'ernaeringsindsats',
      'nikotinafvaenning',
      'samtale-om-alkohol',
    ])
  })

  it('require nothing where there is only a wish', () => {
    const [issued] = standards
    expect(standardSchema.safeParse({ ...issued, standing: 'wished-for' }).success).toBe(false)
  })
})

it.each([
  ['/kvalitetsstandarder', 'Intet her viser det endnu', '3 af 7 krav', 'Ikke fagligt kontrolleret endnu'],
  [
    '/en/kvalitetsstandarder',
    'Nothing here shows it yet',
    '3 of 7 requirements',
    'Indenrigs- og Sundhedsministeriet',
  ],
])('%s says what each standard requires and what nothing shows', async (path, ...said) => {
  const house = await aHouse()
  const text = await (await house.anyone.get(path)).text()
  for (const words of said) expect(text).toContain(words)
  expect(text).not.toMatch(/undefined|\[object|NaN/)
  const offers = /href="([^"]*\/tilbud\?aktivitet=training)"/.exec(text)?.[1] ?? ''
  expect((await house.anyone.get(offers)).status).toBe(200)
})
