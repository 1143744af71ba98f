import { shippedText } from '#platform/shipped.ts'
import { organisationsFileSchema } from './organisation.rules.ts'
import type { OrganisationText } from './organisation-file.rules.ts'

const shipped = (file: string): OrganisationText => ({ file, text: shippedText(file) })
const read = ({ text }: OrganisationText) => organisationsFileSchema.parse(JSON.parse(text))

export const shippedTexts = () => shipped('organisations/organisations.json')
export const exampleTexts = () => shipped('example/organisations.json')

/** The organisations as they ship, and the invented ones for demo databases. */
export const shippedOrganisations = () => read(shippedTexts())
export const exampleOrganisations = () => read(exampleTexts())
