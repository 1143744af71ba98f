import { shippedJson } from '#platform/shipped.ts'
import { figuresSchema } from './figure.rules.ts'

/** The figures as they ship. */
export const shippedFigures = () => figuresSchema.parse(shippedJson('figures/figures.json'))
