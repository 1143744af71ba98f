import { dayOf } from '#platform/calendar.ts'
import { look } from '#platform/looks.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import {
  ButtonLink,
  Buttons,
  Due,
  EmptyState,
  Filters,
  ListHead,
  PageHead,
  Pagination,
  Table,
  Tabs,
} from '#ui/index.ts'
import { alertWords } from './alert.words.ts'
import { mayListAnswers } from './received.policy.ts'
import {
  type AnswerOrder,
  type AnswerView,
  answerOrders,
  answerViews,
  dueOnOf,
  isAnswerOrder,
  isAnswerView,
  nextStepOf,
  type ReceivedLine,
} from './received.rules.ts'
import { answersInList, countReceived, listReceived } from './received.store.ts'
import { receivedWords } from './received.words.ts'

/** The answers that one's unit was sent, each with its next step and the day by which it is read. */
export const receivedListPage = definePage({
  path: '/svar',
  access: 'may see persons',
  async get(visit) {
    const { db, actor, query, language } = visit
    const permit = mayListAnswers(actor)
    if (isRefusal(permit)) return notFound()
    const [asked, orderAsked] = [query.get('vis') ?? '', query.get('orden') ?? '']
    const view = isAnswerView(asked) ? asked : 'ulaeste'
    const order = isAnswerOrder(orderAsked) ? orderAsked : 'frist'
    const counts = await countReceived(db, actor)
    const last = Math.max(1, Math.ceil(counts[view] / answersInList))
    const stretch = Math.min(last, Math.max(1, Number.parseInt(query.get('side') ?? '1', 10) || 1))
    const lines = await listReceived(db, actor, { view, order, stretch })
    const persons = [...new Set(lines.map(({ personId }) => personId))]
    if (persons.length > 0) await look(db, permit, persons, { purpose: 'unit-list', relation: 'unit' })
    const body = <Received {...{ visit, view, order, counts, lines, stretch, last }} />
    return show({ title: receivedWords(language).title, body, width: 'wide' })
  },
})

type Facts = {
  visit: Visit
  view: AnswerView
  order: AnswerOrder
  counts: Readonly<Record<AnswerView, number>>
  lines: readonly ReceivedLine[]
  stretch: number
  last: number
}

function Received({ visit, view, order, counts, lines, stretch, last }: Facts) {
  const { language, to } = visit
  const say = receivedWords(language)
  const href = (one: AnswerView, by: AnswerOrder = order, side = 1) => {
    const search = new URLSearchParams({
      ...(one === 'ulaeste' ? {} : { vis: one }),
      ...(by === 'frist' ? {} : { orden: by }),
      ...(side === 1 ? {} : { side: `${side}` }),
    })
    return to('/svar') + (search.size > 0 ? `?${search}` : '')
  }
  return (
    <>
      <PageHead title={say.title} lead={say.lead}>
        <Buttons>
          <ButtonLink kind="quiet" href={to('/svar/advis')}>
            {alertWords(language).title}
          </ButtonLink>
        </Buttons>
      </PageHead>
      <Filters
        label={say.show}
        items={answerViews.map((one) => ({
          ...{ href: href(one), label: say[one], count: counts[one], current: one === view },
        }))}
      />
      {lines.length > 1 && (
        <Tabs
          label={say.order}
          items={answerOrders.map((by) => ({ href: href(view, by), label: say[by], current: by === order }))}
        />
      )}
      {lines.length > 0 && <ListHead>{say.showing(lines.length, counts[view])}</ListHead>}
      <Table
        caption={say.title}
        hiddenCaption
        dense
        columns={[say.nextStep, say.person, say.what, say.urgency, say.due].map((label) => ({ label }))}
        rows={lines.map((line) => ({ id: line.id, cells: cellsOf(line, visit) }))}
        empty={
          <EmptyState title={say.none}>
            <p>{say.noneText}</p>
          </EmptyState>
        }
      />
      {last > 1 && (
        <Pagination
          label={say.pages}
          place={say.place(stretch, last)}
          previous={stretch > 1 ? { href: href(view, order, stretch - 1), label: say.previous } : undefined}
          next={stretch < last ? { href: href(view, order, stretch + 1), label: say.next } : undefined}
        />
      )}
    </>
  )
}

function cellsOf(line: ReceivedLine, visit: Visit) {
  const { language, to } = visit
  const say = receivedWords(language)
  const { id, personName, occasion, enteredAs, sentAt, isChanged, soon } = line
  const told = [
    say.came(dayInWords(dayOf(sentAt), language)),
    isChanged && say.changed,
    enteredAs !== 'self' && say[`entered-${enteredAs}`],
  ]
  return [
    <a href={to(`/svar/${id}`)}>{say[`step-${nextStepOf(line)}`]}</a>,
    personName ?? say.nameless,
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
