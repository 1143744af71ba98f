import type { Db } from '#platform/database.ts'

const nameOf = (db: Db, id: 'w.organisation_id' | 'w.told_unit') => db`(
  select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n where n.id = ${db.unsafe(id)}
   order by n.valid_from > platform.today(), n.valid_from desc nulls last limit 1)`

/** What clinics have told of an offer that each says is its own, the newest first, as a column beside it. */
export const ownWaitingsOf = (db: Db, key: 'key' | 'f.key') => db`
  (select jsonb_agg(jsonb_build_object('by', ${nameOf(db, 'w.organisation_id')},
      'teller', case when w.told_unit <> w.organisation_id then ${nameOf(db, 'w.told_unit')} end, 'weeks', w.weeks,
      'counted', w.counted, 'words', w.words, 'toldOn', w.told_on) order by w.told_on desc, w.organisation_id)
     from offers.waiting_at w where w.offer_key = ${db.unsafe(key)})`
