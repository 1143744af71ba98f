import { Marked, type Token, type Tokens } from 'marked'

/** A run of words: plain, stressed, a way to another page, or a figure that the register fills in. */
export type Run =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'strong' | 'em'; readonly runs: readonly Run[] }
  | { readonly kind: 'link'; readonly href: string; readonly runs: readonly Run[] }
  | { readonly kind: 'figure'; readonly key: string; readonly reading: string | null }
export type TextPart =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly TextPart[])[] }

/** `[[tal:key]]` shows what the register shows now; `[[tal:key@reading]]` holds on to one reading. */
const figureMark = /^\[\[tal:([a-z0-9-]+)(?:@([a-z0-9-]+))?\]\]/
const markdown = new Marked({
  extensions: [
    {
      name: 'figure',
      level: 'inline',
      start: (text) => text.indexOf('[[tal:'),
      tokenizer(text) {
        const found = figureMark.exec(text)
        return found ? { type: 'figure', raw: found[0], key: found[1], reading: found[2] ?? null } : undefined
      },
    },
  ],
})

/** Every figure that a text names, in the order in which it stands there. */
export const figuresIn = (text: string): { key: string; reading: string | null }[] =>
  [...text.matchAll(new RegExp(figureMark.source.slice(1), 'g'))].map(([, key = '', reading]) => ({
    key,
    reading: reading ?? null,
  }))

/** Only pages of ours and addresses that nobody can read along with. */
const isAllowed = (href: string) => /^https:\/\/[^\s]+$/.test(href) || /^\/(?![/\\])[^\s\\]*$/.test(href)

const words = (text: string): Run => ({ kind: 'words', text: text.replace(/(?<!\s)\s*\n\s*/g, ' ') })

function runsOf(tokens: readonly Token[]): Run[] {
  return tokens.flatMap((token): Run[] => {
    switch (token.type) {
      case 'strong':
      case 'em':
        return [{ kind: token.type, runs: runsOf(token.tokens ?? []) }]
      case 'link': {
        const { href, tokens: inside } = token as Tokens.Link
        return isAllowed(href) ? [{ kind: 'link', href, runs: runsOf(inside) }] : [words(token.raw)]
      }
      case 'figure':
        return [{ kind: 'figure', key: token.key, reading: token.reading }]
      case 'escape':
        return [words((token as Tokens.Escape).text)]
      case 'br':
        return [words(' ')]
      case 'text':
        return 'tokens' in token && token.tokens ? runsOf(token.tokens) : [words(token.raw)]
      default:
        return [words(token.raw)]
    }
  })
}

/** Words that stand beside each other are one run, so that a sentence is not broken for those who hear it. */
function joined(runs: readonly Run[]): Run[] {
  const made: Run[] = []
  for (const run of runs) {
    const last = made.at(-1)
    if (run.kind === 'words' && last?.kind === 'words')
      made[made.length - 1] = { kind: 'words', text: last.text + run.text }
    else made.push(run)
  }
  return made
}

function partsOf(tokens: readonly Token[]): TextPart[] {
  return tokens.flatMap((token): TextPart[] => {
    switch (token.type) {
      case 'space':
      case 'hr':
        return []
      case 'list': {
        const { ordered, items } = token as Tokens.List
        return [{ kind: 'list', isNumbered: ordered, items: items.map((item) => partsOf(item.tokens)) }]
      }
      case 'blockquote':
        return partsOf(token.tokens ?? [])
      case 'paragraph':
      case 'text':
      case 'heading':
        return [{ kind: 'paragraph', runs: joined(runsOf(token.tokens ?? [])) }]
      default:
        return [{ kind: 'paragraph', runs: [words(token.raw.trim())] }]
    }
  })
}

/** Four times the longest part that anybody has written. The reader takes minutes over a hundred thousand brackets. */
const longest = 8000
/** More marks than this at the beginning of a line would lead deeper than a program can go. */
const tooDeep = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){9}/m

/**
 * Reads what editors may write: paragraphs, lists, stress, links and figures. Everything else, also what looks like HTML,
 * is words: the reader gets a tree that pages draw, never markup that somebody typed.
 */
export const readMarkdown = (text: string): TextPart[] =>
  text.length > longest || tooDeep.test(text)
    ? [{ kind: 'paragraph', runs: [words(text)] }]
    : partsOf(markdown.lexer(text.replaceAll('\r\n', '\n')))
