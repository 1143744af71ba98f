import { dayOf } from '#platform/calendar.ts'
import type { Visit } from '#platform/pages.ts'
import type { Pair } from '#platform/words.ts'
import {
  type Call,
  type EditionSlot,
  type Json,
  type Missing,
  textAt,
  valueAt,
} from '#registers/editions/index.ts'
import type { Article } from './article.rules.ts'
import { addressOf, type Block, blocksInOrder, type ReadAt } from './article.rules.ts'
import { findBehind } from './article.store.ts'
import { blankArticle } from './article-blank.rules.ts'
import { findLateEffectName } from './article-blank.store.ts'
import { blockTitle } from './article-body.page.tsx'
import { drawingFor } from './article-figure.page.tsx'
import type { ArticleForm } from './article-form.rules.ts'
import { shakenInWords } from './article-head.page.tsx'
import { Readability } from './editor-note.page.tsx'
import { knowledgeWords } from './knowledge.words.ts'
import { Text } from './markdown-parts.page.tsx'
import { namedIn } from './shaken.rules.ts'
import { listLeaning, listShaken, listThere } from './shaken.store.ts'

const inBoth = (say: (language: 'da' | 'en') => string): Pair => [say('da'), say('en')]

/** The editors' pages of articles: what they name that is not there, what shakes them, how they will look. */
const articleSlot: EditionSlot = {
  kind: 'article',
  async missing(db, bodies) {
    const named = bodies.flatMap((body) => namedIn(body).map((one) => ({ ...one, of: textAt(body, 'key') })))
    if (named.length === 0) return []
    const there = new Set(
      (await listThere(db, named)).map(({ kind, key, reading }) => `${kind} ${key} ${reading}`),
    )
    return named
      .filter(({ kind, key, reading }) => !there.has(`${kind} ${key} ${reading}`))
      .map(({ of, path, kind, key, reading }): Missing => {
        const name = reading ? `${key}@${reading}` : key
        return {
          key: of,
          path,
          text: inBoth((language) =>
            kind === 'figure'
              ? knowledgeWords(language).noSuchFigure(name)
              : knowledgeWords(language).noSuchFact(name),
          ),
        }
      })
  },
  async calls(db, key) {
    return (await listShaken(db, key)).map(
      (one): Call => ({
        key: one.article,
        since: dayOf(Temporal.Instant.from(one.since.replace(' ', 'T'))),
        text: inBoth((language) => `${shakenInWords(one, language)} (${one.key})`),
        label: one.label,
      }),
    )
  },
  async blank(db, key, { actor, today }) {
    const lateEffect = await findLateEffectName(db, key)
    return lateEffect && blankArticle(lateEffect, { key, author: actor.name ?? '', today })
  },
  async preview(visit, body) {
    const blocks = (valueAt(body, 'blocks') ?? []) as unknown as readonly Block[]
    const figures = namedIn(body).flatMap(({ kind, key }) => (kind === 'figure' ? [key] : []))
    const urls = blocks.flatMap(({ sources }) => sources.map((source: ReadAt) => addressOf(source)))
    const behind = await findBehind(visit.db, figures, urls)
    return <Preview body={body} draw={drawingFor(behind, visit)} visit={visit} />
  },
}

type Drawn = { body: Json; draw: ReturnType<typeof drawingFor>; visit: Visit }
/** The text as its readers will meet it, in both languages, and how hard it is to read. */
function Preview({ body, draw, visit: { language } }: Drawn) {
  const blocks = (valueAt(body, 'blocks') ?? []) as unknown as readonly Block[]
  const form = (textAt(body, 'form') || 'borger') as ArticleForm
  return (
    <>
      {blocksInOrder({ blocks: [...blocks] }).map((block) => (
        <div key={block.key} class="section">
          <h3>{blockTitle({ form }, block, language)}</h3>
          <Text text={block.text.da ?? ''} lang={language === 'da' ? undefined : 'da'} draw={draw} />
          {block.text.en && (
            <Text text={block.text.en} lang={language === 'en' ? undefined : 'en'} draw={draw} />
          )}
        </div>
      ))}
      <Readability article={{ form, blocks } as Pick<Article, 'form' | 'blocks'>} language={language} />
    </>
  )
}

/** What editors see of this room beside every row's own fields. */
export const knowledgeSlots: readonly EditionSlot[] = [
  articleSlot,
  { kind: 'article-fact', leaning: (db, key) => listLeaning(db, 'article-fact', key) },
  { kind: 'figure', leaning: (db, key) => listLeaning(db, 'figure', key) },
]
