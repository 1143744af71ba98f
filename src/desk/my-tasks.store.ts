import type { Kind } from '#care/referrals/index.ts'
import type { Db } from '#platform/database.ts'
import { isUuid } from '#platform/form-use.ts'
import type { Both } from '#platform/words.ts'

/** What a task can be about besides a referral. */
export const answerKinds = ['answer', 'alert', 'score'] as const
export type AnswerKind = (typeof answerKinds)[number] | 'ask'

/** Whom and what a task is about: a referral, or an answer of somebody's. */
export type Case = {
  readonly subject: string
  readonly personId: string
  readonly personName: string | null
  readonly personKnownDead: boolean
  readonly interpreterLanguage: string | null
  readonly kind: Kind | null
  readonly about: AnswerKind | null
  /** The unit that sent it; null where nobody did. */
  readonly senderName: Both | null
  /** For whoever has to act: when the person is best called, whether a message may be left, and how often they were called. */
  readonly bestTime: string | null
  readonly messageAllowed: boolean | null
  readonly calls: number | null
}

/** A subject is a kind and an id, and may end in more: which of several tasks about the same it is. */
function idsOf(tasks: readonly { readonly subject: string }[], kinds: readonly string[]) {
  const about = tasks.map(({ subject }) => ({ subject, parts: subject.split(':') }))
  return about.flatMap(({ subject, parts: [kind = '', id = ''] }) =>
    kinds.includes(kind) && isUuid(id) ? [{ subject, kind, id }] : [],
  )
}

/** What these tasks are about, as far as whoever asks may see it: row-level security leaves the rest out. */
export const listCases = (db: Db, tasks: readonly { readonly subject: string }[]) => db<Case[]>`
  with found as materialized (
    select t.subject, s.person_id, s.kind, s.sender_id, null as about, s.id,
           s.act_id = any (platform.organisations()) as is_ours, s.step = 'contact' as is_call
      from jsonb_to_recordset(${db.json(idsOf(tasks, ['referral']))}) as t (subject text, id uuid)
      join shared.referral_standing s on s.id = t.id
    union all
    select t.subject, w.person_id, null, null, w.about, null, false, false
      from jsonb_to_recordset(${db.json(idsOf(tasks, answerKinds))}) as t (subject text, kind text, id uuid)
      join shared.assessment_work w on w.about = t.kind and w.id = t.id
    union all
    select t.subject, p.id, null, null, 'ask', null, false, false
      from jsonb_to_recordset(${db.json(idsOf(tasks, ['ask']))}) as t (subject text, id uuid)
      join shared.person_seen p on p.id = t.id),
  named as materialized (
    select distinct on (n.id) n.id, jsonb_build_object('da', n.da, 'en', n.en) as name from shared.organisation_name n
     where n.id in (select sender_id from found)
     order by n.id, n.valid_from > platform.today(), n.valid_from desc nulls last)
  select f.subject, f.person_id, p.name as person_name, p.known_on is not null as person_known_dead, p.interpreter_language,
         f.kind, f.about, n.name as sender_name, c.best_time, c.message_allowed,
         case when f.is_call then m.calls end as calls
    from found f
    left join shared.how_to_call(array(select id from found where is_ours)) c on c.referral_id = f.id and f.is_ours
    left join shared.calls_made(array(select id from found where is_ours and is_call)) m on m.referral_id = f.id
    left join named n on n.id = f.sender_id
    left join shared.person_seen p on p.id = f.person_id`
