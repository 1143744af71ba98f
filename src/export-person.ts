import { writeFileSync } from 'node:fs'
import { collectEverything, mayExportPerson } from '#care/citizens/index.ts'
import { asJob } from '#platform/as-job.ts'
import { openDatabase } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { clockOf } from '#platform/house-clock.ts'
import { isRefusal } from '#platform/permit.ts'
import { type Asked, Misuse } from './admin-asked.ts'
import { findAsked, readPersonAsked } from './person-asked.ts'
import { aboutPersons } from './person-parts.ts'

/** Everything that stands about a person, as one file for them: what they can take themself at /mit/alt, room by room. */
export async function exportPerson({ settings, address, words, say }: Asked): Promise<boolean> {
  const asked = readPersonAsked(words, [])
  const [path, ...more] = asked.rest
  if (!path || more.length > 0) throw new Misuse('export-person takes the name of one file')
  const owner = openDatabase(address, 'owner', { max: 1 })
  try {
    const collected = await asJob(owner, clockOf(settings), 'export-person', async (db, actor) => {
      const person = await findAsked(db, asked)
      const permit = person && mayExportPerson(actor, person.id)
      if (!person || !permit || isRefusal(permit)) return null
      await record(db, permit)
      return collectEverything(db, person.id, aboutPersons.parts)
    })
    if (!collected) {
      say('Nobody here is known by that.')
      return false
    }
    const content = Object.fromEntries(collected.map((one) => [one.name, one.content]))
    writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
    say(`What ${collected.length} rooms have stands in ${path}. It holds no national identifier.`)
    say('Whoever gets the file can read it: hand it to the person alone, and delete it here.')
    return true
  } finally {
    await owner.end()
  }
}
