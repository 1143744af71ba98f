import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Runs the tests that `words` select (all without) and counts; what never ran is never counted as passed. */
export async function runTests(words, { folder = root, env = process.env } = {}) {
  const results = join(root, '.build', `tests-${process.pid}.json`)
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const child = spawn(process.execPath, [vitest, 'run', ...reports, ...words], {
    cwd: folder,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const code = await new Promise((ended) => {
    child.on('error', () => ended(1))
    child.on('exit', (exit) => ended(exit ?? 1))
  })
  try {
    return count(JSON.parse(readFileSync(results, 'utf8')), code)
  } catch {
    return { passed: 0, failed: 1, told: ['Prøverne nåede ikke at fortælle, hvordan det gik.'] }
  } finally {
    rmSync(results, { force: true })
  }
}

/**
 * A file that does not load, a run without tests and a fault outside every test each count as failed. `told` has one short
 * piece for each, so that a long run can end with what failed in it.
 */
export function count(report, code) {
  const passed = report.numPassedTests ?? 0
  const told = (report.testResults ?? []).flatMap((file) => {
    const failed = file.assertionResults.filter((one) => one.status === 'failed')
    const first = (text = '') => text.split('\n').slice(0, 12).join('\n  ')
    if (failed.length > 0)
      return failed.map((one) => `${file.name}: ${one.fullName}\n  ${first(one.failureMessages?.[0])}`)
    return file.status === 'failed' ? [`${file.name}\n  ${first(file.message)}`] : []
  })
  if (told.length === 0 && (code !== 0 || passed === 0)) {
    return { passed, failed: 1, told: [`Kørslen endte med ${code} uden at en prøve fejlede.`] }
  }
  return { passed, failed: told.length, told }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await runTests(process.argv.slice(2))
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
