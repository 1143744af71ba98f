import type { Db } from '#platform/database.ts'
import { mostCounted } from '#registers/tasks/index.ts'
import type { ReferralLine } from './referral-line.rules.ts'
import { triedOf } from './tried.store.ts'

/** The views of the list, as they stand in its address. */
export const views = ['hos-os', 'modtaget', 'sendt', 'afsluttet'] as const
export type View = (typeof views)[number]
export const isView = (text: string): text is View => views.some((view) => view === text)

/** The same in the database. */
const lists: Readonly<Record<View, string>> = {
  'hos-os': 'with-us',
  modtaget: 'received',
  sendt: 'sent',
  afsluttet: 'over',
}

export const referralsAtOnce = 25

/** What one's units have sent and received, the most pressing first; what is over, the newest first. */
export const listReferrals = (db: Db, { view, stretch }: { view: View; stretch: number }) => db<
  ReferralLine[]
>`
  -- Which they are is read from an index; where each of them stands is worked out on the day, for these alone.
  with found as materialized (
    select r.*, l.place
      from referrals.listed(${lists[view]}, ${referralsAtOnce}, ${(stretch - 1) * referralsAtOnce}) l
      join referrals.standing r on r.id = l.id),
  named as materialized (
    select distinct on (n.id) n.id, jsonb_build_object('da', n.da, 'en', n.en) as name from shared.organisation_name n
     where n.id in (select sender_id from found union select receiver_id from found)
     order by n.id, n.valid_from > platform.today(), n.valid_from desc nulls last)
  select r.id, r.person_id, r.kind, r.state, r.step, r.act_id, r.act_side, r.due_on, r.sender_id, w.interpreter_language,
         w.best_time, p.name as person_name, p.known_on is not null as person_known_dead,
         s.name as sender_name, v.name as receiver_name, ${triedOf(db, 'r')} as attempts
    from found r
    left join referrals.written(array(select id from found)) w on w.referral_id = r.id
    left join shared.person_seen p on p.id = r.person_id
    left join named s on s.id = r.sender_id
    left join named v on v.id = r.receiver_id
   order by r.place`

export type Counts = Readonly<Record<View, number>>
/** How many each view holds, up to one more than are counted. */
export async function countReferrals(db: Db): Promise<Counts> {
  const [counts] = await db<{ withUs: number; received: number; sent: number; isOver: number }[]>`
    select * from referrals.count_listed(${mostCounted + 1})`
  const { withUs = 0, received = 0, sent = 0, isOver = 0 } = counts ?? {}
  return { 'hos-os': withUs, modtaget: received, sendt: sent, afsluttet: isOver }
}
