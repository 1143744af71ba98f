import { personIdOfExample } from '#care/citizens/index.ts'
import type { Database } from '#platform/database.ts'
import { examplePeople, exampleUnits } from '#registers/accounts/index.ts'
import type { Ring } from './testing.ring.ts'

/** How Ida's answer was received, and what was agreed about two of her needs; one of them the municipality sees too. */
export async function liveInReceived(owner: Database) {
  const [ida, sent] = ['ida', 'sent'].map(personIdOfExample)
  await owner`
    insert into assessments.arrival (assessment_id, person_id, organisations, read_at, read_by_name)
    values (${sent}, ${ida}, ${[exampleUnits.oncology.id]}, '2026-11-21T08:00:00Z', 'Prøve')`
  await owner`
    insert into assessments.agreed (need_id, number, person_id, organisations, domain, words, agreed_on, state)
    select n.id, 1, n.person_id, n.organisations, n.domain, 'Aftalt om ' || n.about, '2026-11-21', 'open'
      from assessments.need n where n.series_id = ${sent}`
}

const { oncology, health } = exampleUnits
/** Somebody with two posts works for none until one is chosen. */
const unitOf = (key: string) =>
  key === 'terapeut' ? undefined : examplePeople.find((person) => person.key === key)?.unit?.id
const seesSent = (key: string) => key === 'ida' || unitOf(key) === oncology.id
const knowsIda = (key: string) => key === 'ida' || [oncology.id, health.id].includes(unitOf(key) ?? 'none')

/** What the unit's side of assessments adds to the list in rings.test.ts. */
export const receivedRings: readonly Ring[] = [
  {
    table: 'assessments.arrival',
    asks: (db) => db`select read_by_name as row from assessments.arrival where read_by_name = 'Prøve'`,
    sees: (key) => (seesSent(key) ? ['Prøve'] : []),
  },
  {
    table: 'assessments.agreed',
    asks: (db) => db`select words as row from assessments.agreed where words like 'Aftalt om %'`,
    sees: (key) => [
      ...(seesSent(key) ? ['Aftalt om traethed'] : []),
      ...(knowsIda(key) ? ['Aftalt om arbejde'] : []),
    ],
  },
]
