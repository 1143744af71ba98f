import { hash } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { recall } from '#platform/recall.ts'
import { everydayWordsSchema, lateEffectNameSchema } from '#registers/lateeffects/index.ts'
import { activityWords } from './offer-choices.words.ts'
import {
  mostLetters,
  mostWords,
  piecesOf,
  type Spoken,
  spokenOf,
  type Wording,
  wordingOf,
  wordsIn,
} from './offer-words.rules.ts'

type Line = { readonly kind: 'late-effect' | 'phrase' | 'spelling' | 'synonyms'; readonly body: unknown }
const spokenWords = recall<Spoken>(1)
/** By what the typed words come to, not by the words themselves. */
const wordings = recall<Wording>(200)

/** What was typed, as the database is to be asked for it; null where nothing was that could be looked for. */
export async function findWording(db: Db, text: string): Promise<Wording | null> {
  const typed = wordsIn(text.slice(0, mostLetters)).slice(0, mostWords)
  if (typed.length === 0) return null
  const question = hash('sha256', text, 'base64')
  const before = wordings.of(question)
  const known = spokenWords.of('all')
  const [read] = await db<{ version: string; lines: Line[] | null; used: string[] | null }[]>`
    select version,
           case when version is distinct from ${known?.version ?? null}::uuid then (
             select jsonb_agg(jsonb_build_object('kind', kind, 'body', case when kind = 'late-effect'
                      then jsonb_build_object('slug', key, 'name', body->'name', 'gist', body->'gist', 'domain', body->'domain')
                      else body end) order by kind, key)
               from shared.published where kind in ('late-effect', 'phrase', 'spelling', 'synonyms')) end as lines,
           case when version is distinct from ${before?.version ?? null}::uuid then ${wordsLike(db, typed)} end as used
      from offers.version`
  const spoken =
    known && !read?.lines
      ? known.value
      : spokenWords.keep('all', { version: read?.version ?? '', value: spokenIn(read?.lines ?? []) })
  if (before && !read?.used) return before.value
  return wordings.keep(question, {
    version: read?.version ?? '',
    value: wordingOf(text, spoken, read?.used ?? []),
  })
}

/** The words that offers use and that may be like the typed ones: parts of them, with them as a part, or nearly spelt so. */
const wordsLike = (db: Db, typed: readonly string[]) => db`
  array(select word from offers.word where word = any(${typed.flatMap(piecesOf)}::text[])
        union
        select p.word from unnest(${[...typed]}::text[]) t(typed), lateral (
          select word from offers.word
           where length(typed) >= 4 and word like '%' || typed || '%' order by length(word), word limit 40) p
        union
        select m.word from unnest(${[...typed]}::text[]) t(typed), lateral (
          select word from offers.word
           where length(typed) >= 4 and word % typed order by similarity(word, typed) desc, word limit 20) m)`

function spokenIn(lines: readonly Line[]): Spoken {
  const of = (kind: Line['kind']) => lines.filter((line) => line.kind === kind).map(({ body }) => body)
  const everyday = { phrases: of('phrase'), spellings: of('spelling'), synonyms: of('synonyms') }
  const rows = lateEffectNameSchema.array().parse(of('late-effect'))
  return spokenOf({ rows, everyday: everydayWordsSchema.parse(everyday) }, activityWords)
}
