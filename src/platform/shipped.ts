import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './settings.ts'

/** A file of the edition that ships, by its path below `content/`. */
export const shippedText = (path: string): string =>
  readFileSync(join(projectRoot(), 'content', path), 'utf8')
export const shippedJson = (path: string): unknown => JSON.parse(shippedText(path))

/** The files of a folder below `content/` whose names fit, in the order of their names. */
export const shippedNames = (folder: string, fits: RegExp): string[] =>
  readdirSync(join(projectRoot(), 'content', folder))
    .filter((name) => fits.test(name))
    .sort()
    .map((name) => `${folder}/${name}`)
