import { readFileSync } from 'node:fs'
import { termsSchema } from './term.rules.ts'

/** The terms as they ship. */
export const shippedTerms = () =>
  termsSchema.parse(
    JSON.parse(readFileSync(new URL('../../../content/terms/terms.json', import.meta.url), 'utf8')),
  )
