import { type Json, valueAt } from '#registers/editions/index.ts'
import { figuresIn } from './markdown.rules.ts'

/** Why a text must be looked at again although its day has not come. */
export type Shaken = {
  readonly article: string
  readonly because: 'fact-changed' | 'figure-superseded'
  /** The fact or the figure. */
  readonly key: string
  readonly reading: string | null
  /** When what it rests on became another. */
  readonly since: string
}

/** What a text names, and where: shared facts in its lists, figures in its words. */
export type Named = {
  readonly kind: 'article-fact' | 'figure'
  readonly key: string
  readonly reading: string | null
  readonly path: string
}

const listAt = (body: Json, path: string) => {
  const value = valueAt(body, path)
  return Array.isArray(value) ? (value as readonly Json[]) : []
}

export const namedIn = (body: Json): Named[] =>
  listAt(body, 'blocks').flatMap((block, place): Named[] => [
    ...listAt(block, 'facts').map((key) => ({
      kind: 'article-fact' as const,
      key: String(key),
      reading: null,
      path: `blocks.${place}.facts`,
    })),
    ...(['da', 'en'] as const).flatMap((language) =>
      figuresIn(String(valueAt(block, `text.${language}`) ?? '')).map((figure) => ({
        kind: 'figure' as const,
        ...figure,
        path: `blocks.${place}.text.${language}`,
      })),
    ),
  ])
