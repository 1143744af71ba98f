import { personIdOfExample } from '#care/citizens/index.ts'
import { exampleReferrals } from '#care/referrals/example-referrals.example.ts'
import { referralIdOfExample } from '#care/referrals/referrals.example.ts'
import { exampleTreatment } from '#care/referrals/treatment.example.ts'
import type { Database } from '#platform/database.ts'
import { exampleUnits, postIdOfExample } from '#registers/accounts/index.ts'
import { questionAddresses } from './testing.questions.ts'
import type { Ring } from './testing.ring.ts'

const { oncology, health, clinic, practice } = exampleUnits

/** Two units see the examples of Ida's referrals; what is only prepared has not left the sender's. */
const seenBy = (key: string, unit: string | undefined) =>
  exampleReferrals.filter(
    ({ moves }) =>
      key === 'ida' ||
      unit === oncology.id ||
      (unit === health.id && moves.some(({ move }) => move !== 'prepare')),
  )
const reasons = (unitOf: (key: string) => string | undefined) => (key: string) =>
  seenBy(key, unitOf(key)).map(({ referral }) => `${referral.reason}`)

/** What care/referrals adds to the list in rings.test.ts. */
export const referralRings = (unitOf: (key: string) => string | undefined): readonly Ring[] => [
  {
    table: 'referrals.referral',
    asks: (db) => db`select kind as row from referrals.referral where made_by_name is not null`,
    sees: (key) => seenBy(key, unitOf(key)).map(({ referral }) => `${referral.kind}`),
  },
  {
    table: 'referrals.standing, with what is written',
    asks: (db) => db`select w.reason as row from referrals.standing s
      join referrals.written(array(select id from referrals.standing)) w on w.referral_id = s.id
     where s.made_by_name is not null`,
    sees: reasons(unitOf),
  },
  {
    table: 'referrals.move',
    asks: (db) => db`select move as row from referrals.move where by_name is not null`,
    sees: (key) => seenBy(key, unitOf(key)).flatMap(({ moves }) => moves.map(({ move }) => move)),
  },
  {
    table: 'referrals.journal_mark',
    asks: (db) => db`select place as row from referrals.journal_mark`,
    sees: (key) => (unitOf(key) === oncology.id ? ['Vores journal'] : []),
  },
  {
    table: 'referrals.correction',
    asks: (db) => db`select w.words as row from referrals.correction c
      join referrals.corrections_written(array[c.referral_id]) w on w.number = c.number`,
    sees: (key) =>
      key === 'ida' || [oncology.id, health.id].includes(unitOf(key) ?? '') ? ['12 34 56 78'] : [],
  },
  {
    table: 'referrals.choice_letter',
    asks: (db) => db`select call as row from referrals.choice_letter`,
    sees: (key) =>
      key === 'ida' || [oncology.id, health.id].includes(unitOf(key) ?? '') ? ['Træningen'] : [],
  },
  {
    table: 'referrals.maximum_wait',
    asks: (db) => db`select said_by as row from referrals.maximum_wait`,
    sees: (key) =>
      key === 'ida' || [oncology.id, clinic.id].includes(unitOf(key) ?? '') ? ['Afdelingen'] : [],
  },
  {
    table: 'referrals.treatment',
    asks: (db) => db`select disease as row from referrals.treatment`,
    sees: (key) =>
      key === 'ida' || unitOf(key) === oncology.id ? ['Kort sagt', exampleTreatment.disease] : [],
  },
  {
    table: 'referrals.closing',
    asks: (db) => db`select goes_to as row from referrals.closing`,
    sees: (key) =>
      key === 'ida' || [oncology.id, health.id, practice.id].includes(unitOf(key) ?? '') ? ['practice'] : [],
  },
]

export async function liveInReferrals(owner: Database) {
  await owner`
    insert into referrals.journal_mark (referral_id, number, entered, place, entered_on)
    values (${referralIdOfExample('plan-prepared')}, 1, true, 'Vores journal', '2026-11-20')`
  await owner`
    insert into referrals.correction (referral_id, number, person_id, organisations, about, how, words, by_unit)
    select r.id, 1, r.person_id, r.organisations, 'phone', 'added', '12 34 56 78', r.sender_id
      from referrals.referral r where r.id = ${referralIdOfExample('sent')}`
  await owner`
    insert into referrals.closing (referral_id, number, person_id, organisations, goes_to, reader_id)
    select r.id, 1, r.person_id, ${[practice.id]}, 'practice', ${practice.id}
      from referrals.referral r where r.id = ${referralIdOfExample('sent')}`
  await owner`
    insert into referrals.treatment (id, person_id, organisations, organisation_id, disease)
    values (gen_random_uuid(), ${personIdOfExample('ida')}, ${[oncology.id]}, ${oncology.id}, 'Kort sagt')`
}

/** The open steps of the examples, as tasks. */
const stepsAt = {
  health: [
    'Hold samtalen',
    'Ring, og aftal det videre',
    'Se på forløbet igen',
    'Tag imod henvisningen',
    'Tilbyd en plads',
  ],
  oncology: ['Læs svaret, og tag stilling'],
  doctor: ['Godkend, eller sig hvorfor ikke', 'Godkend, eller sig hvorfor ikke'],
}

/** Addresses of the pages whose path has a hole in it. */
export const referralAddresses: Readonly<Record<string, () => readonly string[]>> = {
  '/opgaver/fravaer/:id': () => [`/opgaver/fravaer/${postIdOfExample('koordinator')}`],
  '/opgaver/overdrag/:id': () => [`/opgaver/overdrag/${postIdOfExample('koordinator')}`],
  '/mit/spoergsmaal/:id': () => questionAddresses,
  '/svar/behov/:id': () => [`/svar/behov/${personIdOfExample('need:traethed')}`],
  '/forloeb/:id/henvis/:slags': () =>
    ['kommunal', 'genoptraeningsplan', 'sygehus', 'egen-laege'].map(
      (slags) => `/forloeb/${personIdOfExample('ida')}/henvis/${slags}`,
    ),
  '/forloeb/:id/henvisninger': () => [`/forloeb/${personIdOfExample('ida')}/henvisninger`],
  '/forloeb/:id/behandling': () => [`/forloeb/${personIdOfExample('ida')}/behandling`],
  '/mit/forloeb/:id': () =>
    ['sent', 'plan-late', 'ended', 'hospital-referral'].map(
      (key) => `/mit/forloeb/${referralIdOfExample(key)}`,
    ),
  '/mit/forloeb/:id/stop': () => [`/mit/forloeb/${referralIdOfExample('sent')}/stop`],
  '/henvisninger/:id/ret': () =>
    ['sent', 'plan-late'].map((key) => `/henvisninger/${referralIdOfExample(key)}/ret`),
  '/henvisninger/:id/ret-dage': () =>
    ['plan-late', 'plan-prepared'].map((key) => `/henvisninger/${referralIdOfExample(key)}/ret-dage`),
  '/mit/forloeb/:id/frit-valg': () => [`/mit/forloeb/${referralIdOfExample('plan-late')}/frit-valg`],
  '/henvisninger/:id/maksimal-ventetid': () => [
    `/henvisninger/${referralIdOfExample('hospital-referral')}/maksimal-ventetid`,
  ],
  '/henvisninger/:id/frit-valg': () => [`/henvisninger/${referralIdOfExample('plan-late')}/frit-valg`],
  '/henvisninger/:id/afslutning': () => [`/henvisninger/${referralIdOfExample('ended')}/afslutning`],
  '/henvisninger/:id/papir': () => [`/henvisninger/${referralIdOfExample('sent')}/papir`],
  '/henvisninger/:id': () =>
    ['sent', 'sent-back', 'plan-late', 'plan-prepared', 'ended', 'hospital-referral'].map(
      (key) => `/henvisninger/${referralIdOfExample(key)}`,
    ),
}

export const tasksOf: Readonly<Record<string, string[]>> = {
  'faglig-godkender': ['Se efter, om det stadig gælder'],
  koordinator: ['Ring: unit', ...stepsAt.health],
  leder: ['Ring: unit', 'Ring: role at unit', ...stepsAt.health],
  sygeplejerske: stepsAt.oncology,
  hospitalslaege: [...stepsAt.oncology, ...stepsAt.doctor],
  laege: ['Ring: post'],
  klinik: ['Læs og frigiv et råd til kolleger'],
  drift: ['Ring: operators'],
}
