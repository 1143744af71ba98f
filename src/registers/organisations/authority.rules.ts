import type { Both } from '#platform/words.ts'
import { type Municipality, municipalityTitle, type Places, type Region } from '#registers/places/index.ts'
import type { Organisation } from './organisation.rules.ts'

/** The four offices of a municipality that this system tells apart; the job centre sees nothing of the others. */
export const municipalFunctions = ['sundhed', 'social', 'beskaeftigelse', 'kraeftrehabilitering'] as const
export type MunicipalFunction = (typeof municipalFunctions)[number]

export const municipalFunctionNames: Readonly<Record<MunicipalFunction, Both>> = {
  sundhed: { da: 'Sundhed', en: 'Health' },
  social: { da: 'Social', en: 'Social affairs' },
  beskaeftigelse: { da: 'Beskæftigelse', en: 'Employment' },
  kraeftrehabilitering: { da: 'Kræftrehabilitering', en: 'Cancer rehabilitation' },
}

/** Keys never change: an organisation's permanent id is made from its key. */
export const municipalityKey = (code: string) => `municipality:${code}`
export const municipalFunctionKey = (code: string, office: MunicipalFunction) =>
  `municipality:${code}:${office}`
export const regionKey = (key: string) => `region:${key}`

type Own = Pick<Organisation, 'key' | 'kind' | 'function' | 'parentKey' | 'municipalityCode' | 'regionKey'> &
  Pick<Organisation, 'validFrom' | 'validTo' | 'sourceStatus' | 'sources' | 'website'> & { name: Both }

function authority({ name, ...own }: Own): Organisation {
  return {
    ...own,
    names: [{ name, validFrom: own.validFrom, validTo: own.validTo }],
    abbreviation: null,
    websiteToCheck: null,
    contact: null,
    facts: null,
    toCheck: false,
    note: null,
  }
}

function municipalAuthorities(municipality: Municipality): Organisation[] {
  const { code, validFrom, validTo } = municipality
  const name = { da: municipalityTitle(municipality.name), en: `${municipality.name} Municipality` }
  const shared = {
    municipalityCode: code,
    regionKey: null,
    validFrom,
    validTo,
    sourceStatus: 'verified' as const,
    sources: ['dst-folk1a-2026k1'],
    website: null,
  }
  return [
    authority({
      ...shared,
      key: municipalityKey(code),
      kind: 'municipality',
      function: null,
      parentKey: null,
      name,
    }),
    ...municipalFunctions.map((office) =>
      authority({
        ...shared,
        key: municipalFunctionKey(code, office),
        kind: 'municipal-function',
        function: office,
        parentKey: municipalityKey(code),
        name: {
          da: `${name.da}, ${municipalFunctionNames[office].da}`,
          en: `${name.en}, ${municipalFunctionNames[office].en}`,
        },
      }),
    ),
  ]
}

const regionalAuthority = (region: Region): Organisation =>
  authority({
    key: regionKey(region.key),
    kind: 'region',
    function: null,
    parentKey: null,
    municipalityCode: null,
    regionKey: region.key,
    name: { da: region.name, en: region.name },
    validFrom: region.validFrom,
    validTo: region.validTo,
    sourceStatus: region.sourceStatus,
    sources: [region.sourceKey],
    website: region.website ? `https://www.${region.website}` : null,
  })

/** Every municipality with its four offices, and every region, as authorities with the days they exist. */
export const authoritiesFrom = (places: Pick<Places, 'municipalities' | 'regions'>): Organisation[] => [
  ...places.municipalities.flatMap(municipalAuthorities),
  ...places.regions.map(regionalAuthority),
]
