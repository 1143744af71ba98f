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
import { Crumbs, EmptyState, NameSearch, nameField, PageHead, Table } from '#ui/index.ts'
import { handoverWords } from './handover.words.ts'

export const handoversPath = '/opgaver/overdrag'

/** Those whose work one may hand over; whoever has a last day stands first. */
export const handoversPage = definePage({
  path: handoversPath,
  access: 'may hand over work',
  get: (visit) => answer(visit, ''),
  post: (visit) => answer(visit, visit.form.text(nameField).slice(0, 100)),
})

async function answer(visit: Visit, words: string) {
  const { db, actor, language } = visit
  if (isRefusal(mayReadWork(actor))) return notFound()
  const posts = await listLedPosts(db, words)
  const body = <Handovers visit={visit} posts={posts} words={words} />
  return show({ title: handoverWords(language).title, body, width: 'wide' })
}

/** Which day it is the last, or that it was. */
export function lastDayOf({ validTo }: LedPost, { language, today }: Visit): string {
  const say = handoverWords(language)
  if (!validTo) return say.open
  const day = dayInWords(validTo, language)
  return Temporal.PlainDate.compare(validTo, today) < 0 ? say.ended(day) : day
}

type Facts = { visit: Visit; posts: readonly LedPost[]; words: string }
function Handovers({ visit, posts, words }: Facts) {
  const { language, to } = visit
  const say = handoverWords(language)
  const titles = roleTitles(language)
  return (
    <>
      <Crumbs label={say.where} items={[{ href: to('/opgaver'), label: taskWords(language).title }]} />
      <PageHead title={say.title} lead={say.lead} />
      <p>
        <a href={to(`${absencePath}#kolleger`)}>{absenceWords(language).linkAwayOthers}</a>
      </p>
      <NameSearch action={to(handoversPath)} label={say.find} button={say.search} value={words} />
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
