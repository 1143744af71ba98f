import { type Address, openDatabase } from '#platform/database.ts'
import { exampleUnits } from '../src/registers/accounts/accounts.example.ts'

/** How many of them lie open in the example municipality; the rest are spread over the country. */
export const openInOnePlace = 10_000
const movesEach = 5
const reason = 'Træthed, der fylder i hverdagen'

/**
 * Invented people, two and a half referrals each with the lines of their ledgers, and the tasks of one municipality.
 * They are laid down as rows: what the ledger refuses is tested elsewhere, and a million calls would take an hour.
 */
export async function publishCourses(address: Address, people: number) {
  const owner = openDatabase(address, 'owner', { max: 1 })
  const { health, oncology } = exampleUnits
  const referrals = Math.round(people * 2.5)
  await owner.begin(async (db) => {
    await db`set local session_replication_role = replica`
    // What a row keeps for the lists is worked out as the house does it.
    await db`alter table referrals.referral enable always trigger referral_stands`
    await db`create temporary table unit on commit drop as
      select row_number() over (order by id) as place, id from organisations.organisation where function = 'sundhed'`
    await db`
      insert into citizens.person (id, organisations, name, born_on, municipality_code)
      select md5('person' || n)::uuid, array[${oncology.id}::uuid, ${health.id}::uuid], 'Borger ' || n || ' (eksempel)',
             '1940-01-01'::date + (n % 18000)::integer, '0370'
        from generate_series(1, ${people}) n`
    await db`
      insert into referrals.referral (id, person_id, organisations, kind, state, state_at, moves, agreed_on, sender_id,
        receiver_id, created_on, reason, agreed_with_person_on)
      select md5('referral' || n)::uuid, md5('person' || (1 + n % ${people}))::uuid,
             array[${oncology.id}::uuid, here.receiver], 'municipal-referral',
             (array['sent', 'received', 'contacted', 'booked', 'held', 'ended'])[case when n <= ${openInOnePlace} then 1 + n % 5 else 6 end],
             platform.now() - make_interval(mins => 1440 + n * 3 % 40000), ${movesEach}, platform.today() - 6 + (n % 30)::integer,
             ${oncology.id}, here.receiver, platform.today() - 50, ${reason}, platform.today() - 50
        from generate_series(1, ${referrals}) n
        cross join lateral (select case when n <= ${openInOnePlace} then ${health.id}::uuid
          else (select u.id from unit u where u.place = 1 + n % (select count(*) from unit)) end as receiver) here`
    await db`
      insert into referrals.move (referral_id, number, person_id, organisations, move, side, from_state, to_state, at, state_at,
        agreed_on)
      select r.id, m.number, r.person_id, r.organisations, m.move, m.side, m.from_state, m.to_state,
             r.state_at - make_interval(hours => ${movesEach} - m.number), r.state_at - make_interval(hours => ${movesEach} - m.number),
             r.agreed_on
        from referrals.referral r
        cross join (values (1, 'send', 'sender', 'new', 'sent'), (2, 'receive', 'receiver', 'sent', 'received'),
          (3, 'contact', 'receiver', 'received', 'contacted'), (4, 'book', 'receiver', 'contacted', 'booked'),
          (5, 'hold', 'receiver', 'booked', 'held')) m(number, move, side, from_state, to_state)
       where r.reason = ${reason} and r.moves = ${movesEach} on conflict do nothing`
    await db`
      insert into tasks.task (kind, subject, organisation_id, due_on, title_da, title_en, address)
      select 'referral.step', 'referral:' || md5('referral' || n)::uuid, ${health.id}, platform.today() - 6 + (n % 60)::integer,
             'Ring og aftal en samtale', 'Call and agree on a conversation', '/henvisninger/' || md5('referral' || n)::uuid
        from generate_series(1, ${openInOnePlace}) n`
    await db`alter table referrals.referral enable trigger referral_stands`
    // Who had to be told of a day that passed was told then, and not while the pages are measured.
    await db`
      insert into referrals.told (referral_id, state_at, stage, person_id, due_on, units)
      select id, state_at, stage, person_id, due_on, array[hold_id] from referrals.late('{1,2,5}', 1000000)`
  })
  await owner`vacuum analyze`
  await owner.end()
}

/** The second of them, which lies open in the example municipality: `md5('referral2')`. */
export const aCourse = '/henvisninger/26755a44-a66f-802b-4f2d-eb9bc63ee871'
