import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { Due, Table } from '#ui/index.ts'
import { daysLeft, urgency } from './task.rules.ts'
import type { TaskLine } from './task.store.ts'
import { say } from './tasks.words.ts'

type Facts = { language: Language; today: Temporal.PlainDate }

/** One line a task: the next step, when it came, and by which day. */
export function TaskTable({
  lines,
  to,
  ...facts
}: Facts & Pick<Visit, 'to'> & { lines: readonly TaskLine[] }) {
  const { language } = facts
  const words = say(language)
  const row = (line: TaskLine) => ({
    id: line.id,
    cells: [
      <a href={to(line.address)}>{language === 'da' ? line.titleDa : line.titleEn}</a>,
      dayInWords(dayOf(line.madeAt), language),
      <DueOn line={line} {...facts} />,
    ],
  })
  return (
    <Table
      caption={words.caption}
      hiddenCaption
      dense
      columns={[words.nextStep, words.since, words.dueBy].map((label) => ({ label }))}
      rows={lines.map(row)}
    />
  )
}

function DueOn({ line: { dueOn, madeAt }, language, today }: Facts & { line: TaskLine }) {
  const words = say(language)
  const cameLate = Temporal.PlainDate.compare(dueOn, dayOf(madeAt)) < 0
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
