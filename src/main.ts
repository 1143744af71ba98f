import { readSettings } from '#platform/settings.ts'
import { startFault } from '#platform/start-faults.ts'
import { start } from './start.ts'

try {
  const running = await start(readSettings(process.env), (line) => process.stdout.write(line))
  for (const line of running.lines) console.log(line)

  let asked = false
  const stop = (code: number) => {
    if (asked) process.exit(1)
    asked = true
    running.stop().then(
      () => process.exit(code),
      () => process.exit(1),
    )
  }
  process.on('SIGINT', () => stop(0))
  process.on('SIGTERM', () => stop(0))
} catch (fault) {
  console.error(startFault(fault))
  process.exit(1)
}
