import {
  ArticleBody,
  ArticleTags,
  blocksInOrder,
  blockTitle,
  EditorNote,
  findLateEffectPage,
  knowledgeWords,
  type LateEffectPage,
} from '#help/knowledge/index.ts'
import { definePage, notFound, show, type Visit } from '#platform/pages.ts'
import { domainNames } from '#registers/lateeffects/index.ts'
import {
  Button,
  ButtonLink,
  Columns,
  Crumbs,
  EmptyState,
  Form,
  HiddenField,
  PageHead,
  Person,
  Section,
  TextField,
  Tools,
} from '#ui/index.ts'
import { articleWords } from './article.words.ts'
import { concernOf } from './article-concern.rules.ts'
import { fields } from './asked.rules.ts'

/** One late effect: what it is, what to do, when to ask for help, and the way to who is responsible. */
export const articlePage = definePage({
  path: '/senfoelger/:slug',
  access: 'anyone',
  async get(visit) {
    const page = await findLateEffectPage(visit.db, visit.param('slug'))
    if (!page) return notFound()
    const { language, to, actor } = visit
    const { lateEffect, edition } = page
    const title = (edition?.article.title ?? lateEffect.name)[language]
    const all = knowledgeWords(language)
    const domain = domainNames[lateEffect.domain][language]
    return show({
      title,
      body: (
        <>
          <Crumbs
            label={articleWords(language).wayBack}
            items={[
              { href: to('/senfoelger'), label: all.title },
              { href: to(`/senfoelger#${lateEffect.domain}`), label: domain },
            ]}
          />
          <Columns lead={<Head title={title} page={page} visit={visit} />} {...nearby(page, visit)}>
            {edition ? (
              <ArticleBody page={page} visit={visit} />
            ) : (
              <EmptyState title={all.unwrittenTitle}>
                <p>{all.unwrittenText}</p>
              </EmptyState>
            )}
            <OffersNear visit={visit} />
            {edition && actor.powers.has('may see editions') && (
              <EditorNote article={edition.article} visit={visit} />
            )}
          </Columns>
        </>
      ),
    })
  },
})

function Head({ title, page, visit }: { title: string; page: LateEffectPage; visit: Visit }) {
  const { language } = visit
  const { edition, lateEffect } = page
  const all = knowledgeWords(language)
  return (
    <>
      <PageHead title={title} lead={(edition?.article.gist ?? lateEffect.gist)[language]}>
        {edition && <ArticleTags edition={edition} visit={visit} />}
      </PageHead>
      {edition && (
        <nav aria-label={all.onThisPage}>
          <ul class="jump">
            {blocksInOrder(edition.article).map((block) => (
              <li key={block.key}>
                <a href={`#${block.key}`}>{blockTitle(edition.article, block, language)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Tools
        label={all.tools}
        print={all.print}
        size={{ label: all.textSize, normal: all.normal, large: all.large, largest: all.largest }}
      />
    </>
  )
}

/** Beside the text, on a phone before it: who is responsible, and somebody to talk to. */
function nearby(page: LateEffectPage, visit: Visit) {
  const say = articleWords(visit.language)
  return {
    nearLabel: say.help,
    near: (
      <>
        <Person
          brief
          title={say.talk}
          number={{ tel: '+4580301030', label: '80 30 10 30' }}
          note={<p>{say.talkNote}</p>}
        />
        <WhoIsResponsible page={page} visit={visit} />
      </>
    ),
  }
}

/** Asks for the place alone: what the article is about does not go along in the address. */
function OffersNear({ visit: { language, to } }: { visit: Visit }) {
  const say = articleWords(language)
  return (
    <Section id="tilbud" title={say.offers} intro={say.offersIntro}>
      <Form action={to('/tilbud')} method="get">
        <TextField
          name="sted"
          label={say.place}
          autoComplete="postal-code"
          button={<Button>{say.showOffers}</Button>}
        />
      </Form>
    </Section>
  )
}

/** What is asked about travels by POST: it stands in no address that the reader did not choose. */
function WhoIsResponsible({ page, visit: { language, to } }: { page: LateEffectPage; visit: Visit }) {
  const say = articleWords(language)
  const concern = concernOf(page.lateEffect.slug)
  if (!concern) return <ButtonLink href={to('/hvem-har-ansvaret')}>{say.whoIsResponsible}</ButtonLink>
  return (
    <Form action={to('/hvem-har-ansvaret')}>
      <HiddenField name={fields.concern} value={concern} />
      <Button>{say.whoIsResponsible}</Button>
    </Form>
  )
}
