const address = /\bhttps?:\/\/[^\s<>"]+/gi
/** Long and without a space: a key, whatever stands around it. */
const token = /[A-Za-z0-9_-]{20,}/g

/** A mail as the operator may read it on a real database: no link in it can be followed, no key can be copied. */
export const blotLinks = (text: string, blot: string): string =>
  text.replaceAll(address, blot).replaceAll(token, (found) => (found === blot ? found : blot))

export type TextPart = { readonly text: string; readonly link: boolean }

/** The same text in parts, so that links can be shown as links. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const match of text.matchAll(address)) {
    parts.push({ text: text.slice(from, match.index), link: false }, { text: match[0], link: true })
    from = match.index + match[0].length
  }
  parts.push({ text: text.slice(from), link: false })
  return parts.filter((part) => part.text !== '')
}
