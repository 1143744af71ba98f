import { type Json, textAt } from '#registers/editions/index.ts'
import type { LateEffect } from '#registers/lateeffects/index.ts'
import type { Source } from '#registers/sources/index.ts'
import { addressOf, type ReadAt } from './article.rules.ts'

/** A source as the reader meets it: a row of the register of sources, or the address where the register has none. */
export type Cited =
  | { readonly kind: 'known'; readonly source: Source }
  | {
      readonly kind: 'address'
      readonly url: string
      /** What it is called there, where somebody has written it down. */
      readonly title: string | null
      readonly parts: readonly string[]
      readonly seen: string | null
    }

/** An address as a reader meets it, in parts between which a line may break. */
function partsOf(url: string): string[] {
  const { host, pathname } = new URL(url)
  const path = pathname.split('/').filter((part) => part !== '')
  const shown = path.length > 2 ? ['…', ...path.slice(-1)] : path
  return [
    host.replace(/^www\./, ''),
    ...shown.map((part) => (part.length > 48 ? `${part.slice(0, 47)}…` : part)),
  ]
}

/** Where a part was read; the day is the one on which the late effect's own sources were seen, else not given. */
export const citedBy = (
  readAt: readonly ReadAt[],
  sources: ReadonlyMap<string, Source>,
  lateEffect: Pick<LateEffect, 'sources' | 'seen'> | null,
): Cited[] =>
  readAt.map((one) => {
    const url = addressOf(one)
    const source = sources.get(url)
    if (source) return { kind: 'known', source }
    const own = typeof one === 'string' ? null : one
    const seen = own?.seen ?? (lateEffect?.sources.includes(url) ? lateEffect.seen : null)
    return { kind: 'address', url, title: own?.title ?? null, parts: partsOf(url), seen }
  })

/** A source as an editor types it: the address, and after bars what it is called and the day it was seen. */
export function sourceInLine(source: Json): string {
  if (typeof source === 'string') return source
  return ['url', 'title', 'seen'].flatMap((part) => textAt(source, part) || []).join(' | ')
}

export function sourceFromLine(line: string): Json {
  const [url = '', title = '', seen = ''] = line.split('|').map((part) => part.trim())
  return title === '' ? url : { url, title, seen: seen === '' ? null : seen }
}
