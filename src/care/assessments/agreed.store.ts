import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Question } from '#platform/question.ts'
import type { FreshAgreed } from './agreed-form.rules.ts'
import { lastCheckIn, type NamedNeed, nameOfNeed } from './check-in.store.ts'
import type { Agreed, ReceivedNeed } from './received.rules.ts'
import { needInJson, needOf, type RawNeed } from './received.store.ts'

/** A need as a unit has it before it, with whose it is. */
export type OneNeed = ReceivedNeed & {
  readonly organisations: readonly string[]
  readonly personId: string
  readonly personName: string | null
  readonly isDead: boolean
  readonly municipalityCode: string | null
  /** What the person calls it, where they found no line that fits. */
  readonly ownWords: string | null
  /** What was typed about it, where the unit was sent the answer. */
  readonly typed: readonly string[]
  /** The answer that holds it, where the unit was sent that. */
  readonly answerId: string | null
  readonly gapToldOn: Temporal.PlainDate | null
}
type Row = Omit<OneNeed, keyof ReceivedNeed | 'gapToldOn'> & {
  readonly need: RawNeed
  readonly gapToldOn: string | null
}

/** One need, if the one who asks may see it, as a question that a page can ask together with another. */
export const needAsked = (db: Db, id: string): Question<OneNeed | null> => ({
  sql: db`
    select ${needInJson(db)} as need, n.organisations, n.person_id as "personId", p.name as "personName",
           p.known_on is not null as "isDead", p.municipality_code as "municipalityCode", n.gap_told_on as "gapToldOn",
           (select w.words from assessments.answer w
             where w.assessment_id = n.assessment_id and w.about = '' and w.code = n.about limit 1) as "ownWords",
           (select coalesce(jsonb_agg(w.words order by w.item), '[]') from assessments.answer w
             where w.assessment_id = n.assessment_id and w.about = n.about and w.words is not null) as typed,
           (select a.id from assessments.assessment a where a.id = n.assessment_id) as "answerId"
      from assessments.need n join shared.person_seen p on p.id = n.person_id
     where n.id = ${id}`,
  take: (row: Row | null | undefined) => {
    if (!row) return null
    const { need, gapToldOn, ...rest } = row
    return { ...rest, ...needOf(need), gapToldOn: gapToldOn ? Temporal.PlainDate.from(gapToldOn) : null }
  },
})

export type AgreedSaved = 'saved' | 'overtaken' | 'gone'
/** Writes one more line, if nobody has written since; the need is then open, met or closed. */
export async function saveAgreed(
  db: Db,
  permit: Permit<'need.agreed'>,
  { id, number }: { readonly id: string; readonly number: number },
  { agreedOn, lookAgainOn, ...fresh }: FreshAgreed,
): Promise<AgreedSaved> {
  const line = { ...fresh, agreed_on: agreedOn.toString(), look_again_on: lookAgainOn?.toString() ?? null }
  const [row] = await db<{ saved: AgreedSaved }[]>`
    select assessments.agree(${id}, ${number}, ${db.json(line)}, ${permit.actor.name}) as saved`
  const saved = row?.saved ?? 'gone'
  if (saved === 'saved') await record(db, permit, { number, state: fresh.state })
  return saved
}

/** True the first time; whoever asks counts the gap then. */
export async function tellGap(db: Db, permit: Permit<'need.gap-told'>, id: string): Promise<boolean> {
  const [row] = await db<{ told: boolean }[]>`select assessments.tell_gap(${id}) as told`
  if (row?.told) await record(db, permit)
  return row?.told ?? false
}

export type MyAgreed = Omit<Agreed, 'complexity' | 'grounds' | 'level' | 'checkIns'> &
  NamedNeed & {
    readonly needId: string
    readonly about: string
    /** What was asked about it last, and when it was answered. */
    readonly checkIn: { readonly id: string; readonly answeredOn: string | null } | null
  }
/** What was agreed with a person, the newest first; who acts for them sees what is open to them. */
export const listMyAgreed = (db: Db, personId: string) => db<MyAgreed[]>`
  select g.need_id, g.number, g.words, g.agreed_on, g.state, g.reason, g.by_name, g.by_role, n.about, n.domain,
         ${nameOfNeed(db)}, ${lastCheckIn(db)} as check_in,
         (select jsonb_build_object('da', o.da, 'en', o.en) from shared.organisation_name o where o.id = g.by_unit
           order by o.valid_from desc nulls last limit 1) as unit
    from assessments.agreed g join assessments.need n on n.id = g.need_id
   where g.person_id = ${personId} order by g.agreed_on desc, g.at desc, g.number desc limit 100`
