import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { EditionKind, Json } from '#registers/editions/index.ts'

/** `content/x.json`, `content/x/y-*.json` (all such files, in the order of their names), or `content/x.json#part`. */
function filesOf(root: string, file: string): { files: string[]; part: string | undefined } {
  const [path = '', part] = file.split('#')
  if (!path.includes('*')) return { files: [join(root, path)], part }
  const folder = join(root, dirname(path))
  const [start = '', ending = ''] = basename(path).split('*')
  const names = readdirSync(folder).filter((name) => name.startsWith(start) && name.endsWith(ending))
  return { files: names.sort().map((name) => join(folder, name)), part }
}

/** The rows that ship with this version for one kind; a row that its own schema refuses stops the start by name. */
export function readShipped(root: string, kind: EditionKind): Json[] {
  const { files, part } = filesOf(root, kind.file)
  const rows = files.flatMap((path) => {
    const read = JSON.parse(readFileSync(path, 'utf8'))
    return (part === undefined ? read : read[part]) as Json[]
  })
  for (const row of rows) {
    const checked = kind.schema.safeParse(row)
    if (!checked.success)
      throw new Error(
        `${kind.file}: ${kind.keyOf(row)} cannot be taken in: ${checked.error.issues[0]?.message}`,
      )
  }
  return rows
}

/** Writes published rows back in the form in which they ship, into `folder`; the checkout is never written to. */
export function writeShipped(folder: string, kind: EditionKind, rows: readonly Json[]): string {
  const name = kind.file
    .replace(/^content\//, '')
    .replace(/[/#*]/g, '-')
    .replace(/\.json/, '')
  const path = join(folder, `${name}.json`)
  writeFileSync(path, `${JSON.stringify(rows, null, 2)}\n`)
  return path
}
