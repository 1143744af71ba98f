import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { dayInWords } from '#platform/words.ts'
import {
  absencePath,
  absenceWords,
  type LedPost,
  listLedPosts,
  mayReadWork,
  roleTitles,
} from '#registers/accounts/index.ts'
import { taskWords } from '#registers/tasks/index.ts'
import { Button, Crumbs, EmptyState, Form, PageHead, Table, TextField } from '#ui/index.ts'
import { handoverWords } from './handover.words.ts'

export const handoversPath = '/opgaver/overdrag'

/** Those whose work one may hand over; whoever has a last day stands first. */
export const handoversPage = definePage({
  path: handoversPath,
  access: 'may hand over work',
  async get(visit) {
    const { db, actor, language, query } = visit
    if (isRefusal(mayReadWork(actor))) return notFound()
    const posts = await listLedPosts(db, query.get('q')?.trim() ?? '')
    return show({
      title: handoverWords(language).title,
      body: <Handovers visit={visit} posts={posts} />,
      width: 'wide',
    })
  },
})

/** Which day it is the last, or that it was. */
export function lastDayOf({ validTo }: LedPost, { language, today }: Visit): string {
  const say = handoverWords(language)
  if (!validTo) return say.open
  const day = dayInWords(validTo, language)
  return Temporal.PlainDate.compare(validTo, today) < 0 ? say.ended(day) : day
}

function Handovers({ visit, posts }: { visit: Visit; posts: readonly LedPost[] }) {
  const { language, query, to } = visit
  const say = handoverWords(language)
  const titles = roleTitles(language)
  return (
    <>
      <Crumbs label={say.where} items={[{ href: to('/opgaver'), label: taskWords(language).title }]} />
      <PageHead title={say.title} lead={say.lead} />
      <p>
        <a href={to(`${absencePath}#kolleger`)}>{absenceWords(language).linkAwayOthers}</a>
      </p>
      <Form action={to(handoversPath)} method="get" search label={say.find}>
        <TextField
          name="q"
          type="search"
          label={say.find}
          value={query.get('q') ?? ''}
          button={<Button kind="quiet">{say.search}</Button>}
        />
      </Form>
      <Table
        caption={say.title}
        hiddenCaption
        dense
        columns={[say.name, say.role, say.unit, say.lastDay].map((label) => ({ label }))}
        rows={posts.map((post) => ({
          id: post.id,
          cells: [
            <a href={to(`${handoversPath}/${post.id}`)}>{post.name}</a>,
            titles[post.role],
            post.unitName ?? say.open,
            lastDayOf(post, visit),
          ],
        }))}
        empty={
          <EmptyState title={say.none}>
            <p>{say.noneText}</p>
          </EmptyState>
        }
      />
    </>
  )
}
