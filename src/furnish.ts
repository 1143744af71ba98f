import { type Address, openDatabase } from '#platform/database.ts'

/** Takes in what ships with this version and, on a demo database, the example people. */
export async function furnish(address: Address): Promise<void> {
  const worker = openDatabase(address, 'worker', { max: 1 })
  await worker.end()
}
