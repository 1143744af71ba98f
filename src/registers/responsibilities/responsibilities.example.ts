import { readFileSync } from 'node:fs'
import { membershipsIn } from '#registers/places/index.ts'
import { shippedPlaces } from '#registers/places/places.example.ts'
import { sourceSchema } from '#registers/sources/index.ts'
import { type Concern, concernSchema } from './concern.rules.ts'
import { dutySchema, operatorSchema } from './duty.rules.ts'
import { placeRows } from './place-line.rules.ts'
import type { Register } from './register.rules.ts'
import { type RightsContent, rightsContentSchema } from './right.rules.ts'

export const shippedFile = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../content/${path}`, import.meta.url), 'utf8'))

/** The register as it ships, read from the files, for tests and examples. */
export function shippedRegister(): Register {
  const places = shippedPlaces()
  return {
    ...placeRows(places.municipalities, membershipsIn(places)),
    duties: dutySchema.array().parse(shippedFile('responsibilities/duties.json')),
    operators: operatorSchema.array().parse(shippedFile('responsibilities/operators.json')),
    sources: sourceSchema.array().parse(shippedFile('sources/sources.json')),
  }
}

export const shippedConcerns = (): Concern[] =>
  concernSchema.array().parse(shippedFile('responsibilities/concerns.json'))

export const shippedRights = (): RightsContent => rightsContentSchema.parse(shippedFile('rights/rights.json'))
