import { z } from 'zod'
import { shippedJson } from '#platform/shipped.ts'
import { standardSchema } from './standard.rules.ts'

/** The standards as they ship. */
export const shippedStandards = () => z.array(standardSchema).parse(shippedJson('standards/standards.json'))
