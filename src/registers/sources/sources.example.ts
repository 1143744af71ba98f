import { shippedJson } from '#platform/shipped.ts'
import { type Source, sourceSchema } from './source.rules.ts'

/** The sources as they ship, for tests and examples. */
export const shippedSources = (): Source[] =>
  ['sources/sources.json', 'sources/figures.json'].flatMap((file) =>
    sourceSchema.array().parse(shippedJson(file)),
  )
