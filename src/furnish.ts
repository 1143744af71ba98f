import { type Address, openDatabase } from '#platform/database.ts'
import { kindOf } from '#platform/migrate.ts'
import { furnishExamplePeople } from '#registers/accounts/index.ts'

/** Takes in what ships with this version and, on a demo database, the example people. */
export async function furnish(address: Address): Promise<void> {
  const worker = openDatabase(address, 'worker', { max: 1 })
  try {
    if ((await kindOf(worker)) === 'demo') await furnishExamplePeople(worker)
  } finally {
    await worker.end()
  }
}
