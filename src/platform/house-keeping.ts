import type { Job } from './jobs.ts'

const hourly = { seconds: 3600 }

/** Makes the parts that history will need, and drops the months of looks that are two years old. */
export const historyParts: Job = {
  name: 'history-parts',
  every: hourly,
  async work(run) {
    await run.transaction((db) => db`select platform.make_parts()`)
    await run.transaction((db) => db`select platform.drop_old_looks()`)
  },
}

/** What is kept for a while is let go: used forms, limits, handled work, notes, and the text of mails. */
export const clearing: Job = {
  name: 'clear-away',
  every: hourly,
  async work(run) {
    await run.transaction(async (db) => {
      await db`delete from platform.form_use where at < platform.now() - interval '2 days'`
      await db`delete from platform.rate where starts < platform.now() - interval '2 days'`
      await db`delete from platform.handled where at < platform.now() - interval '60 days'`
      await db`delete from platform.note where at < platform.now() - interval '180 days'`
      await db`delete from platform.mail where sent_at < platform.now() - interval '30 days'`
    })
  },
}
