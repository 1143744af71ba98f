import type { Db } from '#platform/database.ts'
import { goTo, type Visit } from '#platform/pages.ts'
import { openWords, readTicket, sealWords, ticketOf, type Words } from './kept-words.rules.ts'

const halfAnHour = 30 * 60

/** Keeps what was sent after the session had ended, for the account that the session belonged to. */
export async function keepWords({ db, form, path, session, to }: Visit) {
  const words = form.entries()
  if (session === null || words.length === 0) return null
  const { sealed, key } = sealWords(words)
  const [kept] = await db<
    { id: string | null }[]
  >`select accounts.keep_words(${session}, ${path}, ${sealed}) as id`
  if (!kept?.id) return null
  return goTo(to('/log-ind'), { kept: { token: ticketOf(kept.id, key), seconds: halfAnHour } })
}

export type Kept = { readonly id: string; readonly path: string; readonly words: Words }

/** The words that this browser has the key to, if they were written by the one who asks, within half an hour. */
export async function findKept(db: Db, ticket: string | null): Promise<Kept | null> {
  const half = readTicket(ticket)
  if (!half) return null
  const [row] = await db<{ id: string; path: string; sealed: Uint8Array }[]>`
    select id, path, sealed from accounts.kept_words where id = ${half.id}`
  const words = row ? openWords(row.sealed, half.key) : null
  return row && words ? { id: row.id, path: row.path, words } : null
}

export const deleteKept = (db: Db, id: string) => db`delete from accounts.kept_words where id = ${id}`
export const deleteLapsed = (db: Db) => db`
  delete from accounts.kept_words where at < platform.now() - interval '30 minutes'`
