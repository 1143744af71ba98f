import { definePage, goTo, notFound, show, type Visit } from '#platform/pages.ts'
import { isRefusal } from '#platform/permit.ts'
import { Button, Card, Deck, EmptyState, Form, HiddenField, PageHead, Section, Tag } from '#ui/index.ts'
import { absenceWords } from './absence.words.ts'
import { absencePath } from './absence-today.page.tsx'
import { mayChoosePost } from './account.policy.ts'
import { listOwnPosts, type OwnPost } from './account.store.ts'
import { roleTitles, say } from './accounts.words.ts'
import { beginsAt } from './post.rules.ts'
import { choosePost } from './session.store.ts'
import { goingTo } from './sign-in.page.tsx'

export const choosePostPage = definePage({
  path: '/post',
  access: 'signed-in',
  async get(visit) {
    const posts = await listOwnPosts(visit.db, visit.actor.id)
    return show({ title: say(visit.language).choosePost, body: <ChoosePost visit={visit} posts={posts} /> })
  },
  async post(visit) {
    const { db, actor, session } = visit
    const posts = await listOwnPosts(db, actor.id)
    const chosen = posts.find(({ id }) => id === visit.form.text('post'))
    const permit = mayChoosePost(actor, chosen)
    if (isRefusal(permit) || !chosen || !session) return notFound()
    await choosePost(db, permit, session)
    return goTo(goingTo(visit) || visit.to(beginsAt(chosen.role)))
  },
})

function ChoosePost({ visit, posts }: { visit: Visit; posts: readonly OwnPost[] }) {
  const { language, actor, to } = visit
  const words = say(language)
  const card = (post: OwnPost) => (
    <Card key={post.id} level={2} title={roleTitles(language)[post.role]} by={post.unitName}>
      {post.id === actor.postId ? (
        <Tag tone="done">{words.workingFrom}</Tag>
      ) : (
        <Form action={to('/post')} label={`${roleTitles(language)[post.role]}, ${post.unitName ?? ''}`}>
          <HiddenField name="post" value={post.id} />
          <HiddenField name="videre" value={goingTo(visit)} />
          <Button kind="quiet">{words.workFrom}</Button>
        </Form>
      )}
    </Card>
  )
  return (
    <>
      <PageHead title={words.choosePost} lead={words.choosePostLead} />
      {posts.length === 0 ? (
        <EmptyState title={words.noPosts}>
          <p>{words.noPostsText}</p>
        </EmptyState>
      ) : (
        <Deck>{posts.map(card)}</Deck>
      )}
      {actor.powers.has('may see tasks') && (
        <p>
          <a href={to(absencePath)}>{absenceWords(language).link}</a>
        </p>
      )}
      <Section id="alle-steder" title={words.endEverywhere} intro={words.endEverywhereText}>
        <Form action={to('/log-ud-alle-steder')}>
          <Button kind="quiet">{words.endEverywhere}</Button>
        </Form>
      </Section>
    </>
  )
}
