import { mkdirSync } from 'node:fs'
import { asJob } from '#platform/as-job.ts'
import { openDatabase } from '#platform/database.ts'
import { clockOf } from '#platform/house-clock.ts'
import { listShippedForm } from '#registers/editions/index.ts'
import { type Asked, Misuse } from './admin-asked.ts'
import { writeShipped } from './content.ts'
import { kinds } from './kinds.ts'

/** The published rows of every kind, one file each, in the form in which they ship. */
export async function exportContent({ settings, address, words, say }: Asked): Promise<boolean> {
  const [what, folder] = words
  if (what !== 'content' || !folder || words.length > 2) throw new Misuse('export takes content and a folder')
  mkdirSync(folder, { recursive: true })
  const worker = openDatabase(address, 'worker', { max: 1 })
  try {
    await asJob(worker, clockOf(settings), 'export-content', async (db) => {
      for (const kind of kinds) {
        const rows = await listShippedForm(db, kind.name)
        say(`${writeShipped(folder, kind, rows)}: ${rows.length} rows`)
      }
    })
  } finally {
    await worker.end()
  }
  return true
}
