import type { Visit } from '#platform/pages.ts'
import { stretchIn } from '#platform/stretch.ts'
import { dayInWords } from '#platform/words.ts'
import { AwayNow, type AwayToday, isRole, roleTitles } from '#registers/accounts/index.ts'
import { type Content, EmptyState, Filters, PageHead, Pagination, WorkListHead } from '#ui/index.ts'
import { BeyondCounted } from './beyond-counted.page.tsx'
import { isOrder, isView, mostCounted, type Order, type View, views } from './task.rules.ts'
import { countMyTasks, listMyTasks, type TaskCounts, type TaskLine, tasksAtOnce } from './task.store.ts'
import { type About, TaskTable } from './task-table.page.tsx'
import { counted, say, workListKeys } from './tasks.words.ts'

type Found = {
  readonly view: View
  readonly order: Order
  readonly counts: TaskCounts
  readonly away: AwayToday
  readonly lines: readonly TaskLine[]
  readonly stretch: number
  readonly last: number
}

/** What rests with the post that one works from, as the address asks for it. */
export async function findMyTasks({ db, today, query }: Visit): Promise<Found> {
  const [asked, ordered] = [query.get('vis') ?? '', query.get('orden') ?? '']
  const view = isView(asked) ? asked : 'alle'
  const order = isOrder(ordered) ? ordered : 'frist'
  const { counts, away } = await countMyTasks(db, today)
  const { stretch, last } = stretchIn(query, Math.min(counts[view], mostCounted), tasksAtOnce)
  const lines = await listMyTasks(db, { view, today, stretch, order })
  return { view, order, counts, away, lines, stretch, last }
}

type Props = Found & {
  visit: Visit
  about?: About | undefined
  /** Where whoever has no task at all may begin. */
  beginnings?: Content | undefined
}

/** The list with its views; `about` is told by whoever knows what the tasks are about. */
export function MyTasks({ visit, about, beginnings, ...found }: Props) {
  const { view, order, counts, away, lines, stretch, last } = found
  const { language, actor, today, to } = visit
  const words = say(language)
  const role = actor.role && isRole(actor.role) ? roleTitles(language)[actor.role] : ''
  const href = (one: View, side = 1, by: Order = order) => {
    const search = new URLSearchParams({
      ...(one === 'alle' ? {} : { vis: one }),
      ...(by === 'frist' ? {} : { orden: by }),
      ...(side === 1 ? {} : { side: `${side}` }),
    })
    return to('/opgaver') + (search.size > 0 ? `?${search}` : '')
  }
  const other = order === 'frist' ? 'nyest' : 'frist'
  const marks = { 'over-tiden': '▲', 'i-dag': '●' } as const
  const filters = views.map((one) => ({
    href: href(one),
    label: words[one],
    count: counted(counts[one], language),
    current: one === view,
    ...(one in marks ? { mark: marks[one as keyof typeof marks] } : {}),
  }))
  return (
    <>
      <AwayNow visit={visit} away={away} />
      <PageHead over={`${role} · ${dayInWords(today, language)}`} title={words.title} />
      {counts.alle > 0 && <Filters label={words.show} items={filters} />}
      {lines.length === 0 ? (
        <EmptyState
          title={counts.alle === 0 ? words.none : words.noneHere}
          action={counts.alle > 0 ? <a href={href('alle')}>{words.seeAll}</a> : beginnings}
        >
          <p>{words.noneText}</p>
        </EmptyState>
      ) : (
        <>
          <WorkListHead words={workListKeys(language)}>
            {words.showing(lines.length, counted(counts[view], language))}, {words[`by-${order}`]}.{' '}
            <a href={href(view, 1, other)}>{words[`sort-${other}`]}</a>
          </WorkListHead>
          <TaskTable lines={lines} about={about} language={language} today={today} to={to} has={visit.has} />
        </>
      )}
      <BeyondCounted
        {...{ visit, stretch, last }}
        rows={counts[view]}
        ways={[
          ...filters.filter(({ current }) => !current),
          { href: href(view, 1, other), label: words[`sort-${other}`] },
        ]}
      />
      {last > 1 && (
        <Pagination
          label={words.pages}
          place={words.place(stretch, last)}
          previous={stretch > 1 ? { href: href(view, stretch - 1), label: words.previous } : undefined}
          next={stretch < last ? { href: href(view, stretch + 1), label: words.next } : undefined}
        />
      )}
    </>
  )
}
