import type { KeptLine } from '#care/citizens/index.ts'
import type { Language } from '#platform/words.ts'
import { overviewWords } from './overview.words.ts'

const kinds = ['duty', 'operator', 'article', 'late-effect'] as const

/** What has changed under an overview since it was kept; null when nothing has. */
export function changesInWords(
  { changed, hasEnded }: Pick<KeptLine, 'changed' | 'hasEnded'>,
  language: Language,
): string | null {
  const say = overviewWords(language)
  const words = [
    ...kinds.filter((kind) => changed.includes(kind)).map((kind) => say[`changed-${kind}`]),
    ...(hasEnded ? [say['changed-day']] : []),
  ]
  return words.length > 0 ? say.changed(words.join(', ')) : null
}
