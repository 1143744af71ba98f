import { definePage, show, type Visit } from '#platform/pages.ts'
import { dayInWords } from '#platform/words.ts'
import { isRole, roleTitles } from '#registers/accounts/index.ts'
import { EmptyState, Filters, ListHead, PageHead, Pagination } from '#ui/index.ts'
import { isView, type View, views } from './task.rules.ts'
import { countMyTasks, listMyTasks, type TaskCounts, type TaskLine, tasksAtOnce } from './task.store.ts'
import { TaskTable } from './task-table.page.tsx'
import { say } from './tasks.words.ts'

/** What rests with the post that one works from, by due day. */
export const myTasksPage = definePage({
  path: '/opgaver',
  access: 'may see tasks',
  async get(visit) {
    const { db, actor, today, query } = visit
    const asked = query.get('vis') ?? ''
    const view = isView(asked) ? asked : 'alle'
    const counts = await countMyTasks(db, actor, today)
    const last = Math.max(1, Math.ceil(counts[view] / tasksAtOnce))
    const stretch = Math.min(last, Math.max(1, Number.parseInt(query.get('side') ?? '1', 10) || 1))
    const lines = await listMyTasks(db, actor, { view, today, stretch })
    const body = (
      <MyTasks visit={visit} view={view} counts={counts} lines={lines} stretch={stretch} last={last} />
    )
    return show({ title: say(visit.language).title, body, width: 'wide' })
  },
})

type Facts = {
  visit: Visit
  view: View
  counts: TaskCounts
  lines: readonly TaskLine[]
  stretch: number
  last: number
}

function MyTasks({ visit, view, counts, lines, stretch, last }: Facts) {
  const { language, actor, today, to } = visit
  const words = say(language)
  const role = actor.role && isRole(actor.role) ? roleTitles(language)[actor.role] : ''
  const href = (one: View, side = 1) => {
    const search = new URLSearchParams({
      ...(one === 'alle' ? {} : { vis: one }),
      ...(side === 1 ? {} : { side: `${side}` }),
    })
    return to('/opgaver') + (search.size > 0 ? `?${search}` : '')
  }
  const marks = { 'over-tiden': '▲', 'i-dag': '●' } as const
  const filters = views.map((one) => ({
    href: href(one),
    label: words[one],
    count: counts[one],
    current: one === view,
    ...(one in marks ? { mark: marks[one as keyof typeof marks] } : {}),
  }))
  return (
    <>
      <PageHead over={`${role} · ${dayInWords(today, language)}`} title={words.title} />
      {counts.alle > 0 && <Filters label={words.show} items={filters} />}
      {lines.length === 0 ? (
        <EmptyState
          title={counts.alle === 0 ? words.none : words.noneHere}
          action={counts.alle > 0 && <a href={href('alle')}>{words.seeAll}</a>}
        >
          <p>{words.noneText}</p>
        </EmptyState>
      ) : (
        <>
          <ListHead>{words.showing(lines.length, counts[view])}</ListHead>
          <TaskTable lines={lines} language={language} today={today} to={to} />
        </>
      )}
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
