import type { Database } from '#platform/database.ts'
import { accountIdOfExample, exampleId, exampleUnits } from '#registers/accounts/accounts.example.ts'

export const startIdOfExample = exampleId('start')

type Start = {
  id: string
  offer: string
  unit: string
  name: string | null
  on: string
  places: number
  free: number | null
}
const example: Start = {
  id: startIdOfExample,
  offer: 'klinik-roskilde',
  unit: exampleUnits.health.id,
  name: 'Krop og kræft',
  on: '2027-01-12',
  places: 12,
  free: 3,
}
/** A start that the health centre of the examples told of; whose offer it is only the policy asks. */
export const furnishStart = (owner: Database, more: Partial<Start> = {}) => {
  const { id, offer, unit, name, on, places, free } = { ...example, ...more }
  return owner.begin(async (db) => {
    await db`select set_config('app.actor', ${accountIdOfExample('koordinator')}, true),
                    set_config('app.now', '2026-11-20T08:00:00Z', true)`
    await db`
      insert into offers.group_start (id, offer_key, unit_id, name, starts_on, starts_at, places, free)
      values (${id}, ${offer}, ${unit}, ${name}, ${on}::date, '10:00', ${places}, ${free})`
  })
}

/** Where starts can be visited. */
export const startAddresses = {
  '/kalender/:file{tilbud-[a-z0-9-]+\\.ics}': () => ['/kalender/tilbud-klinik-roskilde.ics'],
  '/kalender/:file{hold-[0-9a-f-]+\\.ics}': () => [`/kalender/hold-${startIdOfExample}.ics`],
  '/henvisninger/hold/:id': () => [`/henvisninger/hold/${startIdOfExample}`],
  '/hold/:id': () => [`/hold/${startIdOfExample}`],
}
