import { isLossUnheard } from '#platform/lines.ts'
import { faultFields } from '#platform/log.ts'
import { readSettings } from '#platform/settings.ts'
import { startFault } from '#platform/start-faults.ts'
import { start } from './start.ts'

try {
  const running = await start(readSettings(process.env), (line) => process.stdout.write(line))
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
  // What nobody caught: told without its words, which may be a person's.
  const crash = (fault: unknown) => {
    console.error(JSON.stringify({ level: 'error', event: 'crash', ...faultFields(fault) }))
    stop(1)
  }
  process.on('uncaughtException', crash)
  process.on('unhandledRejection', (fault) => isLossUnheard(fault) || crash(fault))
  running.databaseEnded.then((why) => {
    if (asked) return
    console.error(`Følgeskab stops: its database server ${why}`)
    stop(1)
  })
  console.log(running.lines.join('\n'))
} catch (fault) {
  console.error(startFault(fault))
  process.exit(1)
}
