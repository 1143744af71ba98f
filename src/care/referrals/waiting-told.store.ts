import type { Db } from '#platform/database.ts'

/** Who told it, where the unit carries on for another that did; null where the unit told it itself. */
export const tellerOf = (db: Db) =>
  db`case when w.told_unit <> w.organisation_id then (
      select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n where n.id = w.told_unit
       order by n.valid_from > platform.today(), n.valid_from desc nulls last limit 1) end`

/** What a unit, or whoever carries on for it, has told last, as one value; null where nothing was told. */
export const waitingOf = (db: Db, unit: string) => db`
  (select jsonb_build_object('weeks', w.weeks, 'counted', w.counted, 'words', w.words, 'toldOn', w.told_on,
            'teller', ${tellerOf(db)}) from referrals.waiting_told(${db.unsafe(unit)}) w)`
