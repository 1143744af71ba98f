import type { Db } from '#platform/database.ts'
import type { Permit } from '#platform/permit.ts'
import { inBoth } from '#platform/words.ts'
import { openTask } from '#registers/tasks/index.ts'
import { type AskedMoment, askTask, askWithin, isHeard, taskOfAsking } from './asked-moment.rules.ts'
import { askingWords } from './asking.words.ts'
import { type AskedOccasion, askedOccasions } from './assessment.rules.ts'

/** What one's own units have asked of a person, and been told, moment by moment. */
export const listAskedMoments = (db: Db, personId: string, units: readonly string[]) => db<AskedMoment[]>`
  select o.occasion, (
           select max((i.asked_at at time zone 'Europe/Copenhagen')::date) from assessments.invitation i
            where i.person_id = ${personId} and i.occasion = o.occasion
              and i.organisation_id = any (${[...units]}::uuid[])) as asked_on, (
           select max((a.finished_at at time zone 'Europe/Copenhagen')::date) from assessments.assessment a
            where a.person_id = ${personId} and a.occasion = o.occasion and a.state in ('sent', 'replaced')
              and a.sent_to = any (${[...units]}::uuid[])) as told_on
    from unnest(${[...askedOccasions]}::text[]) with ordinality as o(occasion, place) order by o.place`

type Ended = { readonly personId: string; readonly unit: string; readonly today: Temporal.PlainDate }

/** A treatment ends: who has bound itself to react and has not asked is given a task; nobody else is told to. */
export async function remindToAsk(
  db: Db,
  because: Permit,
  { personId, unit, today }: Ended,
): Promise<boolean> {
  const [row] = await db<{ bound: boolean; moments: readonly Raw[] }[]>`
    select assessments.agreement_for(${unit}, platform.today()) is not null as bound, (
      select coalesce(jsonb_agg(jsonb_build_object('occasion', q.occasion, 'askedOn', q.asked_on, 'toldOn', q.told_on)), '[]')
        from (${listAskedMoments(db, personId, [unit])}) q) as moments`
  if (!row?.bound || isHeard(row.moments.map(momentOf), today)) return false
  return openTask(db, because, {
    ...{ kind: askTask, subject: taskOfAsking(personId, unit), organisationId: unit },
    ...{ dueOn: today.add({ days: askWithin }), title: inBoth(askingWords, 'endTask') },
    address: `/forloeb/${personId}/spoerg`,
  })
}

type Raw = { occasion: AskedOccasion; askedOn: string | null; toldOn: string | null }
const dayIn = (text: string | null) => (text ? Temporal.PlainDate.from(text) : null)
const momentOf = ({ occasion, askedOn, toldOn }: Raw): AskedMoment => ({
  ...{ occasion, askedOn: dayIn(askedOn), toldOn: dayIn(toldOn) },
})
