import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stairs } from '../src/stairs.ts'
import { type Findings, lineOf, report, sources } from './sources.ts'

const refused = new Set(
  'util utils helper helpers common misc manager managers handler handlers data info base new v2 old triage'.split(
    ' ',
  ),
)
const longest = 200
const roles = /\.(rules|policy|store|page|letter|jobs|words|example|test)\.tsx?$/

/** Names that say nothing are refused, every file in a room has one of the eight roles, and none is too long. */
export function checkNames(root: string, rooms: readonly string[] = stairs): Findings {
  const files = sources(root, ['src', 'journeys', 'bench', 'tools'], /\.(tsx?|mjs|md)$/)
  const wrong = files.flatMap(({ path, text }) => [
    ...refusedWords(path.replace(/\.\w+$/, ''), path).map((word) => `${path} has "${word}" in its name`),
    ...(path.endsWith('.md') ? [] : refusedExports(path, text)),
    ...(hasRole(path, rooms) ? [] : [`${path} has none of the eight roles: a noun may be missing`]),
    ...tooLong(path, text),
  ])
  return { wrong, fact: `${files.length} filer` }
}

/** "service" is the word of one standard, Human Services (HSDS), and stands only where that is translated. */
function refusedWords(name: string, path: string): string[] {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9æøå]+/)
  const isService = (word: string) => /^services?$/.test(word) && !/hsds/i.test(path + name)
  return words.filter((word) => refused.has(word) || isService(word))
}

function refusedExports(path: string, text: string): string[] {
  const declared =
    /^export\s+(?:default\s+)?(?:abstract\s+|async\s+)?(?:const|let|function\*?|class|type|interface|enum)\s+(\w+)/gm
  const named = [...text.matchAll(declared)].map((hit) => ({ name: hit[1] ?? '', at: hit.index }))
  const listed = [...text.matchAll(/^export\s+(?:type\s+)?\{([^}]*)\}/gm)].flatMap((hit) =>
    (hit[1] ?? '').split(',').map((one) => ({ name: one.trim().split(/\s+/).at(-1) ?? '', at: hit.index })),
  )
  return [...named, ...listed].flatMap(({ name, at }) =>
    refusedWords(name, path).map(
      (word) => `${path}:${lineOf(text, at)} exports ${name}, with "${word}" in it`,
    ),
  )
}

function hasRole(path: string, rooms: readonly string[]): boolean {
  const room = rooms.find((name) => path.startsWith(`src/${name}/`))
  if (!room || room === 'platform' || room === 'ui') return true
  const file = basename(path)
  const face = ['README.md', 'index.ts', `${basename(room)}.pages.ts`]
  return face.includes(file) || roles.test(file)
}

function tooLong(path: string, text: string): string[] {
  const lines = lineOf(text.trimEnd(), text.length)
  return lines > longest ? [`${path} has ${lines} lines, more than ${longest}`] : []
}

if (process.argv[1] === fileURLToPath(import.meta.url)) report(checkNames(process.cwd()))
