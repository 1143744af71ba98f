import {
  findStanding,
  grounds,
  type Left,
  type LeftLine,
  leavingOf,
  mayErasePerson,
  type WhoLeaves,
} from '#care/citizens/index.ts'
import type { Actor } from '#platform/actor.ts'
import { asJob } from '#platform/as-job.ts'
import { dayOf } from '#platform/calendar.ts'
import { type Db, openDatabase } from '#platform/database.ts'
import { clockOf } from '#platform/house-clock.ts'
import { isRefusal } from '#platform/permit.ts'
import { closeAccount, mayCloseAccount } from '#registers/accounts/index.ts'
import { type Asked, Misuse } from './admin-asked.ts'
import { findAsked, readPersonAsked } from './person-asked.ts'
import { aboutPersons } from './person-parts.ts'

/** What the preview is undone by: nothing of it is kept. */
class OnlyLooking extends Error {}

type Told = { readonly until: Temporal.PlainDate | null; readonly left: readonly Left[] }

/** Erases what rests on consent and closes the rest until its day, room by room; prints both with their grounds. */
export async function erasePerson({ settings, address, words, say }: Asked): Promise<boolean> {
  const asked = readPersonAsked(words, ['confirm', 'end-courses'])
  if (asked.rest.length > 0) throw new Misuse('erase-person takes no more words than those')
  const isConfirmed = asked.flags.has('confirm')
  const clock = clockOf(settings)
  const owner = openDatabase(address, 'owner', { max: 1 })
  try {
    return await asJob(owner, clock, 'erase-person', async (db, actor) => {
      const person = await findAsked(db, asked)
      if (!person) {
        say('Nobody here is known by that.')
        return false
      }
      const today = dayOf(clock.now())
      const endsCourses = asked.flags.has('end-courses')
      const leaving = leavingOf(await findStanding(db, person.id), { today, endsCourses })
      if (leaving.kind === 'open-courses') {
        say('There are open courses. Let the units end them first, or say --end-courses:')
        for (const unit of leaving.at) say(`  ${unit}`)
        return false
      }
      const { until } = leaving
      const left = await letEverybodyGo(db, actor, { personId: person.id, until }, person.accountId)
      tell({ until, left }, say)
      if (!isConfirmed) throw new OnlyLooking()
      return true
    })
  } catch (fault) {
    if (!(fault instanceof OnlyLooking)) throw fault
    say('Nothing was done. With --confirm it is done, and cannot be undone.')
    return true
  } finally {
    await owner.end()
  }
}

/** From the top room down, so that nothing points to what is gone; the account last. */
async function letEverybodyGo(
  db: Db,
  actor: Actor,
  who: WhoLeaves,
  accountId: string | null,
): Promise<Left[]> {
  const left: Left[] = []
  for (const part of aboutPersons.parts.toReversed()) {
    const permit = mayErasePerson(actor, who.personId)
    if (isRefusal(permit)) throw new Error('only the house erases')
    if (part.leave) left.push(await part.leave(db, permit, who))
    else if (hasRows(await part.collect(db, who.personId)))
      throw new Error(
        `The room ${part.name} has rows of this person and no way to let go of them: nothing was done.`,
      )
  }
  const permit = accountId && mayCloseAccount(actor, accountId)
  if (!permit || isRefusal(permit)) return left
  const { account, mails } = await closeAccount(db, permit)
  const line = (what: string, count: number): LeftLine[] =>
    count > 0 ? [{ what, count, ground: grounds.consent }] : []
  const erased = [
    ...line('account: name, address, password', account === 'closed' ? 1 : 0),
    ...line('mails', mails),
  ]
  return [...left, { erased, closed: [] }]
}

const hasRows = (content: unknown): boolean =>
  Array.isArray(content)
    ? content.length > 0
    : content !== null && typeof content === 'object'
      ? Object.values(content).some(hasRows)
      : content !== null && content !== undefined

function tell({ until, left }: Told, say: (line: string) => void) {
  const list = (title: string, lines: readonly LeftLine[]) => {
    say(title)
    if (lines.length === 0) say('  nothing')
    for (const { what, count, ground } of lines) say(`  ${count} × ${what}: ${ground}`)
  }
  list(
    'Erased:',
    left.flatMap(({ erased }) => erased),
  )
  list(
    until ? `Closed until ${until}, seen by no unit:` : 'Kept:',
    left.flatMap(({ closed }) => closed),
  )
  say('Backups made before now still hold the person: after a restore, erase again.')
}
