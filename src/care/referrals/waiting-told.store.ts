import type { Db } from '#platform/database.ts'

/** What a unit has told last, as one value; null where it has told nothing. */
export const waitingOf = (db: Db, unit: string) => db`
  (select jsonb_build_object('weeks', w.weeks, 'counted', w.counted, 'words', w.words, 'toldOn', w.told_on)
     from shared.waiting_time w where w.organisation_id = ${db.unsafe(unit)})`
