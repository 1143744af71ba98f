import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { enqueue } from '#platform/enqueue.ts'
import type { Job } from '#platform/jobs.ts'
import { isRefusal } from '#platform/permit.ts'
import { mayImport } from './offer-import.policy.ts'
import { deleteLapsedImports, findImport, type MayImport, readNext } from './offer-import.store.ts'
import { sendImport } from './send-import.store.ts'

/** More lines than these are read and sent by the house, so that no request holds a transaction long. */
export const mostInARequest = 1_000

/** Orders the next step of a large file: reading its next lines, or sending it. */
export const orderStep = (db: Db, permit: MayImport, queue: 'read-offers' | 'send-offers') =>
  enqueue(db, permit, { queue, id: randomUUID(), codes: { import: permit.subject } })

/** Reads a large file, some lines at a time; each step orders the next. */
export const readOffers: Job = {
  name: 'read-offers',
  async work(run) {
    await run.transaction(async (db, actor) => {
      const found = await findImport(db, String(run.codes.import))
      const permit = mayImport(actor, String(run.codes.import))
      if (found?.state !== 'reading' || isRefusal(permit)) return
      const left = await readNext(db, permit, found, mostInARequest, run.today)
      if (left > 0) await orderStep(db, permit, 'read-offers')
    })
  },
}

/** Sends a large file in one transaction: all of its proposals or none. */
export const sendOffers: Job = {
  name: 'send-offers',
  async work(run) {
    await run.transaction(async (db, actor) => {
      const found = await findImport(db, String(run.codes.import))
      const permit = mayImport(actor, String(run.codes.import))
      if (found && !isRefusal(permit)) await sendImport(db, permit, found)
    })
  },
}

export const clearImports: Job = {
  name: 'clear-offer-imports',
  every: { seconds: 3600 },
  async work(run) {
    await run.transaction((db) => deleteLapsedImports(db))
  },
}
export const importJobs: readonly Job[] = [readOffers, sendOffers, clearImports]
