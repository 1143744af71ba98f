import type { Both, Language } from '#platform/words.ts'

export type Collected = { readonly name: string; readonly title: Both; readonly content: unknown }

/** Everything as lines that a person can read, one fact a line; no key and no mark-up is left out or added. */
export function asText(collected: readonly Collected[], language: Language, nothing: string): string {
  const lines = (value: unknown, indent: string, name: string): string[] => {
    if (value === null || value === undefined || value === '') return []
    if (Array.isArray(value))
      return value.length === 0
        ? [`${indent}${name}: ${nothing}`]
        : value.flatMap((one) => lines(one, indent, name))
    if (typeof value === 'object')
      return [
        ...(name ? [`${indent}${name}:`] : []),
        ...Object.entries(value).flatMap(([key, one]) => lines(one, `${indent}  `, key)),
      ]
    return [`${indent}${name}: ${String(value)}`]
  }
  return collected
    .map(({ title, content }) => [title[language], ...lines(content, '', '')].join('\n'))
    .join('\n\n')
}
