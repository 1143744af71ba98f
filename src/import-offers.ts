import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import {
  changesIn,
  confirmImport,
  fileFaultInWords,
  findImport,
  listImportLines,
  mayImport,
  openImport,
  outcomes,
  readNext,
  remedyInWords,
  sendImport,
  splitFile,
} from '#help/offers/index.ts'
import { asJob } from '#platform/as-job.ts'
import { dayOf } from '#platform/calendar.ts'
import { openDatabase } from '#platform/database.ts'
import { clockOf } from '#platform/house-clock.ts'
import { isRefusal } from '#platform/permit.ts'
import { type Asked, Misuse } from './admin-asked.ts'

/** As it stands in the file; what would steer the terminal stands there as its code. */
const asSeen = (text: string) =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** What the preview is undone by: nothing of it is kept. */
class OnlyLooking extends Error {}
const shownAtOnce = 1000

/** Prints what a file of offers would change; with `--confirm` sends all of it as proposals, or nothing. */
export async function importOffersFrom({ settings, address, words, say }: Asked): Promise<boolean> {
  const [what, path, ...more] = words.filter((word) => word !== '--confirm')
  if (what !== 'offers' || !path || more.length > 0)
    throw new Misuse('import takes offers and the name of one file, and perhaps --confirm')
  const isConfirmed = words.includes('--confirm')
  const file = splitFile(readFileSync(path))
  if ('wrong' in file) {
    say(fileFaultInWords(file, 'en'))
    return false
  }
  const clock = clockOf(settings)
  const worker = openDatabase(address, 'worker', { max: 1 })
  try {
    return await asJob(worker, clock, 'import-offers', async (db, actor) => {
      const permit = mayImport(actor, randomUUID())
      if (isRefusal(permit)) return false
      const id = await openImport(db, permit, basename(path), file)
      const opened = await findImport(db, id)
      if (!opened) return false
      while ((await readNext(db, permit, opened, shownAtOnce, dayOf(clock.now()))) > 0);
      const read = (await findImport(db, id)) ?? opened
      say(outcomes.map((one) => `${one}: ${read.counts[one]}`).join(', '))
      for (const { line, faults } of await listImportLines(db, id, 'wrong', 0, shownAtOnce))
        for (const fault of faults)
          say(
            `row ${line}, ${fault.column || 'the whole row'}: ${asSeen(fault.given)}. ${remedyInWords(fault, 'en')}`,
          )
      for (const { key, before, body } of await listImportLines(db, id, 'changed', 0, shownAtOnce))
        say(
          `${key}: ${changesIn(before ?? undefined, body)
            .map(({ column }) => column)
            .join(', ')}`,
        )
      const isWell = read.counts.wrong === 0
      if (!isConfirmed || !isWell) throw new OnlyLooking(isWell ? 'well' : 'wrong')
      if (!(await confirmImport(db, permit, id, `Brought at the terminal: ${basename(path)}`))) {
        say('The file changes nothing.')
        throw new OnlyLooking('well')
      }
      const sent = await sendImport(db, permit, {
        ...read,
        grounds: `Brought at the terminal: ${basename(path)}`,
      })
      say(`${read.counts.added + read.counts.changed} proposals wait for a checker.`)
      return !isRefusal(sent)
    })
  } catch (fault) {
    if (!(fault instanceof OnlyLooking)) throw fault
    if (!isConfirmed) say('Nothing was kept. With --confirm everything is sent as proposals, or nothing.')
    else if (fault.message === 'wrong') say('Nothing was sent: put the file right first.')
    return fault.message === 'well'
  } finally {
    await worker.end()
  }
}
