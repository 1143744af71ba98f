import type { Db } from '#platform/database.ts'
import type { OpenCourse } from './change-day.rules.ts'
import type { OpenHeld } from './change-held.rules.ts'

const mostOfEach = 1000
const atDay = (db: Db, day: Temporal.PlainDate) => db`${db.typed.day(day)}::date`

/** One's units' open courses, with who controls them on the day before and on the day. */
const courses = (db: Db, day: Temporal.PlainDate) => db`
  with open as (
    select s.*, citizens.controller_of(s.receiver_id) as controller
      from referrals.standing s where s.step is not null order by s.id limit ${mostOfEach})
  select c.id, c.person_id, p.name as person_name, c.kind, c.plan_type, c.state, o.function as receiver_function,
         shared.unit_name_on(c.receiver_id, platform.today()) as receiver_name,
         p.municipality_code, c.created_on, c.service_on,
         shared.successor_of(c.controller, ${atDay(db, day)} - 1) as controller_before, a.controller_after,
         shared.unit_name_on(a.controller_after, ${atDay(db, day)}) as controller_name
    from open c
    join organisations.organisation o on o.id = c.receiver_id
    join shared.person_seen p on p.id = c.person_id
   cross join lateral (select shared.successor_of(c.controller, ${atDay(db, day)}) as controller_after) a
   order by c.id`

/** What else is held open: agreements about needs, contacts, and what one's own units have agreed to react on. */
const held = (db: Db, day: Temporal.PlainDate) => db`
  with stands as (
    (select 'agreed' as what, g.id, g.person_id, g.level, g.domain, null as role, null as words, g.unit_id, g.controller_id
       from shared.agreed_that_stands g order by g.id limit ${mostOfEach})
    union all
    (select 'contact', c.id, c.person_id, null, null, c.role, c.words, c.unit_id, c.controller_id
       from shared.contact_that_stands c order by c.id limit ${mostOfEach})
    union all
    (select 'reaction', r.id, null, null, null, null, null, r.unit_id, citizens.controller_of(r.unit_id)
       from shared.reaction_that_stands r where r.unit_id = any (platform.organisations()) order by r.id limit ${mostOfEach}))
  select s.what, s.id, s.person_id, p.name as person_name, p.municipality_code, s.level, s.domain, s.role, s.words,
         o.function as unit_function, u.unit_before, u.unit_after, shared.unit_name_on(s.unit_id, ${atDay(db, day)} - 1) as name_before,
         shared.unit_name_on(s.unit_id, ${atDay(db, day)}) as name_after,
         u.controller_before, u.controller_after, shared.unit_name_on(u.controller_after, ${atDay(db, day)}) as controller_name
    from stands s
    left join organisations.organisation o on o.id = s.unit_id
    left join shared.person_seen p on p.id = s.person_id
   cross join lateral (
     select shared.successor_of(s.unit_id, ${atDay(db, day)} - 1) as unit_before,
            shared.successor_of(s.unit_id, ${atDay(db, day)}) as unit_after,
            shared.successor_of(s.controller_id, ${atDay(db, day)} - 1) as controller_before,
            shared.successor_of(s.controller_id, ${atDay(db, day)}) as controller_after) u
   order by s.what, s.id`

type Days = 'createdOn' | 'serviceOn'
type Row = {
  readonly courses: readonly (Omit<OpenCourse, Days> & { createdOn: string; serviceOn: string | null })[]
  readonly held: readonly OpenHeld[]
}
export type OpenOnDay = { readonly courses: readonly OpenCourse[]; readonly held: readonly OpenHeld[] }

/** Everything open that could pass to somebody else on a day, in one statement; the first of each by their ids. */
export async function listOpen(db: Db, day: Temporal.PlainDate): Promise<OpenOnDay> {
  const [row] = await db<Row[]>`
    select (select coalesce(jsonb_agg(to_jsonb(c)), '[]') from (${courses(db, day)}) c) as courses,
           (select coalesce(jsonb_agg(to_jsonb(h)), '[]') from (${held(db, day)}) h) as held`
  return {
    courses: (row?.courses ?? []).map(({ createdOn, serviceOn, ...one }) => ({
      ...one,
      createdOn: Temporal.PlainDate.from(createdOn),
      serviceOn: serviceOn ? Temporal.PlainDate.from(serviceOn) : null,
    })),
    held: row?.held ?? [],
  }
}
