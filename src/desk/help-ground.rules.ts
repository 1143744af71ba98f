import { z } from 'zod'
import { articleForms, articleGroups } from '#help/knowledge/index.ts'
import {
  type EverydayWords,
  everydayWordsSchema,
  type LateEffect,
  lateEffectSchema,
} from '#registers/lateeffects/index.ts'
import {
  concernSchema,
  dutySchema,
  operatorSchema,
  type Right,
  type Rights,
  type Rows,
  rightSchema,
} from '#registers/responsibilities/index.ts'
import { bothTexts, keySchema, type Source, sourceSchema } from '#registers/sources/index.ts'

/** What a page needs of an article to lead to it. */
const articleInShortSchema = z.strictObject({
  key: keySchema,
  group: z.enum(articleGroups),
  lateEffect: keySchema.nullable(),
  form: z.enum(articleForms),
  title: bothTexts,
  gist: bothTexts,
  /** Does it tell what one can do oneself? */
  tellsSelf: z.boolean(),
  isApproved: z.boolean(),
})
export type ArticleInShort = z.output<typeof articleInShortSchema>

/** Everything that the answer to somebody who looks for help is put together from, apart from places and offers. */
export type HelpGround = {
  readonly rows: Rows
  readonly rights: readonly Right[]
  readonly lateEffects: readonly LateEffect[]
  readonly everyday: EverydayWords
  readonly articles: readonly ArticleInShort[]
}
export type GroundLine = { kind: string; key: string; body: unknown; checkedAt: string | null }

/** The rows of the registers, each read through its room's own schema. */
export function groundOf(lines: readonly GroundLine[]): HelpGround {
  const of = (kind: string) => lines.filter((line) => line.kind === kind).map(({ body }) => body)
  const checks = new Map(
    lines.flatMap(({ key, checkedAt }): [string, Temporal.Instant][] =>
      checkedAt ? [[key, Temporal.Instant.from(checkedAt)]] : [],
    ),
  )
  const inOrder = <Row extends { order: number }>(rows: Row[]) => rows.sort((a, b) => a.order - b.order)
  return {
    rows: {
      concerns: inOrder(of('concern').map((body) => concernSchema.parse(body))),
      duties: of('duty').map((body) => dutySchema.parse(body)),
      operators: of('operator').map((body) => operatorSchema.parse(body)),
      sources: of('source').map((body) => sourceSchema.parse(body)),
      checks,
    },
    rights: inOrder(of('right').map((body) => rightSchema.parse(body))),
    lateEffects: of('late-effect').map((body) => lateEffectSchema.parse(body)),
    everyday: everydayWordsSchema.parse({
      synonyms: of('synonyms'),
      phrases: of('phrase'),
      spellings: of('spelling'),
    }),
    articles: of('article').map((body) => articleInShortSchema.parse(body)),
  }
}

/** The rights as the parts of the page on rights want them. */
export function rightsIn({ rights, rows }: HelpGround): Rights {
  const sources = new Map(rows.sources.map((one): [string, Source] => [one.key, one]))
  return { rights: [...rights], complaints: [], advisers: [], sources, checks: rows.checks }
}
