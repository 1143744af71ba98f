import { createHash } from 'node:crypto'
import type { Role } from './post.rules.ts'

/** The same name gives the same id in every demo database, so that other rooms' examples can point to it. */
export function exampleId(name: string): string {
  const hex = createHash('sha256').update(`eksempel:${name}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

export type ExampleUnit = { readonly id: string; readonly name: string; readonly function: string }
const unit = (key: string, name: string, what: string): ExampleUnit => ({
  id: exampleId(`unit:${key}`),
  name: `Eksempel: ${name}`,
  function: what,
})

/** Invented organisations, the same rows as content/example/organisations.json: no real place has these people. */
export const exampleUnits = {
  oncology: unit('oncology', 'Onkologisk ambulatorium, Roskilde', 'sygehus'),
  practice: unit('practice', 'Lægehuset, Næstved', 'almen-praksis'),
  health: unit('health', 'Sundhedscenter, Næstved Kommune', 'sundhed'),
  employment: unit('employment', 'Jobcenter, Næstved', 'beskaeftigelse'),
  clinic: unit('clinic', 'Klinik for Senfølger, Roskilde', 'senfoelgeklinik'),
  editors: unit('editors', 'Redaktionen', 'redaktion'),
  association: unit('association', 'Patientforening', 'forening'),
  chapter: unit('chapter', 'Lokalforening Næstved', 'lokalforening'),
  committee: unit('committee', 'Regionsudvalg', 'regionsudvalg'),
  panel: unit('panel', 'Følgegruppe', 'foelgegruppe'),
  statistics: unit('statistics', 'Statistik', 'statistik'),
  operations: unit('operations', 'Drift', 'drift'),
} as const

export type ExamplePerson = {
  /** Its name in the address `/proev/<key>`. */
  readonly key: string
  readonly name: string
  readonly role: Role
  readonly unit: ExampleUnit | null
}
const person = (key: string, name: string, role: Role, at: ExampleUnit | null = null): ExamplePerson => ({
  key,
  name: `${name} (eksempel)`,
  role,
  unit: at,
})
const { oncology, practice, health, employment, clinic, editors, association, chapter } = exampleUnits
const { committee, panel, statistics, operations } = exampleUnits

export const examplePeople: readonly ExamplePerson[] = [
  person('ida', 'Ida Holm', 'borger'),
  person('bo', 'Bo Holm', 'paaroerende'),
  person('efterladt', 'Karen Birk', 'efterladt'),
  person('sygeplejerske', 'Signe Lund', 'sygeplejerske', oncology),
  person('hospitalslaege', 'Henrik Toft', 'hospitalslaege', oncology),
  person('laege', 'Lene Kvist', 'laege', practice),
  person('koordinator', 'Mette Dahl', 'koordinator', health),
  person('terapeut', 'Thomas Eg', 'terapeut', health),
  person('leder', 'Lis Skovgaard', 'leder', health),
  person('jobcenter', 'Jonas Bæk', 'jobcenter', employment),
  person('klinik', 'Katrine Mose', 'klinik', clinic),
  person('redaktoer', 'Rikke Sand', 'redaktoer', editors),
  person('faglig-godkender', 'Frans Hede', 'faglig-godkender', editors),
  person('forperson', 'Fatima Ravn', 'forperson', association),
  person('bestyrelse', 'Bent Krog', 'bestyrelse', association),
  person('sekretariat', 'Sofie Engell', 'sekretariat', association),
  person('frivillig', 'Freja Vang', 'frivillig', chapter),
  person('frivillig2', 'Viggo Lind', 'frivillig', chapter),
  person('regionsudvalg', 'Ruth Kjær', 'regionsudvalg', committee),
  person('foelgegruppe-sekretariat', 'Gustav Elm', 'foelgegruppe-sekretariat', panel),
  person('foelgegruppe-medlem', 'Grete Hassel', 'foelgegruppe-medlem', panel),
  person('statistiker', 'Stine Flint', 'statistiker', statistics),
  person('drift', 'Dorte Pil', 'drift', operations),
]

/** `.invalid` is a domain that no mail can reach (RFC 2606). */
export const emailOfExample = (key: string) => `${key}@eksempel.invalid`
export const accountIdOfExample = (key: string) => exampleId(`account:${key}`)
export const postIdOfExample = (key: string) => exampleId(`post:${key}`)
