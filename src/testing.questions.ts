import { personIdOfExample } from '#care/citizens/index.ts'
import { referralIdOfExample } from '#care/referrals/referrals.example.ts'
import type { Database } from '#platform/database.ts'
import { accountIdOfExample, exampleUnits } from '#registers/accounts/index.ts'
import { aRowOf } from './testing.referrals.ts'
import type { Ring } from './testing.ring.ts'

const questionIdOfExample = (about: string) => personIdOfExample(`question:${about}`)
const id = referralIdOfExample('hospital-referral')
const { oncology } = exampleUnits

export const questionAddresses = ['helped', 'begun', 'what-matters'].map(
  (about) => `/mit/spoergsmaal/${questionIdOfExample(about)}`,
)

const aPaper = {
  language: 'da',
  over: 'Et sted',
  title: 'Du kan vælge et andet sted at træne',
  lead: '',
  foot: 'Lavet til prøven',
  blocks: [],
}

/** A referral about Ida, whether help came, which she has answered, whether she was asked what matters, and a letter. */
export async function furnishQuestions(owner: Database) {
  await owner.begin(async (db) => {
    await db.unsafe(aRowOf('hospital-referral'))
    await db`
      select set_config('app.actor', ${accountIdOfExample('hospitalslaege')}, true),
             set_config('app.role', 'hospitalslaege', true), set_config('app.organisations', ${`{${oncology.id}}`}, true)`
    await db`insert into referrals.move (referral_id, number, move, side) values (${id}, 1, 'send', 'sender')`
    for (const [about, answer] of [
      ['helped', 'no'],
      ['what-matters', 'partly'],
      ['begun', null],
    ] as const)
      await db`
        insert into referrals.question (id, referral_id, person_id, about, number, due_on, asked_at, answer, answered_at)
        values (${questionIdOfExample(about)}, ${id}, ${personIdOfExample('ida')}, ${about}, 1, '2026-11-20', '2026-11-20',
                ${answer}, ${answer && '2026-11-21'})`
    await db`
      insert into referrals.maximum_wait (id, referral_id, person_id, pathway, waits_for, from_on, said_by, said_on, by_unit)
      values (${questionIdOfExample('wait')}, ${id}, ${personIdOfExample('ida')}, 'cancer', 'treatment', '2026-11-16',
              'Afdelingen', '2026-11-17', ${oncology.id})`
    await db`
      insert into referrals.choice_letter (id, referral_id, choice, choose_from, call, paper)
      values (gen_random_uuid(), ${referralIdOfExample('plan-late')}, 'other-place', '2026-11-17', 'Træningen',
              ${db.json({ da: aPaper, en: { ...aPaper, language: 'en' } })})`
    await db`
      insert into referrals.link (token_hash, referral_id, person_id, receiver_id, sent_at, expires_at)
      values ('ring', ${id}, ${personIdOfExample('ida')}, ${exampleUnits.clinic.id}, '2026-11-20', '2026-12-01')`
    await db`insert into referrals.receipt (organisation_id, week_on) values (${oncology.id}, '2026-11-16')`
    await db`
      insert into referrals.receiver_address (organisation_id, email, set_by, set_on)
      values (${exampleUnits.practice.id}, 'kun-driften@eksempel.invalid', ${accountIdOfExample('drift')}, '2026-11-01')`
  })
}

/** She sees all that she was asked; the two units see what was said about the help. */
export const questionRings: readonly Ring[] = [
  {
    table: 'referrals.question',
    asks: (db) => db`select about as row from referrals.question where referral_id = ${id}`,
    sees: (key) => [
      ...(key === 'ida' ? ['begun', 'helped', 'what-matters'] : []),
      ...(['sygeplejerske', 'hospitalslaege', 'klinik'].includes(key) ? ['helped'] : []),
    ],
  },
  {
    table: 'shared.referral_outcome',
    asks: (db) => db`select outcome as row from shared.referral_outcome where referral_id = ${id}`,
    sees: (key) => (['ida', 'sygeplejerske', 'hospitalslaege', 'klinik'].includes(key) ? ['no'] : []),
  },
  {
    table: 'referrals.link',
    asks: (db) => db`select receiver_id::text as row from referrals.link where referral_id = ${id}`,
    sees: (key) =>
      ['ida', 'sygeplejerske', 'hospitalslaege', 'klinik'].includes(key) ? [exampleUnits.clinic.id] : [],
  },
  {
    table: 'referrals.receiver_address',
    asks: (db) => db`select email as row from referrals.receiver_address`,
    sees: (key) => (key === 'drift' ? ['kun-driften@eksempel.invalid'] : []),
  },
  {
    table: 'referrals.receipt',
    asks: (db) => db`select week_on::text as row from referrals.receipt where week_on = '2026-11-16'`,
    sees: (key) => (['sygeplejerske', 'hospitalslaege'].includes(key) ? ['2026-11-16'] : []),
  },
]
