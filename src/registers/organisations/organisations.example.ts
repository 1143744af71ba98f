import { readFileSync } from 'node:fs'
import { organisationsFileSchema } from './organisation.rules.ts'

const shipped = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../content/${file}`, import.meta.url), 'utf8'))

/** The organisations as they ship, and the invented ones for demo databases. */
export const shippedOrganisations = () =>
  organisationsFileSchema.parse(shipped('organisations/organisations.json'))
export const exampleOrganisations = () => organisationsFileSchema.parse(shipped('example/organisations.json'))
