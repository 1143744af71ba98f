import { type Actor, anyone, type PersonAccess, type Power } from '#platform/actor.ts'
import type { Knock } from '#platform/house.ts'
import type { Enter } from '#platform/transaction.ts'

type Entered = {
  accountId: string
  name: string
  postId: string | null
  role: string | null
  organisations: string[]
  powers: Power[]
  access: PersonAccess[]
}

/** From a session's token to a person with one active post, and whose rows they may see; one statement, which also tells row-level security. */
export const enterAsAccount =
  ({ session, now }: Knock): Enter =>
  async (db): Promise<Actor> => {
    const [entered] = await db<Entered[]>`select * from accounts.enter(${session}, ${now.toString()})`
    if (!entered) return anyone
    const { accountId, powers, ...rest } = entered
    return { kind: 'person', id: accountId, ...rest, powers: new Set(powers) }
  }
