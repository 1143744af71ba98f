import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { Notification, Table } from '#ui/index.ts'
import { meets, triedByWeek, weeksOf } from './alert.rules.ts'
import { alertWords } from './alert.words.ts'
import { ruleInWords } from './alert-parts.page.tsx'
import type { PastNeed, RuleLine } from './reaction.store.ts'

/** What a rule is tried on. */
export type PastNeeds = { readonly rule: string; readonly needs: readonly PastNeed[] }

/** How many alerts the rule would have given: the very rule that looks at those that come. */
export function Tried({
  visit,
  rules,
  past,
}: {
  visit: Visit
  rules: readonly RuleLine[]
  past: PastNeeds | null
}) {
  const say = alertWords(visit.language)
  const rule = rules.find(({ id }) => id === past?.rule)
  if (!rule || !past) return null
  const hits = past.needs.filter((need) => meets(rule, need))
  const answers = new Set(hits.map(({ assessmentId }) => assessmentId)).size
  const weeks = weeksOf(past.needs, visit.today)
  const weekly = hits.length / weeks
  const byWeek = triedByWeek(rule, past.needs)
  return (
    <>
      <Notification announce title={say.triedTitle}>
        <p>{ruleInWords(rule, visit.language)}</p>
        <p>{say.tried(hits.length, answers, past.needs.length)}</p>
        <p>{say.triedWeekly(weekly.toLocaleString(visit.language, { maximumFractionDigits: 1 }), weeks)}</p>
      </Notification>
      {byWeek.length > 0 && (
        <Table
          dense
          caption={say.triedTable}
          columns={[
            { label: say.triedWeek },
            { label: say.triedAt },
            { label: say.triedAlerts, numeric: true },
          ]}
          rows={byWeek.map(({ monday, unit, alerts }) => ({
            cells: [dayInWords(monday, visit.language), unit?.[visit.language] ?? say.toldUnit, `${alerts}`],
          }))}
        />
      )}
    </>
  )
}
