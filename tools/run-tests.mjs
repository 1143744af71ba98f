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
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(results, { force: true })
  }
}

/** A file that does not load, a run without tests and a fault outside every test each count as failed. */
export function count(report, code) {
  const passed = report.numPassedTests ?? 0
  const unloaded = (report.testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'),
  )
  const failed = (report.numFailedTests ?? 0) + unloaded.length
  if (failed === 0 && (code !== 0 || passed === 0)) return { passed, failed: 1 }
  return { passed, failed }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await runTests(process.argv.slice(2))
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
