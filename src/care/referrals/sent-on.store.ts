import type { Db } from '#platform/database.ts'
import type { Question } from '#platform/question.ts'
import type { Both } from '#platform/words.ts'
import type { Said } from './question.rules.ts'
import type { Kind, State } from './referral.rules.ts'
import type { Step } from './step.rules.ts'

/** What was sent on about a need: where it lies, what comes by when, and what the person says came of it. */
export type SentOn = {
  readonly id: string
  readonly kind: Kind
  readonly state: State
  readonly stateOn: Temporal.PlainDate
  readonly step: Step | null
  readonly dueOn: Temporal.PlainDate | null
  readonly holder: Both | null
  readonly outcome: Said | 'unknown'
}
type Row = {
  readonly sent: readonly (Omit<SentOn, 'stateOn' | 'dueOn'> & { stateOn: string; dueOn: string | null })[]
}

/** As far as whoever asks may see it, the newest first. */
export const sentOnAbout = (db: Db, need: string): Question<SentOn[]> => ({
  sql: db`
    select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'kind', h.kind, 'state', h.state, 'stateOn', h.state_on,
             'step', h.step, 'dueOn', h.due_on, 'holder', shared.unit_name_on(h.hold_id, platform.today()),
             'outcome', coalesce(o.outcome, 'unknown')) order by h.created_on desc, h.id), '[]') as sent
      from referrals.holding h
      left join shared.referral_outcome o on o.referral_id = h.id
     where h.person_id = (select n.person_id from shared.need n where n.id = ${need}) and ${need}::uuid = any (h.need_ids)`,
  take: (row: Row | null | undefined) =>
    (row?.sent ?? []).map(({ stateOn, dueOn, ...one }) => ({
      ...one,
      stateOn: Temporal.PlainDate.from(stateOn),
      dueOn: dueOn ? Temporal.PlainDate.from(dueOn) : null,
    })),
})
