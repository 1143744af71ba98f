import { handOverAlerts } from '#care/assessments/index.ts'
import { handOverContacts } from '#care/citizens/index.ts'
import { handOverReferrals } from '#care/referrals/index.ts'
import type { Db } from '#platform/database.ts'
import type { Permit } from '#platform/permit.ts'
import { handOverTasks } from '#registers/tasks/index.ts'
import type { Named } from './named-work.rules.ts'

export const namedShown = 500
/** Everything that names this post as the one who does something ahead; for whoever may hand it over alone. */
export const listNamed = (db: Db, post: string) => db<Named[]>`
  select w.kind, w.item_id as id, w.person_id, p.name as person_name, w.da, w.en, w.due_on, w.address
    from (select * from shared.named_standins(${post}) union all select * from shared.named_tasks(${post})
          union all select * from shared.named_contacts(${post}) union all select * from shared.named_alerts(${post})
          union all select * from shared.named_referrals(${post})) w
    left join shared.person_seen p on p.id = w.person_id
   order by w.due_on nulls last, w.kind, w.item_id limit ${namedShown}`

export type Handed = {
  readonly referrals: number
  readonly alerts: number
  readonly contacts: number
  readonly tasks: number
}
type Instead = Parameters<typeof handOverContacts>[3] & { readonly name: string | null }

/** Each room moves what is its own, in stair order; on the way back it takes it back. */
export async function handOverRooms(
  db: Db,
  permit: Permit<'work.handed-over'>,
  handover: string,
  { name, ...instead }: Instead,
): Promise<Handed> {
  const tasks = await handOverTasks(db, permit, handover)
  const contacts = await handOverContacts(db, permit, handover, instead)
  const alerts = await handOverAlerts(db, permit, handover, name)
  const referrals = await handOverReferrals(db, permit, handover)
  return { tasks, contacts, alerts, referrals }
}

export type Ended = { readonly id: string; readonly unitName: string | null }
/** Posts that have ended and are still named where nobody else would see it: tasks and contacts. */
export const listEnded = (db: Db, most: number) => db<Ended[]>`
  select p.id, p.unit_name from accounts.post p
   where p.valid_to < platform.today() and p.id in (
     select shared.posts_with_tasks() union select shared.posts_as_contacts())
   order by p.valid_to, p.id limit ${most}`
