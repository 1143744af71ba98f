import type { Db } from '#platform/database.ts'
import { accountIdOfExample } from '#registers/accounts/index.ts'
import { type ExampleCitizen, exampleCitizens, exampleSince, personIdOfExample } from './citizens.example.ts'
import { readIdentifier } from './identifier.rules.ts'
import { hashIdentifier, sealIdentifier } from './identifier.store.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

function rowsOf(one: ExampleCitizen, key: Uint8Array) {
  const identifier = one.identifier ? readIdentifier(one.identifier) : null
  return {
    person: {
      id: personIdOfExample(one.key),
      account_id: accountIdOfExample(one.key),
      identifier_kind: identifier?.kind ?? null,
      name: one.name,
      born_on: one.bornOn,
      municipality_code: one.municipalityCode,
      language: 'da',
    },
    since: exampleSince,
    sealed: identifier && hex(sealIdentifier(key, identifier)),
    hash: identifier && hex(hashIdentifier(key, identifier)),
    units: one.units,
    talks: one.talks.map(({ to, toName, parts }) => ({
      kind: 'talk',
      parts,
      receiver_name: toName,
      receiver_account_id: to,
    })),
    contacts: one.contacts,
  }
}

/** Puts the example persons into a demo database, once; the database refuses them on a real one. */
export async function furnishExampleCitizens(db: Db, key: Uint8Array): Promise<void> {
  const rows = exampleCitizens.map((one) => rowsOf(one, key))
  await db`select citizens.furnish_person(one) from jsonb_array_elements(${db.json(rows)}) as one`
  const facts = exampleCitizens.flatMap(({ key: name, facts = [] }) =>
    facts.map(({ kind, value, sinceYear }, place) => ({
      person_id: personIdOfExample(name),
      place: place + 1,
      kind,
      value,
      since_year: sinceYear,
      noted_on: exampleSince,
    })),
  )
  await db`select citizens.furnish_facts(${db.json(facts)})`
}
