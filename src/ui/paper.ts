import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Answer, download } from '#platform/pages.ts'
import { openPress } from '#platform/press.ts'
import type { Language } from '#platform/words.ts'

/** One thing with the small print that belongs to it, such as its source; empty where there is none. */
export type PaperItem = { readonly words: string; readonly note: string }
export type PaperBlock =
  | { readonly kind: 'section' | 'part' | 'text' | 'note'; readonly words: string }
  | { readonly kind: 'list'; readonly items: readonly PaperItem[] }
  | { readonly kind: 'facts'; readonly items: readonly (PaperItem & { readonly label: string })[] }
  /** Small print that is pointed at by number. */
  | { readonly kind: 'numbered'; readonly items: readonly string[] }
  /** Empty lines to write on by hand. */
  | { readonly kind: 'lines'; readonly count: number }

/** What stands on paper: A4, in the house's own look, tagged for those who have it read aloud. */
export type Paper = {
  readonly language: Language
  readonly over: string
  readonly title: string
  readonly lead: string
  /** At the foot of every page, beside its number. */
  readonly foot: string
  readonly blocks: readonly PaperBlock[]
  /** So many pages at most: the letters become smaller for it, as far as they can still be read. */
  readonly pages?: number
}

const fromRoot = (...path: string[]) => join(process.cwd(), ...path)
const font = (family: string, name: string) =>
  ['400Regular', '600SemiBold'].map((weight) =>
    fromRoot('node_modules/@expo-google-fonts', family, weight, `${name}_${weight}.ttf`),
  )
const fonts = [...font('source-sans-3', 'SourceSans3'), ...font('noto-sans-arabic', 'NotoSansArabic')]

/** Of the letters, in points: as large as there is room for where the pages are few. */
const usual = [10.5]
const fitting = [12, 11, 10, 9, 8.5]

const press = openPress()
let template: string | undefined

/** The letters of paper have no such pictures, and a sheet with one could not be made at all: an empty square says that one stood there. */
const pictures = /[\u{1F000}-\u{1FAFF}](?:\u{FE0F}|\u{200D}|[\u{1F000}-\u{1FAFF}])*/gu
const inLetters = (paper: Paper): Paper =>
  JSON.parse(
    JSON.stringify(paper, (_, value) =>
      typeof value === 'string' ? value.replaceAll(pictures, '□') : value,
    ),
  )

/** A tagged PDF (PDF/UA-1). */
export function paperInPdf(paper: Paper, now: Temporal.Instant): Promise<Uint8Array> {
  template ??= readFileSync(fromRoot('src/ui/paper.typ'), 'utf8')
  const madeAt = Math.floor(now.epochMilliseconds / 1000)
  return press({
    template,
    content: inLetters(paper),
    fonts,
    madeAt,
    sizes: paper.pages ? fitting : usual,
    pages: paper.pages,
  })
}

/** The answer of a page that gives a paper: a file to keep, made after the transaction. */
export const givePaper = (name: string, paper: Paper, now: Temporal.Instant): Answer =>
  download(`${name}.pdf`, 'application/pdf', () => paperInPdf(paper, now))
