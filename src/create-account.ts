import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { asJob } from '#platform/as-job.ts'
import { dayOf } from '#platform/calendar.ts'
import { type Database, openDatabase } from '#platform/database.ts'
import { clockOf } from '#platform/house-clock.ts'
import { newestLink } from '#platform/mail-queue.ts'
import { kindOf } from '#platform/migrate.ts'
import { isRefusal } from '#platform/permit.ts'
import { refuseOnReal } from '#platform/ready.ts'
import type { Settings } from '#platform/settings.ts'
import {
  createAccount,
  emailOf,
  findWorkplace,
  isEmail,
  isRole,
  mayCreateAccount,
  roles,
} from '#registers/accounts/index.ts'
import { type Asked, Misuse } from './admin-asked.ts'

/** Makes an account with its first post and sends a link for the password; without a mail server the link is told here. */
export async function createAccountFor({ settings, address, words, say }: Asked): Promise<boolean> {
  const fresh = readWords(words)
  const worker = openDatabase(address, 'worker', { max: 1 })
  try {
    refuseOnReal(await kindOf(worker), settings)
    const made = await make(worker, settings, fresh)
    if (made !== 'made') {
      for (const line of whyNot(made, fresh)) say(line)
      return false
    }
    say(`${fresh.email} has an account as ${fresh.role}.`)
    if (settings.SMTP_URL) say('A link to choose a password is on its way by mail.')
    else {
      say('No mail server is set (SMTP_URL). Give this link to the person and to nobody else:')
      say((await newestLink(worker, fresh.email)) ?? '')
    }
    return true
  } finally {
    await worker.end()
  }
}

type Fresh = ReturnType<typeof readWords>

const make = (worker: Database, settings: Settings, fresh: Fresh) => {
  const clock = clockOf(settings)
  return asJob(worker, clock, 'create-account', async (db, actor) => {
    const permit = mayCreateAccount(actor, randomUUID())
    if (isRefusal(permit)) return 'known'
    const asked = { role: fresh.role, words: fresh.unitName, today: dayOf(clock.now()) }
    const workplace = await findWorkplace(db, asked)
    if (workplace.kind !== 'at') return workplace
    const origin = settings.BASE_URL ? new URL(settings.BASE_URL).origin : `http://localhost:${settings.PORT}`
    const placed = { ...fresh, ...workplace }
    return (await createAccount(db, permit, placed, { now: clock.now(), origin })) ? 'made' : 'known'
  })
}

function whyNot(made: Exclude<Awaited<ReturnType<typeof make>>, 'made'>, { email, role, unitName }: Fresh) {
  if (made === 'known') return [`${email} has an account already.`]
  if (made.kind === 'several')
    return [`Several places are called ${unitName}. Use one of these keys:`, ...made.like]
  if (made.kind === 'does-not-fit') return [`${role} cannot be at ${unitName}: it has another function.`]
  return [
    unitName ? `There is no place called ${unitName}.` : `${role} needs a place: --unit <name or key>.`,
    ...(made.like.length > 0
      ? ['These are like it:', ...made.like]
      : ['Add one with: npm run admin -- add-unit']),
  ]
}

function readWords(words: string[]) {
  const { email, name, role, unit, language } = parsed(words)
  if (!email || !isEmail(emailOf(email))) throw new Misuse('--email must be an address')
  if (!name) throw new Misuse('--name is missing')
  if (!role || !isRole(role)) throw new Misuse(`--role must be one of: ${roles.join(', ')}`)
  if (language !== 'da' && language !== 'en') throw new Misuse('--language must be da or en')
  return { email: emailOf(email), name, role, unitName: unit, organisationId: null, language } as const
}

function parsed(words: string[]) {
  const text = { type: 'string' } as const
  try {
    const options = { email: text, name: text, role: text, unit: text, language: text }
    const { values } = parseArgs({ args: words, options })
    return { unit: '', language: 'da', ...values }
  } catch (fault) {
    throw new Misuse(
      fault instanceof Error ? fault.message : 'the words after the command are not understood',
    )
  }
}
