import { look } from '#platform/looks.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { stretchIn } from '#platform/stretch.ts'
import { BeyondCounted, counted, mostCounted, workListKeys } from '#registers/tasks/index.ts'
import {
  ButtonLink,
  Buttons,
  EmptyState,
  Filters,
  PageHead,
  Pagination,
  Tabs,
  WorkListHead,
} from '#ui/index.ts'
import { alertWords } from './alert.words.ts'
import { mayListAnswers } from './received.policy.ts'
import {
  type AnswerOrder,
  type AnswerView,
  answerOrders,
  answerViews,
  isAnswerOrder,
  isAnswerView,
  type ReceivedLine,
} from './received.rules.ts'
import { answersInList, countReceived, listReceived } from './received.store.ts'
import { receivedWords } from './received.words.ts'
import { AnswersTable } from './received-table.page.tsx'
import { receptionPath } from './reception.page.tsx'
import { receptionWords } from './reception.words.ts'

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
    const counts = await countReceived(db)
    const { stretch, last } = stretchIn(query, Math.min(counts[view], mostCounted), answersInList)
    const lines = await listReceived(db, { view, order, stretch })
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
  const filters = answerViews.map((one) => ({
    href: href(one),
    label: say[one],
    count: counted(counts[one], language),
    current: one === view,
  }))
  const orders = answerOrders.map((by) => ({ href: href(view, by), label: say[by], current: by === order }))
  return (
    <>
      <PageHead title={say.title} lead={say.lead}>
        <Buttons>
          <ButtonLink kind="quiet" href={to('/svar/advis')}>
            {alertWords(language).title}
          </ButtonLink>
          <ButtonLink kind="quiet" href={to(receptionPath)}>
            {receptionWords(language).toThis}
          </ButtonLink>
        </Buttons>
      </PageHead>
      <Filters label={say.show} items={filters} />
      {lines.length > 1 && <Tabs label={say.order} items={orders} />}
      {lines.length > 0 && (
        <WorkListHead words={workListKeys(language)}>
          {say.showing(lines.length, counted(counts[view], language))}
        </WorkListHead>
      )}
      <AnswersTable
        visit={visit}
        lines={lines}
        ofUnit
        empty={
          <EmptyState title={say.none}>
            <p>{say.noneText}</p>
          </EmptyState>
        }
      />
      <BeyondCounted
        {...{ visit, stretch, last }}
        rows={counts[view]}
        ways={[...filters, ...orders].filter(({ current }) => !current)}
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
