import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { type Content, Due, Table } from '#ui/index.ts'
import { daysLeft, urgency } from './task.rules.ts'
import type { TaskLine } from './task.store.ts'
import { say } from './tasks.words.ts'

/** What tasks are about, by their subject: known to the rooms above alone. */
export type About = {
  readonly columns: readonly string[]
  readonly cells: ReadonlyMap<string, readonly Content[]>
}
type Facts = { language: Language; today: Temporal.PlainDate }

/** One line a task: the next step, when it came, and by which day. */
export function TaskTable({
  lines,
  about,
  to,
  has,
  ...facts
}: Facts & Pick<Visit, 'to' | 'has'> & { lines: readonly TaskLine[]; about?: About | undefined }) {
  const { language } = facts
  const words = say(language)
  const row = (line: TaskLine) => {
    const cameOn = dayOf(line.madeAt)
    const came = dayInWords(cameOn, language)
    const cells = [
      <>
        <NextStep line={line} language={language} to={to} has={has} />
        {about && <small>{words.came(came)}</small>}
      </>,
      ...(about ? about.columns.map((_, at) => about.cells.get(line.subject)?.[at] ?? '') : [came]),
      <DueOn dueOn={line.dueOn} cameOn={cameOn} {...facts} />,
    ]
    return { id: line.id, cells }
  }
  return (
    <Table
      caption={words.caption}
      hiddenCaption
      dense
      columns={[words.nextStep, ...(about?.columns ?? [words.since]), words.dueBy].map((label) => ({
        label,
      }))}
      rows={lines.map(row)}
    />
  )
}

/** A wing that was switched off has left its tasks; nothing leads to a page that is not there. */
function NextStep({
  line,
  language,
  to,
  has,
}: { line: TaskLine; language: Language } & Pick<Visit, 'to' | 'has'>) {
  const title = language === 'da' ? line.titleDa : line.titleEn
  return has(line.address.replace(/[?#].*/, '')) ? <a href={to(line.address)}>{title}</a> : title
}

type Days = { dueOn: Temporal.PlainDate; cameOn: Temporal.PlainDate }

function DueOn({ dueOn, cameOn, language, today }: Facts & Days) {
  const words = say(language)
  const cameLate = Temporal.PlainDate.compare(dueOn, cameOn) < 0
  const days = daysLeft(dueOn, today)
  const near = days === 0 ? words.today : days === 1 ? words.tomorrow : words.inDays(days)
  const how = urgency(dueOn, today)
  return (
    <Due
      when={dayInWords(dueOn, language)}
      tone={how === 'ahead' ? undefined : how}
      note={how === 'late' ? (cameLate ? words.soon : words.daysOver(-days)) : near}
    />
  )
}
