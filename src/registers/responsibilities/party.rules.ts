import { z } from 'zod'
import { municipalityTitle } from '#registers/places/index.ts'
import type { Text } from './dated.rules.ts'
import type { PlaceLine } from './place-line.rules.ts'

export const authorityRules = [
  'kommune:sundhed',
  'kommune:social',
  'kommune:beskaeftigelse',
  'kommune:kraeftrehabilitering',
  'region',
  'sygehus',
  'almen_praksis',
  'forening',
  'stat',
  'parterne',
  'ikke_afklaret',
] as const
export const authorityRuleSchema = z.enum(authorityRules)
export type AuthorityRule = z.output<typeof authorityRuleSchema>

export const operatorRuleSchema = z.enum([
  ...authorityRules,
  'samme',
  'sygehusafdeling',
  'senfoelgeklinik',
  'afhaenger_af_sundhedsraad',
  'afhaenger_af_region',
  'ikke_kendt',
])
export type OperatorRule = z.output<typeof operatorRuleSchema>

export type Office = 'sundhed' | 'social' | 'beskaeftigelse' | 'kraeftrehabilitering'

/** Who is responsible or does it: a municipality (with its office), a region, or a function such as the GP. */
export type Party = { key: string; name: Text; office: Office | null }

const functions: Record<string, Text> = {
  almen_praksis: { da: 'Din egen læge', en: 'Your own GP' },
  sygehusafdeling: { da: 'Sygehusafdelingen, hvor du går', en: 'The hospital department you attend' },
  senfoelgeklinik: { da: 'Regionens senfølgeklinik', en: 'The region’s late-effects clinic' },
  forening: { da: 'Patientforeningerne', en: 'The patient associations' },
  parterne: { da: 'Lægehuse, sygehuse og kommuner', en: 'GPs, hospitals and municipalities' },
  stat: { da: 'Staten', en: 'The state' },
}

/** What a rule names at this place on this day; null when the place does not say. */
export function partyOf(rule: OperatorRule, place: PlaceLine): Party | null {
  const [kind, office] = rule.split(':') as [string, Office | undefined]
  if (kind === 'kommune') {
    const { code, name } = place.municipality
    return {
      key: code,
      name: { da: municipalityTitle(name), en: `${name} Municipality` },
      office: office ?? null,
    }
  }
  if (rule === 'region' || rule === 'sygehus') {
    if (place.region === null) return null
    const { key, name } = place.region
    return { key, name: { da: name, en: name }, office: null }
  }
  const name = functions[rule]
  return name === undefined ? null : { key: rule, name, office: null }
}
