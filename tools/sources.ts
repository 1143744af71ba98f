import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Source = { path: string; text: string }

/** Every file below the folders whose name matches, by path from the root, with its text. */
export function sources(root: string, folders: readonly string[], matching: RegExp): Source[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && matching.test(entry.name))
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(root.length + 1)
            .replaceAll('\\', '/'),
        ),
    )
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** The number of the line on which a place in a text stands. */
export const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length

/** SQL without its comments, everything else in its old place; what stands in quotes stays. */
export const withoutComments = (sql: string) =>
  sql.replace(/'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\//g, (piece) =>
    piece.startsWith("'") ? piece : piece.replace(/[^\n]/g, ' '),
  )

/** What a checker found: lines to print, and one short fact for when there is nothing to print. */
export type Findings = { wrong: string[]; fact: string }

/** Prints the findings and leaves the exit code that goes with them. */
export function report({ wrong, fact }: Findings) {
  console.log(wrong.length > 0 ? wrong.join('\n') : fact)
  process.exitCode = wrong.length > 0 ? 1 : 0
}
