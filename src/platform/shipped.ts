import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './settings.ts'

/** A file of the edition that ships, by its path below `content/`. */
export const shippedText = (path: string): string =>
  readFileSync(join(projectRoot(), 'content', path), 'utf8')
export const shippedJson = (path: string): unknown => JSON.parse(shippedText(path))
