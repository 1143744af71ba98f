import type { EverydayWords } from './everyday.rules.ts'
import type { LateEffectName } from './late-effect.rules.ts'
import { likeness, tokens, type Word, wordOf } from './likeness.rules.ts'

const weights = { name: 3, synonym: 2.6, part: 1.2, phrase: 1.8, gist: 1 } as const

/** A word, and how surely it leads to each row by the row's place: its name first, then what people call it, then what is said of it. */
type Lead = { readonly word: Word; readonly to: Map<number, number> }
/** The same rows are asked about all day; their words are taken apart once. */
const known = new WeakMap<EverydayWords, WeakMap<object, readonly Lead[]>>()

function leadsOf(rows: readonly LateEffectName[], everyday: EverydayWords): readonly Lead[] {
  const leads = new Map<string, Lead>()
  const places = new Map(rows.map(({ slug }, place) => [slug, place]))
  const add = (slug: string, weight: number, ...texts: readonly string[]) => {
    const place = places.get(slug)
    if (place === undefined) return
    for (const word of texts.flatMap(tokens)) {
      const lead = leads.get(word) ?? { word: wordOf(word), to: new Map() }
      leads.set(word, lead)
      lead.to.set(place, Math.max(lead.to.get(place) ?? 0, weight))
    }
  }
  for (const { slug, name, gist } of rows) {
    add(slug, weights.name, name.da, name.en)
    add(slug, weights.gist, gist.da, gist.en)
  }
  for (const { lateEffect, da, en } of everyday.synonyms)
    for (const synonym of [...da, ...en])
      add(lateEffect, tokens(synonym).length > 1 ? weights.part : weights.synonym, synonym)
  for (const { phrase, meaning } of everyday.phrases)
    for (const [place, slug] of meaning.entries()) add(slug, weights.phrase * 0.8 ** place, phrase)
  return [...leads.values()]
}

function keptLeads(rows: readonly LateEffectName[], everyday: EverydayWords): readonly Lead[] {
  const kept = known.get(everyday) ?? new WeakMap()
  known.set(everyday, kept)
  const leads = kept.get(rows) ?? leadsOf(rows, everyday)
  kept.set(rows, leads)
  return leads
}

/** How surely one typed word leads to each row. */
function found(asked: Word, leads: readonly Lead[], rows: number): number[] {
  const surely = Array.from({ length: rows }, () => 0)
  for (const { word, to } of leads) {
    const like = likeness(asked, word)
    if (like > 0)
      for (const [place, weight] of to) surely[place] = Math.max(surely[place] ?? 0, weight * like)
  }
  return surely
}

export type Points<Row> = { readonly row: Row; readonly points: number }

/**
 * How surely the words lead to each late effect, about 0 to 3. A word that leads to few counts more than one that leads
 * to many, and one that leads nowhere still counts as not understood, for half.
 */
export function weigh<Row extends LateEffectName>(
  asked: readonly Word[],
  rows: readonly Row[],
  everyday: EverydayWords,
): Points<Row>[] {
  const leads = keptLeads(rows, everyday)
  const columns = asked.map((typed) => {
    const surely = found(typed, leads, rows.length)
    const many = surely.reduce((sum, one) => sum + one / weights.name, 0)
    return { surely, worth: many === 0 ? 0.5 : Math.log(1 + rows.length / (0.5 + many)) }
  })
  const worth = columns.reduce((sum, column) => sum + column.worth, 0)
  const points = (place: number) =>
    columns.reduce((sum, { surely, worth: each }) => sum + each * (surely[place] ?? 0), 0) / (worth || 1)
  return rows.map((row, place) => ({ row, points: points(place) }))
}
