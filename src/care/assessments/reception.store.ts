import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Both } from '#platform/words.ts'
import type { Told } from './reception.rules.ts'

export type OwnReception = Told & { readonly unit: Both | null; readonly toldOn: Temporal.PlainDate | null }

/** What one's own unit has told, and what it is called today; without a unit there is nothing to tell for. */
export async function findOwnReception(db: Db): Promise<OwnReception | null> {
  const [row] = await db<OwnReception[]>`
    select shared.unit_name_on(u.id, platform.today()) as unit, r.reads_within, r.phone, r.hours->>'da' as hours,
           r.hours->>'en' as hours_in_english, r.urgent_phone, r.told_on
      from (select (assessments.own_units())[1] as id) u left join assessments.reception r on r.organisation_id = u.id
     where u.id is not null`
  return row ?? null
}

export async function tellReception(db: Db, permit: Permit<'reception.told'>, told: Told): Promise<boolean> {
  const fresh = {
    ...{ reads_within: told.readsWithin, phone: told.phone, urgent_phone: told.urgentPhone },
    hours: told.hours && { da: told.hours, en: told.hoursInEnglish },
  }
  const [row] = await db<{ done: boolean }[]>`select assessments.tell_reception(${db.json(fresh)}) as done`
  if (row?.done) await record(db, permit, { readsWithin: told.readsWithin })
  return row?.done ?? false
}
