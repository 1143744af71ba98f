import type { EverydayWords } from './everyday.rules.ts'
import type { LateEffectName } from './late-effect.rules.ts'
import { likeness, tokens } from './likeness.rules.ts'

/** A word that leads to a late effect, and how surely: its name first, then what people call it, then what is said of it. */
type Leads = ReadonlyMap<string, number>
type Weighed<Row> = { readonly row: Row; readonly leads: Leads }
const weights = { name: 3, synonym: 2.6, phrase: 1.8, gist: 1 } as const

/** The same rows are asked about all day; their words are taken apart once. */
const known = new WeakMap<EverydayWords, WeakMap<object, readonly Weighed<LateEffectName>[]>>()

function wordsThatLead(row: LateEffectName, everyday: EverydayWords): Leads {
  const leads = new Map<string, number>()
  const add = (weight: number, ...texts: readonly string[]) => {
    for (const word of texts.flatMap(tokens)) leads.set(word, Math.max(leads.get(word) ?? 0, weight))
  }
  add(weights.name, row.name.da, row.name.en)
  for (const { lateEffect, da, en } of everyday.synonyms)
    if (lateEffect === row.slug) add(weights.synonym, ...da, ...en)
  for (const { phrase, meaning } of everyday.phrases) {
    const place = meaning.indexOf(row.slug)
    if (place >= 0) add(weights.phrase * 0.8 ** place, phrase)
  }
  add(weights.gist, row.gist.da, row.gist.en)
  return leads
}

function weighed<Row extends LateEffectName>(rows: readonly Row[], everyday: EverydayWords) {
  const kept = known.get(everyday) ?? new WeakMap()
  known.set(everyday, kept)
  const before = kept.get(rows)
  if (before) return before as readonly Weighed<Row>[]
  const made = rows.map((row) => ({ row, leads: wordsThatLead(row, everyday) }))
  kept.set(rows, made)
  return made
}

/** How surely one typed word leads to one row. */
function lead(typed: string, leads: Leads): number {
  let best = 0
  for (const [word, weight] of leads) if (weight > best) best = Math.max(best, weight * likeness(typed, word))
  return best
}

export type Points<Row> = { readonly row: Row; readonly points: number }

/**
 * How surely the words lead to each late effect, about 0 to 3. A word that leads to few counts more than one that leads
 * to many, and one that leads nowhere still counts as not understood, for half.
 */
export function weigh<Row extends LateEffectName>(
  asked: readonly string[],
  rows: readonly Row[],
  everyday: EverydayWords,
): Points<Row>[] {
  const all = weighed(rows, everyday)
  const columns = asked.map((typed) => {
    const found = all.map(({ leads }) => lead(typed, leads))
    const many = found.reduce((sum, one) => sum + one / weights.name, 0)
    return { found, worth: many === 0 ? 0.5 : Math.log(1 + all.length / (0.5 + many)) }
  })
  const worth = columns.reduce((sum, column) => sum + column.worth, 0)
  return all.map(({ row }, at) => ({
    row,
    points:
      worth === 0 ? 0 : columns.reduce((sum, { found, worth: w }) => sum + w * (found[at] ?? 0), 0) / worth,
  }))
}
