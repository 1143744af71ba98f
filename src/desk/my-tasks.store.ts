import type { Kind } from '#care/referrals/index.ts'
import type { Db } from '#platform/database.ts'
import type { Both } from '#platform/words.ts'

/** Whom and what a task is about: a referral, or an answer of somebody's. */
export type Case = {
  readonly subject: string
  readonly personName: string | null
  readonly interpreterLanguage: string | null
  readonly kind: Kind | null
  /** The unit that sent it; null where nobody did. */
  readonly senderName: Both | null
}

const idsOf = (tasks: readonly { readonly subject: string }[], name: string) =>
  tasks.flatMap(({ subject }) => (subject.startsWith(`${name}:`) ? [subject.slice(name.length + 1)] : []))

/** What these tasks are about, as far as whoever asks may see it: row-level security leaves the rest out. */
export const listCases = (db: Db, tasks: readonly { readonly subject: string }[]) => db<Case[]>`
  select 'referral:' || s.id as subject, p.name as person_name, p.interpreter_language, s.kind,
         (select jsonb_build_object('da', n.da, 'en', n.en) from shared.organisation_name n where n.id = s.sender_id
           order by n.valid_from > platform.today(), n.valid_from desc nulls last limit 1) as sender_name
    from shared.referral_standing s
    left join shared.person_seen p on p.id = s.person_id
   where s.id = any (${idsOf(tasks, 'referral')}::uuid[])`
