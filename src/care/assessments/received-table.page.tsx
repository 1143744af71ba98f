import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { type Content, Due, Table } from '#ui/index.ts'
import { dueOnOf, nextStepOf, type ReceivedLine } from './received.rules.ts'
import { receivedWords } from './received.words.ts'

type Props = { visit: Visit; lines: readonly ReceivedLine[]; empty: Content; ofUnit?: boolean }

/** One line an answer: the next step, whose it is, what the person says cannot wait, and by which day it is read. */
export function AnswersTable({ visit, lines, empty, ofUnit = false }: Props) {
  const say = receivedWords(visit.language)
  const columns = [say.nextStep, ...(ofUnit ? [say.person] : []), say.what, say.urgency, say.due]
  return (
    <Table
      caption={say.title}
      hiddenCaption
      dense
      columns={columns.map((label) => ({ label }))}
      rows={lines.map((line) => ({ id: line.id, cells: cellsOf(line, visit, ofUnit) }))}
      empty={empty}
    />
  )
}

function cellsOf(line: ReceivedLine, visit: Visit, ofUnit: boolean) {
  const { language, to } = visit
  const say = receivedWords(language)
  const { id, personId, personName, occasion, enteredAs, sentAt, isChanged, soon } = line
  const told = [
    say.came(dayInWords(dayOf(sentAt), language)),
    isChanged && say.changed,
    enteredAs !== 'self' && say[`entered-${enteredAs}`],
  ]
  const person = <a href={to(`/forloeb/${personId}/svar`)}>{personName ?? say.nameless}</a>
  return [
    <a href={to(`/svar/${id}`)}>{say[`step-${nextStepOf(line)}`]}</a>,
    ...(ofUnit ? [person] : []),
    <>
      {say[`occasion-${occasion}`]}
      <small>{told.filter(Boolean).join(' · ')}</small>
    </>,
    soon > 0 ? say.soon(soon) : say.notUrgent,
    <ReadBy line={line} visit={visit} />,
  ]
}

function ReadBy({ line, visit: { language, today } }: { line: ReceivedLine; visit: Visit }) {
  const say = receivedWords(language)
  if (line.readAt) return <>{say.wasRead}</>
  const due = dueOnOf(line, line.sentAt)
  if (!due) return <>{say.dueUnknown}</>
  const order = Temporal.PlainDate.compare(due, today)
  return (
    <Due
      when={dayInWords(due, language)}
      tone={order < 0 ? 'late' : order === 0 ? 'today' : undefined}
      note={order < 0 ? say.late : order === 0 ? say.today : undefined}
    />
  )
}
