import { shippedJson } from '#platform/shipped.ts'
import { termsSchema } from './term.rules.ts'

/** The terms as they ship. */
export const shippedTerms = () => termsSchema.parse(shippedJson('terms/terms.json'))
