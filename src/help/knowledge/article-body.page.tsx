import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { CheckTags, isStale } from '#registers/editions/index.ts'
import { SourceLine, SourceStatusTag } from '#registers/sources/index.ts'
import { Disclosure, Notification, Section, Tag, Tags } from '#ui/index.ts'
import { type Article, type Block, blocksInOrder } from './article.rules.ts'
import type { ArticleEdition, LateEffectPage } from './article.store.ts'
import { headingOf } from './article-form.rules.ts'
import { type Cited, citedBy } from './article-sources.rules.ts'
import { knowledgeWords } from './knowledge.words.ts'
import { Text } from './markdown-parts.page.tsx'

export const blockTitle = (
  { form }: Pick<Article, 'form'>,
  { key }: Pick<Block, 'key'>,
  language: Language,
) => headingOf(form, key)[language === 'da' ? 0 : 1]

/** A draft until a professional has approved it; and whether the day has passed on which it was to be looked at. */
export function ArticleTags({ edition, visit }: { edition: ArticleEdition; visit: Visit }) {
  const { language, today } = visit
  const say = knowledgeWords(language)
  return (
    <Tags>
      {edition.checkedAt ? (
        <CheckTags row={edition} today={today} language={language} />
      ) : (
        <>
          <Tag tone="draft">{say.draft}</Tag>{' '}
          {edition.staleOn && isStale(edition, today) && (
            <Tag tone="late">{say.stale(dayInWords(edition.staleOn, language))}</Tag>
          )}
        </>
      )}{' '}
      <SourceStatusTag status={edition.article.sourceStatus} language={language} />
    </Tags>
  )
}

/** The parts of the article in reading order, each with where it was read. */
export function ArticleBody({ page, visit }: { page: LateEffectPage; visit: Visit }) {
  const { language } = visit
  if (!page.edition) return null
  const { article, staleOn } = page.edition
  const say = knowledgeWords(language)
  const isDanishOnly = language === 'en' && article.blocks.every(({ text }) => text.en === null)
  return (
    <>
      {isDanishOnly && (
        <Notification>
          <p>{say.allDanish}</p>
        </Notification>
      )}
      {blocksInOrder(article).map((block) => (
        <Section key={block.key} id={block.key} title={blockTitle(article, block, language)}>
          <BlockText block={block} language={language} said={isDanishOnly} />
          {block.key === 'soeg-hjaelp' && <NotLooked article={article} language={language} />}
          <BlockSources block={block} page={page} language={language} />
        </Section>
      ))}
      <p class="section">
        {say.writtenBy} <span lang="da">{article.author}</span>.{' '}
        {staleOn && !isStale(page.edition, visit.today) && say.lookAgain(dayInWords(staleOn, language))}
      </p>
    </>
  )
}

type Worded = { block: Block; language: Language; said: boolean }
function BlockText({ block: { text }, language, said }: Worded) {
  const own = text[language]
  if (own) return <Text text={own} />
  return (
    <>
      {!said && (
        <p>
          <i>{knowledgeWords(language).danishOnly}</i>
        </p>
      )}
      <Text text={text.da} lang="da" />
    </>
  )
}

/** Nobody has looked: that is said, so that silence is not read as safety. */
function NotLooked({ article, language }: { article: Article; language: Language }) {
  const say = knowledgeWords(language)
  if (article.redFlagsLooked === 'fra-kilde') return null
  return (
    <p>
      {say.redFlags}: <Tag tone="draft">{say.notLooked}</Tag> {say.notLookedText}
    </p>
  )
}

type Behind = { block: Block; page: LateEffectPage; language: Language }
function BlockSources({ block, page, language }: Behind) {
  const say = knowledgeWords(language)
  const cited = citedBy(block.sources, page.sources, page.lateEffect)
  // Questions to ask claim nothing.
  if (cited.length === 0) return block.key === 'spoergsmaal' ? null : <p>{say.noSource}</p>
  return (
    <Disclosure summary={say.blockSources(cited.length)}>
      <ul>
        {cited.map((one, place) => (
          <li key={place}>
            {one.kind === 'known' ? (
              <SourceLine source={one.source} language={language} />
            ) : (
              <AddressLine cited={one} language={language} />
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function AddressLine({ cited, language }: { cited: Cited & { kind: 'address' }; language: Language }) {
  const say = knowledgeWords(language)
  const seen = cited.seen ? say.seen(dayInWords(Temporal.PlainDate.from(cited.seen), language)) : say.notSeen
  return (
    <>
      <a href={cited.url}>
        {cited.parts.map((part, place) => (
          <span key={place}>
            {place > 0 && '/'}
            <wbr />
            {part}
          </span>
        ))}
      </a>{' '}
      ({seen})
    </>
  )
}
