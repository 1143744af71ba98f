import { createHash } from 'node:crypto'
import { accountIdOfExample, exampleId, exampleUnits } from '#registers/accounts/accounts.example.ts'
import type { ContactRole } from './contact.rules.ts'
import type { FreshFact } from './fact.rules.ts'
import type { Part, Purpose, RelationKind } from './person.rules.ts'

/** Seals the examples' numbers, which everybody may read: a demo database without a key of its own uses it. */
export const exampleIdentifierKey: Uint8Array = createHash('sha256').update('foelgeskab: eksempel').digest()

export const personIdOfExample = (key: string) => exampleId(`person:${key}`)

/** The examples began before every moment at which the house is tried. */
export const exampleSince = '2026-10-01'

/** Numbers that MedCom publishes for tests (TestPatienter.xlsx, 2 July 2024; FHIR examples): nobody has them. */
export const testNumbers = {
  ida: '0201609996',
  spare: '0504909995',
  another: '2512489996',
  third: '2509479989',
  national: '0703921VJ5',
  regional: '1206550VK9',
} as const

export type ExampleCitizen = {
  readonly key: string
  readonly identifier: string | null
  readonly name: string
  readonly bornOn: string | null
  readonly municipalityCode: string | null
  readonly units: readonly { id: string; purpose: Purpose; relation: RelationKind }[]
  readonly talks: readonly { to: string; toName: string; parts: readonly Part[] }[]
  readonly contacts: readonly { role: ContactRole; words: string; source: string }[]
  readonly facts?: readonly FreshFact[]
}

const { oncology, health } = exampleUnits

/** Ida is known to the clinic that treats her and to her municipality; Bo may be talked with and sees nothing of hers. */
export const exampleCitizens: readonly ExampleCitizen[] = [
  {
    key: 'ida',
    identifier: testNumbers.ida,
    name: 'Ida Holm (eksempel)',
    bornOn: '1960-01-02',
    municipalityCode: '0370',
    units: [
      { id: oncology.id, purpose: 'treatment', relation: 'treats' },
      { id: health.id, purpose: 'rehabilitation', relation: 'referred' },
    ],
    talks: [{ to: accountIdOfExample('bo'), toName: 'Bo Holm, min mand', parts: ['course'] }],
    contacts: [
      { role: 'contact-person', words: 'Signe Lund (eksempel), sygeplejerske', source: oncology.name },
      { role: 'municipal-coordinator', words: 'Mette Dahl (eksempel)', source: health.name },
    ],
    facts: [
      { kind: 'disease', value: 'breast', sinceYear: 2026 },
      { kind: 'treatment', value: 'chemotherapy', sinceYear: null },
      { kind: 'late-effect', value: 'traethed', sinceYear: 2026 },
    ],
  },
  {
    key: 'bo',
    identifier: null,
    name: 'Bo Holm (eksempel)',
    bornOn: null,
    municipalityCode: '0370',
    units: [],
    talks: [],
    contacts: [],
  },
  {
    key: 'efterladt',
    identifier: null,
    name: 'Karen Birk (eksempel)',
    bornOn: null,
    municipalityCode: null,
    units: [],
    talks: [],
    contacts: [],
  },
]
