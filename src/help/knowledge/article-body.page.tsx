import type { Visit } from '#platform/pages.ts'
import { dayInWords, type Language } from '#platform/words.ts'
import { isStale } from '#registers/editions/index.ts'
import { SourceLine } from '#registers/sources/index.ts'
import { Disclosure, Notification, Section, Tag } from '#ui/index.ts'
import { type Article, type Block, blocksInOrder } from './article.rules.ts'
import type { ArticlePage } from './article.store.ts'
import { drawingFor } from './article-figure.page.tsx'
import { headingOf } from './article-form.rules.ts'
import { type Cited, citedBy } from './article-sources.rules.ts'
import { knowledgeWords } from './knowledge.words.ts'
import { type Drawing, Text } from './markdown-parts.page.tsx'

export const blockTitle = (
  { form }: Pick<Article, 'form'>,
  { key }: Pick<Block, 'key'>,
  language: Language,
) => headingOf(form, key)[language === 'da' ? 0 : 1]

/** The parts of the article in reading order, each with where it was read. */
export function ArticleBody({ page, visit }: { page: ArticlePage; visit: Visit }) {
  const { language } = visit
  if (!page.edition) return null
  const { article, staleOn } = page.edition
  const say = knowledgeWords(language)
  const draw = drawingFor(page, visit)
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
          <BlockText block={block} language={language} said={isDanishOnly} draw={draw} />
          {block.key === 'soeg-hjaelp' && <NotLooked article={article} language={language} />}
          <BlockSources block={block} page={page} language={language} />
        </Section>
      ))}
      <p class="section">
        {say.writtenBy} <span lang="da">{article.author}</span>.{' '}
        {staleOn && !isStale(page.edition, visit.today) && say.lookAgain(dayInWords(staleOn, language))}
      </p>
      <Trials article={article} language={language} />
    </>
  )
}

/** Whether real readers have tried the text, and what became of it. */
function Trials({ article: { trials = [] }, language }: { article: Article; language: Language }) {
  const say = knowledgeWords(language)
  if (trials.length === 0) return <p>{say.notTried}</p>
  return (
    <ul>
      {trials.map(({ on, who, n, changed }) => (
        <li key={`${on} ${who}`}>
          {say.tried(dayInWords(Temporal.PlainDate.from(on), language), n)} <span lang="da">{who}</span>.{' '}
          {say.triedChanged} <span lang="da">{changed}</span>
        </li>
      ))}
    </ul>
  )
}

type Worded = { block: Block; language: Language; said: boolean; draw: Drawing }
function BlockText({ block: { text }, language, said, draw }: Worded) {
  const own = text[language]
  if (own) return <Text text={own} draw={draw} />
  return (
    <>
      {!said && (
        <p>
          <i>{knowledgeWords(language).danishOnly}</i>
        </p>
      )}
      <Text text={text.da} lang="da" draw={draw} />
    </>
  )
}

/** Nobody has looked: that is said, so that silence is not read as safety. */
function NotLooked({ article, language }: { article: Article; language: Language }) {
  const say = knowledgeWords(language)
  if (article.redFlagsLooked === 'fra-kilde') return null
  return (
    <p>
      {say.redFlags}: <Tag tone="draft">{say.notLooked}</Tag>{' '}
      {article.form === 'fagperson' ? say.notLookedProfessional : say.notLookedText}
    </p>
  )
}

type Behind = { block: Block; page: ArticlePage; language: Language }
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
      {cited.title ? (
        <a href={cited.url} lang="da">
          {cited.title}
        </a>
      ) : (
        <a href={cited.url}>
          {cited.parts.map((part, place) => (
            <span key={place}>
              {place > 0 && '/'}
              <wbr />
              {part}
            </span>
          ))}
        </a>
      )}{' '}
      ({seen})
    </>
  )
}
