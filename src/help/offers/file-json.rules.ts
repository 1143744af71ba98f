import type { Json } from '#registers/editions/index.ts'

/** So deep no directory is; deeper, no database and no page can follow. */
const deepest = 64

/** JSON that somebody sent, where it is such as can be kept: no half signs, no signs of nothing, and no bottomless lists. */
export function jsonFrom(
  text: string,
): { readonly json: Json } | { readonly wrong: 'json' | 'signs' | 'too-deep' } {
  let json: Json
  try {
    json = JSON.parse(text) as Json
  } catch {
    return { wrong: 'json' }
  }
  // Not by calling itself: a file of ten million brackets would go deeper than a program can.
  const open: [value: Json, depth: number][] = [[json, 0]]
  for (let one = open.pop(); one; one = open.pop()) {
    const [value, depth] = one
    if (typeof value === 'string' && !isText(value)) return { wrong: 'signs' }
    if (typeof value !== 'object' || value === null) continue
    if (depth >= deepest) return { wrong: 'too-deep' }
    if (!Array.isArray(value) && !Object.keys(value).every(isText)) return { wrong: 'signs' }
    for (const part of Object.values(value) as Json[]) open.push([part, depth + 1])
  }
  return { json }
}

const isText = (text: string) => text.isWellFormed() && !text.includes('\0')
