import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Details } from './details.rules.ts'
import type { Person } from './person.rules.ts'

const columns = (db: Db) => db`
  id, organisations, account_id, name, born_on, municipality_code, language, interpreter_language, phone,
  message_allowed, protected_address, deceased_on, known_on, closed_at,
  (select m.name from shared.municipality_name m where m.code = municipality_code) as municipality`

/** The person, if the one who asks may see the row; row-level security decides, policies say what for. */
export async function findPerson(db: Db, id: string): Promise<Person | null> {
  const [row] = await db<Person[]>`select ${columns(db)} from citizens.person where id = ${id}`
  return row ?? null
}

/** Several persons in one statement, for the names on a list. */
export const listPersonsById = (db: Db, ids: readonly string[]) => db<Person[]>`
  select ${columns(db)} from citizens.person where id = any (${[...ids]}::uuid[])`

export type PersonLine = Person & { readonly since: Temporal.PlainDate }
export const personsAtOnce = 50

/** The persons to whom one's unit has an open relation, by name; `words` is searched among them and nowhere else. */
export const listUnitPersons = (
  db: Db,
  organisations: readonly string[],
  { words, stretch }: { words: string; stretch: number },
) => db<PersonLine[]>`
  select ${columns(db)}, (
      select min(r.valid_from) from citizens.relation r
       where r.person_id = p.id and r.valid_to is null and r.organisation_id = any (${[...organisations]}::uuid[])) as since
    from citizens.person p
   where p.closed_at is null and p.organisations && ${[...organisations]}::uuid[]
     and (${words} = '' or strpos(lower(coalesce(p.name, '')), lower(${words})) > 0)
   order by p.name nulls last, p.id limit ${personsAtOnce + 1} offset ${(stretch - 1) * personsAtOnce}`

export async function saveDetails(
  db: Db,
  permit: Permit<'person.corrected'>,
  personId: string,
  details: Details,
): Promise<boolean> {
  const saved = await db`
    update citizens.person set name = ${details.name}, municipality_code = ${details.municipalityCode},
           language = ${details.language}, interpreter_language = ${details.interpreterLanguage},
           phone = ${details.phone}, message_allowed = ${details.messageAllowed},
           protected_address = ${details.protectedAddress}
     where id = ${personId}`
  if (saved.count === 0) return false
  await record(db, permit)
  return true
}

/** One's own pages begin: a person behind the account, without an identifier. */
export async function beginOwnPages(db: Db, permit: Permit<'own-pages.begun'>, id: string): Promise<boolean> {
  const [row] = await db<{ begun: boolean }[]>`select citizens.begin_own_pages(${id}) as begun`
  if (row?.begun) await record(db, permit, { person: id })
  return row?.begun ?? false
}
