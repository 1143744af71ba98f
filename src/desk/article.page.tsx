import {
  ArticleBody,
  type ArticleForm,
  type ArticlePage,
  articleForms,
  EditorNote,
  findArticle,
  knowledgeWords,
} from '#help/knowledge/index.ts'
import { definePage, invalid, notFound, type PageView, show, type Visit } from '#platform/pages.ts'
import { Button, ButtonLink, Columns, EmptyState, Form, HiddenField, Person } from '#ui/index.ts'
import { articleWords } from './article.words.ts'
import { concernOf } from './article-concern.rules.ts'
import { Head, WayBack, WaysOn } from './article-top.page.tsx'
import { fields } from './asked.rules.ts'
import { findNear, type Near, NearYou } from './near-you.page.tsx'
import { referralFields } from './referral-form.page.tsx'

/** One late effect, or another thing that fills, for one reader: what it is, what to do, whom to contact, what is near. */
export const articlePage = definePage({
  path: '/senfoelger/:slug',
  access: 'anyone',
  get: (visit) => shown(visit, 'borger'),
  post: (visit) => shownNear(visit, 'borger'),
})

/** The same for a child or young person, a relative, a professional. */
export const articleFormPage = definePage({
  path: '/senfoelger/:slug/:form',
  access: 'anyone',
  get: (visit) => shown(visit, formIn(visit)),
  post: (visit) => shownNear(visit, formIn(visit)),
})

const formIn = (visit: Visit) =>
  articleForms.find((form) => form !== 'borger' && form === visit.param('form')) ?? null

const find = async ({ db, param }: Visit, form: ArticleForm | null) =>
  form ? findArticle(db, param('slug'), form) : null

async function shown(visit: Visit, form: ArticleForm | null) {
  const page = await find(visit, form)
  return page ? show(view(page, visit, { kind: 'asking' })) : notFound()
}

/** The same page for the place that was told: the place stands in no address. */
async function shownNear(visit: Visit, form: ArticleForm | null) {
  const page = await find(visit, form)
  if (!page) return notFound()
  const near = await findNear(visit, page)
  const isWrong = near.kind !== 'found' && near.problem !== undefined
  return isWrong ? invalid(view(page, visit, near)) : show(view(page, visit, near))
}

function view(page: ArticlePage, visit: Visit, near: Near): PageView {
  const { language, actor } = visit
  const { lateEffect, edition } = page
  const title = (edition?.article.title ?? lateEffect?.name)?.[language] ?? page.slug
  const all = knowledgeWords(language)
  return {
    title,
    body: (
      <>
        <WayBack page={page} visit={visit} />
        <Columns
          lead={<Head title={title} page={page} visit={visit} />}
          follows={near.kind === 'asking'}
          {...nearby(page, visit, near)}
        >
          {edition ? (
            <ArticleBody page={page} visit={visit} />
          ) : (
            <EmptyState title={all.unwrittenTitle}>
              <p>{all.unwrittenText}</p>
            </EmptyState>
          )}
          {edition?.article.group === 'videre' && <WaysOn visit={visit} />}
          {actor.powers.has('may see editions') && <EditorNote page={page} visit={visit} />}
        </Columns>
      </>
    ),
  }
}

/** Beside the text, on a phone before it: somebody to talk to, who is responsible, and what is near. */
function nearby(page: ArticlePage, visit: Visit, near: Near) {
  const say = articleWords(visit.language)
  const isForWork = page.form === 'fagperson' && page.lateEffect !== null
  return {
    nearLabel: say.help,
    near: (
      <>
        {isForWork ? (
          <ButtonLink href={visit.to(`/henvis?${referralFields.lateEffect}=${page.slug}`)}>
            {say.refer}
          </ButtonLink>
        ) : (
          <Person
            brief
            title={say.talk}
            number={{ tel: '+4580301030', label: '80 30 10 30' }}
            note={<p>{say.talkNote}</p>}
          />
        )}
        <NearYou near={near} page={page} visit={visit}>
          <WhoIsResponsible page={page} visit={visit} near={near} />
        </NearYou>
      </>
    ),
  }
}

/** What is asked about travels by POST: it stands in no address that the reader did not choose. */
function WhoIsResponsible(props: { page: ArticlePage; visit: Visit; near: Near }) {
  const { page, near } = props
  const { language, to } = props.visit
  const say = articleWords(language)
  const concern = concernOf(page.slug)
  const place = near.kind === 'found' ? near.place.code : undefined
  if (!concern && !place)
    return <ButtonLink href={to('/hvem-har-ansvaret')}>{say.whoIsResponsible}</ButtonLink>
  return (
    <Form action={to('/hvem-har-ansvaret')}>
      {concern && <HiddenField name={fields.concern} value={concern} />}
      {place && <HiddenField name={fields.municipality} value={place} />}
      <Button kind="quiet">{say.whoIsResponsible}</Button>
    </Form>
  )
}
