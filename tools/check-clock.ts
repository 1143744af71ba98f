import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { type Findings, lineOf, report, type Source, sources, withoutComments } from './sources.ts'

const machineTime = 'measures the machine, not the story: it stays in real time when the clock is moved'
/** The only files that may read the machine's time, each with the reason. */
const exceptions: Record<string, string> = {
  'src/platform/clock.ts': 'the clock itself',
  'database/migrations/platform/202611230100-ground.sql': 'platform.now() itself',
  'src/platform/migrate.ts': machineTime,
  'src/platform/verify.ts': machineTime,
  'src/platform/queues.test.ts': machineTime,
  'database/migrations/platform/202611230101-history.sql': machineTime,
  'database/migrations/platform/202611230110-queue.sql': 'the schema of pg-boss as its authors publish it',
  'database/migrations/platform/202611230111-queue-functions.sql': machineTime,
  'database/migrations/platform/202611230112-operations.sql': machineTime,
  'database/migrations/platform/202611290101-asked-often.sql': 'platform.now() itself, made anew',
  'database/migrations/platform/202611290207-late-from-when-due.sql': machineTime,
}

const inSql =
  /(?<![.\w])now\s*\(\s*\)|\bpg_catalog\.now\b|\b(?:current_date|current_timestamp|current_time|localtime|localtimestamp)\b|\b(?:clock|statement|transaction)_timestamp\b|\btimeofday\b/gi

/** Time is handed in: in code by a clock, in SQL by platform.now() and platform.today(). */
export function checkClock(root: string, excepted: Record<string, string> = exceptions): Findings {
  const code = sources(root, ['src', 'journeys', 'bench'], /\.tsx?$/)
  const migrations = sources(root, ['database'], /\.sql$/)
  const wrong = [...code, ...migrations]
    .filter(({ path }) => !(path in excepted))
    .flatMap((file) =>
      (file.path.endsWith('.sql') ? timesInSql(file) : timesInCode(file)).map(
        ({ at, what }) => `${file.path}:${lineOf(file.text, at)} reads the machine's time: ${what}`,
      ),
    )
  return { wrong, fact: `${code.length + migrations.length} filer` }
}

type Hit = { at: number; what: string }

const timesInSql = ({ text }: Source): Hit[] =>
  [...withoutComments(text).matchAll(inSql)].map((hit) => ({ at: hit.index, what: hit[0] }))

/** Code is read as code: strings and templates are searched as SQL, everything else for Date and Temporal.Now. */
function timesInCode({ path, text }: Source): Hit[] {
  const hits: Hit[] = []
  const look = (node: ts.Node) => {
    const at = node.getStart(file)
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      hits.push(...timesInSql({ path, text: node.text }).map(({ what }) => ({ at, what })))
    const isUsed = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(file)
    if (isUsed === 'Date' || isUsed === 'globalThis.Date') hits.push({ at, what: node.getText(file) })
    if (ts.isPropertyAccessExpression(node) && /^Date\.|^Temporal\.Now$/.test(node.getText(file)))
      hits.push({ at, what: node.getText(file) })
    ts.forEachChild(node, look)
  }
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, false, kind)
  look(file)
  return hits
}

if (process.argv[1] === fileURLToPath(import.meta.url)) report(checkClock(process.cwd()))
