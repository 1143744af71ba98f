import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectRoot } from '#platform/settings.ts'

type Building = {
  build(root: string, source: string, name: string, say: (line: string) => void): Promise<string>
  runsWith: readonly string[]
}
const { build, runsWith }: Building = await import(pathToFileURL(join(projectRoot(), 'tools/build.mjs')).href)

/** The bundle of one entry, as `npm start` makes it. */
export const bundleOf = (source: string, name: string): Promise<string> =>
  build(projectRoot(), source, name, () => {})

export type Program = {
  readonly child: ChildProcess
  /** Everything it has said. */
  said(): string
  /** Resolves when it has said `words`; with what it said instead, when it ended first. */
  until(words: RegExp): Promise<RegExpMatchArray>
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
}

/** Runs a bundle as a process of its own, with these settings and no others. */
export function run(
  bundle: string,
  settings: Record<string, string>,
  words: readonly string[] = [],
): Program {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [...runsWith, bundle, ...words], {
    env: { PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part))
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string)
  return {
    child,
    said: () => text,
    until: (words) =>
      new Promise((heard, failed) => {
        const look = () => {
          const match = text.match(words)
          if (match) heard(match)
        }
        child.stdout.on('data', look)
        child.stderr.on('data', look)
        ended.then((code) => failed(new Error(`ended with ${code}: ${text}`)))
        look()
      }),
    ended,
  }
}

/** A folder for one test file, and how to take it away. */
export function aFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'foelgeskab-main-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The socket of the database that runs in this folder. */
export const socketOf = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')) as { socket: string }).socket
