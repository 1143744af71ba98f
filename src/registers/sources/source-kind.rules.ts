import type { Both, Language } from '#platform/words.ts'
import { type Source, sourceSchema } from './source.rules.ts'

/** The kinds of source, in the order in which `/kilder` tells of them. */
export const sourceKindNames: Readonly<Record<Source['kind'], Both>> = {
  law: { da: 'Love', en: 'Acts' },
  order: { da: 'Bekendtgørelser', en: 'Orders' },
  guidance: { da: 'Vejledninger', en: 'Guidance' },
  authority: { da: 'Myndigheder', en: 'Authorities' },
  research: { da: 'Undersøgelser', en: 'Research and surveys' },
  association: { da: 'Foreninger', en: 'Associations' },
  'founding-document': {
    da: 'Dokumenter, som Følgeskab bygger på',
    en: 'Documents that Følgeskab builds on',
  },
  news: { da: 'Aviser og nyheder', en: 'Papers and news' },
  other: { da: 'Andet', en: 'Other' },
}
export const sourceKinds = Object.keys(sourceKindNames) as Source['kind'][]

const field = <As extends 'line' | 'day'>(path: keyof Source, da: string, en: string, as: As) => ({
  path,
  label: [da, en] as const,
  as,
})
const choices = Object.entries(sourceKindNames).map(([value, { da, en }]) => ({
  value,
  label: [da, en] as const,
}))
const read = (body: unknown, name: 'key' | 'title') => String((body as Partial<Source> | null)?.[name] ?? '')

/** Sources as editors see them. This room stands below editions, so it only has the shape of a kind. */
export const sourceKind = {
  name: 'source',
  file: 'content/sources/*.json',
  one: ['Kilde', 'Source'] as const,
  many: ['Kilder', 'Sources'] as const,
  schema: sourceSchema,
  fields: [
    field('title', 'Titel', 'Title', 'line'),
    field('publisher', 'Udgiver', 'Publisher', 'line'),
    field('url', 'Adresse', 'Address', 'line'),
    field(
      'date',
      'Sidens egen dato (år, måned eller dag)',
      'The page’s own date (year, month or day)',
      'line',
    ),
    field('seen', 'Set den', 'Seen on', 'day'),
    { path: 'kind', label: ['Slags', 'Sort'] as const, as: 'choice' as const, choices },
  ],
  keyOf: (body: unknown) => read(body, 'key'),
  label: (body: unknown, _language: Language) => read(body, 'title'),
  freshness: () => null,
}
