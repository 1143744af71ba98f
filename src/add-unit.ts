import { parseArgs } from 'node:util'
import { asJob } from '#platform/as-job.ts'
import { openDatabase } from '#platform/database.ts'
import { clockOf } from '#platform/house-clock.ts'
import { isRefusal } from '#platform/permit.ts'
import { isUnitFunction, mayAddUnit, saveUnit, unitFunctions } from '#registers/organisations/index.ts'
import { type Asked, Misuse } from './admin-asked.ts'

const why = {
  'no-name': 'The name has no letters to make a key from.',
  'no-such-parent': 'No organisation has that key (--parent).',
  'no-such-place': 'No municipality has that code (--municipality).',
  'there-already': 'There is a unit of that name already.',
} as const

/** One more place where people work: a department, a practice. What it does decides who there may see what. */
export async function addUnit({ settings, address, words, say }: Asked): Promise<boolean> {
  const fresh = readWords(words)
  const worker = openDatabase(address, 'worker', { max: 1 })
  try {
    const added = await asJob(worker, clockOf(settings), 'add-unit', async (db, actor) => {
      const permit = mayAddUnit(actor)
      return isRefusal(permit) ? 'no-name' : saveUnit(db, permit, fresh)
    })
    if (typeof added === 'string') {
      say(why[added])
      return false
    }
    say(`${fresh.name} stands in the register as ${added.key}.`)
    return true
  } finally {
    await worker.end()
  }
}

function readWords(words: string[]) {
  const { name, function: what, parent, municipality } = parsed(words)
  if (!name || name.length > 200) throw new Misuse('--name is missing, or longer than 200 characters')
  if (!what || !isUnitFunction(what))
    throw new Misuse(`--function must be one of: ${unitFunctions.join(', ')}`)
  return { name, function: what, parentKey: parent ?? null, municipalityCode: municipality ?? null }
}

function parsed(words: string[]) {
  const text = { type: 'string' } as const
  try {
    const options = { name: text, function: text, parent: text, municipality: text }
    return parseArgs({ args: words, options }).values
  } catch (fault) {
    throw new Misuse(
      fault instanceof Error ? fault.message : 'the words after the command are not understood',
    )
  }
}
