import type { OrganisationKind } from './organisation.rules.ts'

/** What a unit does, by which it is decided who there may see what; and what kind of organisation that makes it. */
export const kindsOfUnit = {
  sygehus: 'hospital-unit',
  'almen-praksis': 'general-practice',
  senfoelgeklinik: 'late-effects-clinic',
  sundhed: 'municipal-function',
  kraeftrehabilitering: 'municipal-function',
  social: 'municipal-function',
  beskaeftigelse: 'municipal-function',
  forening: 'patient-association',
} as const satisfies Record<string, OrganisationKind>
export type UnitFunction = keyof typeof kindsOfUnit
export const unitFunctions = Object.keys(kindsOfUnit) as UnitFunction[]
export const isUnitFunction = (text: string): text is UnitFunction => Object.hasOwn(kindsOfUnit, text)

export type FreshUnit = {
  readonly name: string
  readonly function: UnitFunction
  /** To whom it belongs in the end is the data controller. */
  readonly parentKey: string | null
  readonly municipalityCode: string | null
}

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }

/** `local:onkologisk-ambulatorium`: made here and nowhere else, so it never collides with what ships. */
export function keyOfUnit(name: string): string | null {
  const plain = name
    .toLocaleLowerCase('da')
    .replace(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  return plain ? `local:${plain}` : null
}
