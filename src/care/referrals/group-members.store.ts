import type { Db } from '#platform/database.ts'
import type { Both } from '#platform/words.ts'
import type { GroupUntold } from './house-line.rules.ts'
import type { Kind, State } from './referral.rules.ts'

export type OwnGroup = {
  readonly id: string
  readonly name: Both
  readonly on: string
  readonly at: string | null
  readonly cancelledOn: Temporal.PlainDate | null
  /** How many have a place whom the unit does not see. */
  readonly elsewhere: number
}
/** A start that one's own unit told of, past and cancelled ones too: then most of all somebody must be called. */
export async function findOwnGroup(db: Db, id: string): Promise<OwnGroup | null> {
  const [group] = await db<OwnGroup[]>`
    select id, name, starts_on::text as on, left(starts_at::text, 5) as at, cancelled_on,
           referrals.places_elsewhere(id) as elsewhere
      from shared.group_start where id = ${id} and unit_id = any (platform.organisations())`
  return group ?? null
}

export type Member = {
  readonly id: string
  readonly personId: string
  readonly personName: string | null
  readonly personKnownDead: boolean
  readonly kind: Kind
  readonly state: State
  readonly phone: string | null
  readonly interpreterLanguage: string | null
  readonly groupUntold: GroupUntold | null
}
/** Who was given a place in it on a referral here and has it still, or had it until it was cancelled. */
export const listMembers = (db: Db, groupId: string) => db<Member[]>`
  with member as materialized (
    select r.id, r.person_id, r.kind, r.state, r.group_untold
      from referrals.members_of(${groupId}) m join referrals.referral r on r.id = m.id
     where r.receiver_id = any (platform.organisations()))
  select r.*, w.phone, w.interpreter_language, p.name as person_name,
         p.known_on is not null as person_known_dead
    from member r
    left join referrals.written(array(select id from member)) w on w.referral_id = r.id
    left join shared.person_seen p on p.id = r.person_id
   order by p.name nulls last, r.id limit 200`
