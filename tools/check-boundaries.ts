import { fileURLToPath } from 'node:url'
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { stairs } from '../src/stairs.ts'
import { type Findings, report, type Source, sources } from './sources.ts'

const tests = ['\\.test\\.tsx?$', '/testing\\.ts$', '/testing\\.[a-z]+\\.tsx?$']
const sql = ['\\.store\\.ts$', '^src/platform/']
const example = '\\.example\\.tsx?$'
const ground = ['platform', 'ui']

/** dependency-cruiser's rules, made from the stairs: imports go down, and through the front door. */
function rulesFrom(rooms: readonly string[]): IForbiddenRuleType[] {
  const upwards = rooms.slice(0, -1).map((room, step) => ({
    name: `${room}-imports-only-what-lies-below`,
    severity: 'error' as const,
    from: { path: `^src/${room}/`, pathNot: tests },
    to: { path: [...rooms.slice(step + 1).map((above) => `^src/${above}/`), '^src/[^/]+$'] },
  }))
  const faces = rooms.filter((room) => !ground.includes(room)).flatMap(faceOf)
  return [...upwards, ...faces, ...rulesOfRoles]
}

/** A room is entered by its index; tests and examples may also take its example rows. */
const faceOf = (room: string): IForbiddenRuleType[] => [
  {
    name: `${room}-is-entered-by-its-index`,
    severity: 'error',
    from: { pathNot: [`^src/${room}/`, ...tests, example] },
    to: { path: `^src/${room}/`, pathNot: `^src/${room}/index\\.ts$` },
  },
  {
    name: `${room}-lends-only-its-examples`,
    severity: 'error',
    from: { path: [...tests, example], pathNot: `^src/${room}/` },
    to: { path: `^src/${room}/`, pathNot: [`^src/${room}/index\\.ts$`, example] },
  },
]

const rulesOfRoles: IForbiddenRuleType[] = [
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'every-import-is-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
  {
    name: 'permits-come-from-policies',
    severity: 'error',
    from: { pathNot: '\\.policy\\.ts$|^src/platform/' },
    to: { path: '^src/platform/grant\\.ts$' },
  },
  {
    name: 'rules-and-policies-are-pure',
    severity: 'error',
    from: { path: '\\.(rules|policy)\\.ts$' },
    to: {
      path: '\\.(store|page|letter|jobs)\\.tsx?$|^src/platform/(database|transaction)\\.ts$|/node_modules/postgres/',
    },
  },
  {
    name: 'only-stores-speak-to-the-database',
    severity: 'error',
    from: { path: '^src/', pathNot: [...sql, ...tests] },
    to: { path: '(^|/)node_modules/(postgres|pg-boss|pg)/' },
  },
  {
    name: 'tests-stay-outside',
    severity: 'error',
    from: { path: '^src/', pathNot: tests },
    to: { path: tests },
  },
]

/** Cruises every module and counts them, so that a checker that looks at nothing does not pass. */
export async function checkBoundaries(root: string, rooms: readonly string[] = stairs): Promise<Findings> {
  const files = sources(root, ['src'], /\.tsx?$/)
  const { output } = await cruise(
    ['src'],
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: rulesFrom(rooms) },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    },
    {
      conditionNames: ['import', 'types', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  )
  const { modules, summary } = output as ICruiseResult
  const cruised = modules.filter(({ source }) => /^src\/.*\.tsx?$/.test(source)).length
  const wrong = [
    ...(cruised < files.length
      ? [`${cruised} modules were cruised, but src holds ${files.length} source files`]
      : []),
    ...summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    ...files.flatMap((file) => [...offTheStairs(file, rooms), ...sqlOutsideStores(file)]),
  ]
  return { wrong, fact: `${cruised} moduler` }
}

function offTheStairs({ path }: Source, rooms: readonly string[]): string[] {
  const stands = /^src\/[^/]+$/.test(path) || rooms.some((room) => path.startsWith(`src/${room}/`))
  return stands ? [] : [`${path} stands in no room of src/stairs.ts`]
}

function sqlOutsideStores({ path, text }: Source): string[] {
  if (new RegExp([...sql, ...tests].join('|')).test(path)) return []
  const spoken =
    /[\w)\]>]\s*`\s*(select|insert into|update|delete from|with|create|alter|drop|truncate)\s|\.unsafe\(/i
  return spoken.test(text) ? [`${path} speaks SQL, which only *.store.ts does`] : []
}

if (process.argv[1] === fileURLToPath(import.meta.url)) report(await checkBoundaries(process.cwd()))
