import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import type { Db } from '#platform/database.ts'
import { aDatabase } from '#platform/testing.ts'
import { examplePeople, exampleUnits } from '#registers/accounts/index.ts'
import { assessmentIdOfExample } from './assessments.example.ts'
import { answerViews } from './received.rules.ts'
import { countReceived, listReceived } from './received.store.ts'

const { oncology, health } = exampleUnits

/** Where an answer stands in its unit's list, asked of the answer, whether it was read, and its needs. */
const asItStands = (db: Db) => db`
  select a.id, case when a.state = 'sent' and a.organisations && array[a.sent_to] then
           case when (select r.read_at from assessments.arrival r where r.assessment_id = a.id) is null then 'read'
                when (select count(*) from assessments.need n
                  where n.assessment_id = a.id and n.wants_help and n.state = 'open'
                    and not exists (select from assessments.agreed g where g.need_id = n.id)) > 0 then 'agree'
                else 'look' end end as next,
         case when a.state = 'sent' and a.organisations && array[a.sent_to] then a.sent_to end as unit
    from assessments.assessment a order by a.id`

const doings = {
  read: (db: Db) => db`
    insert into assessments.arrival (assessment_id, person_id, read_at)
    select id, person_id, platform.now() from assessments.assessment where id = ${assessmentIdOfExample}
    on conflict (assessment_id) do update set read_at = excluded.read_at`,
  told: (db: Db) => db`
    insert into assessments.arrival (assessment_id, person_id, told_at)
    select id, person_id, platform.now() from assessments.assessment where id = ${assessmentIdOfExample}
    on conflict (assessment_id) do update set told_at = excluded.told_at`,
  agree: (db: Db, pick: number) => db`
    insert into assessments.agreed (need_id, number, person_id, domain, words, agreed_on, state)
    select n.id, 1 + (select count(*) from assessments.agreed g where g.need_id = n.id), n.person_id, n.domain, 'Aftalt',
           '2026-11-21', 'open' from assessments.need n order by n.about offset ${pick % 3} limit 1`,
  need: (db: Db, pick: number) => db`
    update assessments.need set state = ${['open', 'met', 'closed'][pick % 3] ?? 'open'}
     where id = (select id from assessments.need order by about offset ${pick % 2} limit 1)`,
  wish: (db: Db, pick: number) => db`
    update assessments.need set wants_help = ${pick % 2 === 0}
     where id = (select id from assessments.need order by about offset ${pick % 3} limit 1)`,
  goes: (db: Db) => db`
    delete from assessments.need n where not exists (select from assessments.agreed g where g.need_id = n.id)
       and not exists (select from assessments.alert l where l.need_id = n.id)
       and id = (select id from assessments.need order by about limit 1)`,
  leaves: (db: Db) => db`update assessments.assessment set organisations = '{}'`,
  knows: (db: Db) =>
    db`update assessments.assessment set organisations = array[sent_to] where sent_to is not null`,
  elsewhere: (db: Db, pick: number) => db`
    update assessments.assessment set sent_to = ${pick % 2 === 0 ? oncology.id : health.id} where state = 'sent'`,
  takenBack: (db: Db) => db`
    update assessments.assessment set state = 'withdrawn', withdrawn_at = platform.now() where state = 'sent'`,
  again: (db: Db) => db`update assessments.assessment set state = 'sent' where state = 'withdrawn'`,
} as const
const names = Object.keys(doings) as (keyof typeof doings)[]

class Undone extends Error {}

test('whatever happens to an answer, what is kept for the list says where it stands', async () => {
  const { owner } = await aDatabase('demo')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ what: fc.constantFrom(...names), pick: fc.nat(99) }), {
        minLength: 4,
        maxLength: 14,
      }),
      async (all) => {
        const story = owner.begin(async (sql) => {
          const db = sql as unknown as Db
          for (const { what, pick } of all) {
            await doings[what](db, pick)
            const kept = await db`
              select id, list_next as next, list_unit as unit from assessments.assessment order by id`
            expect([what, [...kept]]).toEqual([what, [...(await asItStands(db))]])
          }
          throw new Undone()
        })
        await expect(story).rejects.toThrow(Undone)
      },
    ),
    { numRuns: 25 },
  )
}, 60_000)

test('each view holds what row-level security alone gives, and more than a thousand are not counted', async () => {
  const house = await aHouse()
  for (const { key } of examplePeople)
    await inTheirName(house, key, async (db, actor) => {
      const counts = await countReceived(db)
      const seen = actor.powers.has('may see persons')
        ? await db<
            { id: string }[]
          >`select id from assessments.assessment where state = 'sent' order by finished_at, id`
        : []
      const shown = await listReceived(db, { view: 'alle', order: 'frist', stretch: 1 })
      expect([key, shown.map(({ id }) => id)]).toEqual([key, seen.map(({ id }) => id)])
      for (const view of answerViews) {
        const lines = await listReceived(db, { view, order: 'nyeste', stretch: 1 })
        expect([key, view, lines.length]).toEqual([key, view, counts[view]])
      }
    })
  await house.owner`
    insert into assessments.assessment (id, person_id, organisations, questionnaire, version, series_id, occasion, state,
      sent_to, finished_at)
    select md5(n::text)::uuid, ${personIdOfExample('ida')}, ${[oncology.id]}, 'behov', q.version, md5(n::text)::uuid, 'own',
           'sent', ${oncology.id}, timestamptz '2026-11-01T08:00:00Z' + n * interval '1 minute'
      from generate_series(1, 1100) n, assessments.questionnaire q where q.name = 'behov'`
  const page = await (await (await house.as('sygeplejerske')).get('/svar')).text()
  for (const part of ['Viser 25 af over 1.000', 'Side 1 af 40', '5. oktober 2026'])
    expect(page).toContain(part)
})
