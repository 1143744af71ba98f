import type { Db } from '#platform/database.ts'

export type OnDuty = {
  readonly unit: string
  readonly role: string | null
  readonly postId: string
  readonly email: string
}
/** Who is there today at each unit, of a role or of all who see persons; the absent are those who stand in for them. */
export const listOnDuty = (db: Db, asked: readonly { unit: string; role: string | null }[]) => db<OnDuty[]>`
  select a.unit, a.role, d.post_id, d.email
    from jsonb_to_recordset(${db.json(asked as never)}) as a (unit uuid, role text)
   cross join lateral accounts.on_duty_at(a.unit, 'may see persons', a.role, platform.today()) d
   order by a.unit, a.role nulls last, d.post_id`
