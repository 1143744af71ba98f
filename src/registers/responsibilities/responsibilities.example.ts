import { shippedJson } from '#platform/shipped.ts'
import { membershipsIn } from '#registers/places/index.ts'
import { shippedPlaces } from '#registers/places/places.example.ts'
import { shippedSources } from '#registers/sources/sources.example.ts'
import { type Concern, concernSchema } from './concern.rules.ts'
import { dutySchema, operatorSchema } from './duty.rules.ts'
import { placeRows } from './place-line.rules.ts'
import type { Register } from './register.rules.ts'
import { type RightsContent, rightsContentSchema } from './right.rules.ts'

/** The register as it ships, read from the files, for tests and examples. */
export function shippedRegister(): Register {
  const places = shippedPlaces()
  return {
    ...placeRows(places.municipalities, membershipsIn(places)),
    duties: dutySchema.array().parse(shippedJson('responsibilities/duties.json')),
    operators: operatorSchema.array().parse(shippedJson('responsibilities/operators.json')),
    sources: shippedSources(),
  }
}

export const shippedConcerns = (): Concern[] =>
  concernSchema.array().parse(shippedJson('responsibilities/concerns.json'))

export const shippedRights = (): RightsContent => rightsContentSchema.parse(shippedJson('rights/rights.json'))
