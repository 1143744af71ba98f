import {
  ArticleForms,
  ArticleNotices,
  type ArticlePage,
  ArticleTags,
  blocksInOrder,
  blockTitle,
  groupTitle,
  isPrintable,
  knowledgeWords,
} from '#help/knowledge/index.ts'
import type { Visit } from '#platform/pages.ts'
import { domainNames } from '#registers/lateeffects/index.ts'
import { Crumbs, PageHead, Section, Tools } from '#ui/index.ts'
import { articleWords } from './article.words.ts'

/** The way back to the list, to where in it this stands. */
export function WayBack({
  page: { edition, lateEffect },
  visit: { language, to },
}: {
  page: ArticlePage
  visit: Visit
}) {
  const group = edition?.article.group ?? 'senfoelge'
  const above =
    group === 'senfoelge' && lateEffect
      ? { href: to(`/senfoelger#${lateEffect.domain}`), label: domainNames[lateEffect.domain][language] }
      : { href: to(`/senfoelger#${group}`), label: groupTitle(group, language) }
  return (
    <Crumbs
      label={articleWords(language).wayBack}
      items={[{ href: to('/senfoelger'), label: knowledgeWords(language).title }, above]}
    />
  )
}

/** What is read aloud: heading, what it is about, and the parts; not the sources, not what stands beside. */
const spoken =
  '.page-head h1, .page-head__lead, .columns__main h2, .columns__main .prose p, .columns__main .prose li'

/** Where to turn when help did not come by itself: rights, the adviser who is free of charge, and who is responsible. */
export function WaysOn({ visit: { language, to } }: { visit: Visit }) {
  const say = articleWords(language)
  return (
    <Section id="veje-videre" title={say.waysOn} prose>
      <ul>
        <li>
          <a href={to('/rettigheder#patientvejleder')}>{say.adviser}</a>
        </li>
        <li>
          <a href={to('/rettigheder')}>{say.rights}</a>
        </li>
        <li>
          <a href={to('/hvem-har-ansvaret')}>{say.duties}</a>
        </li>
      </ul>
    </Section>
  )
}

/** Heading, standing, other readers, what is on the page, and help in reading it. */
export function Head({ title, page, visit }: { title: string; page: ArticlePage; visit: Visit }) {
  const { language, today } = visit
  const { edition, lateEffect, form, forms } = page
  const all = knowledgeWords(language)
  const readers = {
    borger: all.overBorger,
    barn: all.overBarn,
    paaroerende: all.overPaaroerende,
    fagperson: all.overFagperson,
  }
  return (
    <>
      <PageHead
        over={form !== 'borger' || forms.length > 1 ? readers[form] : undefined}
        title={title}
        lead={(edition?.article.gist ?? lateEffect?.gist)?.[language]}
      >
        {edition && <ArticleTags edition={edition} visit={visit} />}
      </PageHead>
      <ArticleNotices page={page} visit={visit} />
      <ArticleForms page={page} visit={visit} />
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
        print={isPrintable(page, today) ? all.print : undefined}
        aloud={edition ? { start: all.aloud, stop: all.stopAloud, of: spoken } : undefined}
        size={{ label: all.textSize, normal: all.normal, large: all.large, largest: all.largest }}
      />
    </>
  )
}
