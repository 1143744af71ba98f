import { parseArgs } from 'node:util'
import { findLeaver, type Leaver } from '#care/citizens/index.ts'
import type { Db } from '#platform/database.ts'
import { isUuid } from '#platform/form-use.ts'
import { emailOf, findAccountId, isEmail } from '#registers/accounts/index.ts'
import { Misuse } from './admin-asked.ts'

/** Whom a command is about: by the address of their account, or by the id that stands in the addresses of their pages. */
export type PersonAsked = {
  readonly who: { readonly email: string } | { readonly personId: string }
  readonly flags: ReadonlySet<string>
  readonly rest: readonly string[]
}

export function readPersonAsked(words: string[], flags: readonly string[]): PersonAsked {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  const options = { email: text, person: text, ...Object.fromEntries(flags.map((one) => [one, flag])) }
  const { values, positionals } = parsed(words, options)
  const { email, person } = values as { email?: string; person?: string }
  const set = new Set(flags.filter((one) => (values as Record<string, unknown>)[one] === true))
  if (email && !person && isEmail(emailOf(email)))
    return { who: { email: emailOf(email) }, flags: set, rest: positionals }
  if (person && !email && isUuid(person)) return { who: { personId: person }, flags: set, rest: positionals }
  throw new Misuse('say whom: --email <address> or --person <id>')
}

function parsed(words: string[], options: Parameters<typeof parseArgs>[0] extends infer _ ? object : never) {
  try {
    return parseArgs({ args: words, options: options as never, allowPositionals: true })
  } catch (fault) {
    throw new Misuse(
      fault instanceof Error ? fault.message : 'the words after the command are not understood',
    )
  }
}

export async function findAsked(db: Db, { who }: PersonAsked): Promise<Leaver | null> {
  if ('personId' in who) return findLeaver(db, who)
  const accountId = await findAccountId(db, who.email)
  return accountId ? findLeaver(db, { accountId }) : null
}
