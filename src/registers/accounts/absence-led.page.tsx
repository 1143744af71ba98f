import type { Visit } from '#platform/pages.ts'
import { EmptyState, NameSearch, nameField, Section, Table, Tag } from '#ui/index.ts'
import { isNow } from './absence.rules.ts'
import { colleaguesShown, type LedAbsence } from './absence.store.ts'
import { absenceWords } from './absence.words.ts'
import { daysInWords } from './absence-list.page.tsx'
import { absencePath } from './absence-today.page.tsx'
import { roleTitles } from './accounts.words.ts'

/** For a leader: colleagues, with who is away now or next on top. */
export function AbsencesLed({ visit, led }: { visit: Visit; led: readonly LedAbsence[] }) {
  const { language, to } = visit
  const say = absenceWords(language)
  const titles = roleTitles(language)
  return (
    <Section id="kolleger" title={say.colleagues} intro={say.colleaguesText}>
      <NameSearch
        action={`${to(absencePath)}#kolleger`}
        label={say.find}
        button={say.search}
        value={visit.form.text(nameField)}
      />
      <Table
        caption={say.colleagues}
        hiddenCaption
        dense
        columns={[say.name, say.role, say.unit, say.next, say.standsIn].map((label) => ({ label }))}
        rows={led.map((one) => ({
          id: one.id,
          cells: [
            <a href={to(`${absencePath}/${one.id}`)}>{one.name}</a>,
            titles[one.role],
            one.unitName ?? say.open,
            <Next key="next" one={one} visit={visit} />,
            one.isAway ? (one.standInName ?? say.unitList) : '–',
          ],
        }))}
        empty={
          <EmptyState title={say.nobody}>
            <p>{say.nobodyText}</p>
          </EmptyState>
        }
      />
      {led.length === colleaguesShown && <p>{say.first(colleaguesShown)}.</p>}
    </Section>
  )
}

function Next({ one: { fromOn, toOn }, visit }: { one: LedAbsence; visit: Visit }) {
  const { language, today } = visit
  const say = absenceWords(language)
  if (!fromOn || !toOn) return <>{say.atWork}</>
  const days = { from: fromOn.toString(), to: toOn.toString() }
  return (
    <>
      {daysInWords(days, language)} {isNow(days, today) && <Tag>{say.now}</Tag>}
    </>
  )
}
