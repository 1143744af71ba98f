import { openOrJoinServer } from '#platform/server.ts'
import { readSettings } from '#platform/settings.ts'
import { startFault } from '#platform/start-faults.ts'
import { Misuse } from './admin-asked.ts'
import { commands } from './admin-commands.ts'

const [name = '', ...words] = process.argv.slice(2)
const command = commands.get(name)

function usage(wrong: string) {
  console.error(wrong)
  console.error('\nnpm run admin -- <command>\n')
  for (const [known, { words, does }] of commands)
    console.error(`  ${`${known} ${words}`.trim()}\n      ${does}`)
  process.exitCode = 2
}

async function run(chosen: NonNullable<typeof command>) {
  const settings = readSettings(process.env)
  const server = await openOrJoinServer(settings)
  try {
    const well = await chosen.run({ settings, address: server.address, words, say: console.log })
    if (!well) process.exitCode = 1
  } finally {
    await server.stop()
  }
}

if (!command) usage(name ? `There is no command ${name}.` : 'Which command?')
else
  await run(command).catch((fault: unknown) => {
    if (fault instanceof Misuse) return usage(`${name}: ${fault.message}.`)
    console.error(startFault(fault).replace('did not start', 'could not do it'))
    process.exitCode = 1
  })
