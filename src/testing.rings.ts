import { personIdOfExample } from '#care/citizens/index.ts'
import type { Database } from '#platform/database.ts'
import {
  accountIdOfExample,
  examplePeople,
  exampleUnits,
  postIdOfExample,
} from '#registers/accounts/index.ts'
import { liveInTime, timeRings } from './testing.late.ts'
import { liveInReferrals, referralRings } from './testing.ledgers.ts'
import { leanOnOverviews, overviewRings } from './testing.mine.ts'
import { liveInReceived, receivedRings } from './testing.received.ts'
import type { Ring } from './testing.ring.ts'

/** Beside Ida, whom two units know, and Bo, whom none does: what Ida allows a third, and a look without a relation. */
async function liveInCare(owner: Database) {
  const ida = personIdOfExample('ida')
  const { oncology, employment, health } = exampleUnits
  await owner`
    insert into citizens.permission (person_id, organisations, kind, receiver_name, receiver_organisation_id,
      receiver_kind, purpose, given_as, valid_from, valid_to)
    values (${ida}, ${[oncology.id, health.id]}, 'consent', 'Jobcenter', ${employment.id}, 'job-centre', 'Sygedagpenge',
            'here', '2026-11-01', '2027-10-31')`
  await owner`
    insert into citizens.contact (person_id, role, words, source)
    values (${personIdOfExample('bo')}, 'other', 'Min bror', 'person')`
  await owner`
    insert into citizens.emergency_look (id, person_id, organisations, account_id, post_id, reason, at, until, mailed,
      judge_by)
    values (gen_random_uuid(), ${ida}, ${[health.id]}, ${accountIdOfExample('koordinator')}, ${postIdOfExample('koordinator')},
            'Krampe', '2026-11-20T08:00:00Z', '2026-11-20T09:00:00Z', true, '2026-11-27')`
  await leanOnOverviews(owner)
}

/** What Ida has sent the clinic, one need of which the municipality sees as well, and what Bo has only begun. */
async function liveInAssessments(owner: Database) {
  const [ida, bo, sent, begun] = ['ida', 'bo', 'sent', 'begun'].map(personIdOfExample)
  const toClinic = [exampleUnits.oncology.id]
  await owner`
    insert into assessments.questionnaire (name, version, body, hash) values ('ring', '1', '{}', '')`
  await owner`
    insert into assessments.assessment (id, person_id, organisations, questionnaire, version, series_id, occasion, state,
      sent_to, finished_at)
    values (${sent}, ${ida}, ${toClinic}, 'ring', '1', ${sent}, 'own', 'sent', ${exampleUnits.oncology.id}, '2026-11-20'),
           (${begun}, ${bo}, '{}', 'ring', '1', ${begun}, 'own', 'draft', null, null)`
  await owner`
    insert into assessments.answer (assessment_id, person_id, organisations, item, code, words, parts)
    values (${sent}, ${ida}, ${toClinic}, 'ring', 'traethed', null, '{}'),
           (${sent}, ${ida}, ${toClinic}, 'ring', 'lyst', null, '{sexual}'),
           (${begun}, ${bo}, '{}', 'ring', '', 'Jeg er bange', '{free-text}')`
  await owner`
    insert into assessments.need (person_id, organisations, series_id, assessment_id, about, domain)
    values (${ida}, ${toClinic}, ${sent}, ${sent}, 'traethed', 'physical'),
           (${ida}, ${[...toClinic, exampleUnits.health.id]}, ${sent}, ${sent}, 'arbejde', 'work')`
  await owner`
    insert into assessments.invitation (id, person_id, organisations, organisation_id, occasion)
    values (gen_random_uuid(), ${ida}, ${toClinic}, ${exampleUnits.oncology.id}, 'start')`
}

const { oncology, health } = exampleUnits
/** Somebody with two posts works for none until one is chosen. */
const unitOf = (key: string) =>
  key === 'terapeut' ? undefined : examplePeople.find((person) => person.key === key)?.unit?.id
/** Ida herself, and the people of the two units that have a relation to her. */
const knowsIda = (key: string) => key === 'ida' || [oncology.id, health.id].includes(unitOf(key) ?? 'none')
export const nameOf = (key: string) => examplePeople.find((person) => person.key === key)?.name ?? ''

/** What the wing care adds to the list in rings.test.ts. */
const careRings: readonly Ring[] = [
  ...overviewRings,
  {
    table: 'citizens.person',
    asks: (db) => db`select name as row from citizens.person`,
    sees: (key) => [
      ...(knowsIda(key) ? [nameOf('ida')] : []),
      ...(['bo', 'efterladt'].includes(key) ? [nameOf(key)] : []),
    ],
  },
  {
    table: 'citizens.relation',
    asks: (db) => db`select organisation_id::text as row from citizens.relation`,
    sees: (key) => [
      ...(key === 'ida' || unitOf(key) === oncology.id ? [oncology.id] : []),
      ...(key === 'ida' || unitOf(key) === health.id ? [health.id] : []),
    ],
  },
  {
    table: 'citizens.permission',
    asks: (db) => db`select kind as row from citizens.permission`,
    sees: (key) => [
      ...(knowsIda(key) || key === 'jobcenter' ? ['consent'] : []),
      ...(knowsIda(key) || key === 'bo' ? ['talk'] : []),
    ],
  },
  {
    table: 'citizens.contact',
    asks: (db) => db`select words as row from citizens.contact`,
    sees: (key) => [
      ...(knowsIda(key) ? ['Mette Dahl (eksempel)', 'Signe Lund (eksempel), sygeplejerske'] : []),
      ...(key === 'bo' ? ['Min bror'] : []),
    ],
  },
  {
    table: 'citizens.emergency_look',
    asks: (db) => db`select reason as row from citizens.emergency_look`,
    sees: (key) => [
      ...(['ida', 'leder'].includes(key) ? ['Faldet om'] : []),
      ...(['ida', 'koordinator', 'leder'].includes(key) ? ['Krampe'] : []),
    ],
  },
]

/** The municipality asked her too, and the clinic does not see that. */
const knowsHealth = (key: string) => key === 'ida' || unitOf(key) === health.id
const seesSent = (key: string) => key === 'ida' || unitOf(key) === oncology.id
const assessmentRings: readonly Ring[] = [
  {
    table: 'assessments.assessment',
    asks: (db) => db`select state as row from assessments.assessment where questionnaire = 'ring'`,
    sees: (key) => [...(seesSent(key) ? ['sent'] : []), ...(key === 'bo' ? ['draft'] : [])],
  },
  {
    table: 'assessments.answer',
    asks: (db) => db`select coalesce(words, code) as row from assessments.answer where item = 'ring'`,
    sees: (key) => [
      ...(seesSent(key) ? ['lyst', 'traethed'] : []),
      ...(key === 'bo' ? ['Jeg er bange'] : []),
    ],
  },
  {
    table: 'assessments.need, and shared.need',
    asks: (db) => db`
      select n.about as row from assessments.need n join shared.need s on s.id = n.id
       where n.series_id = ${personIdOfExample('sent')}`,
    sees: (key) => [...(seesSent(key) ? ['traethed'] : []), ...(knowsIda(key) ? ['arbejde'] : [])],
  },
  {
    table: 'assessments.invitation',
    asks: (db) => db`select occasion as row from assessments.invitation`,
    sees: (key) => [...(seesSent(key) ? ['start'] : []), ...(knowsHealth(key) ? ['sector-change'] : [])],
  },
]

/** Where a provider is asked, and what four have missed; the rest of what editors bring and read is there already. */
async function liveInOffers(owner: Database) {
  await owner`
    insert into offers.confirmation_address (offer_key, email, set_by, set_on)
    values ('klinik-roskilde', 'kun-redaktionen@eksempel.invalid', ${accountIdOfExample('redaktoer')}, '2026-11-01')`
  await owner`
    insert into offers.gap (municipality_code, topic_kind, topic, month, times, times_by_source)
    values ('0370', 'activity', 'water', '2026-11-01', 4, '{"search": 4}')`
}

const offerRings: readonly Ring[] = [
  {
    table: 'offers.import and offers.import_row',
    asks: (db) => db`select title as row from offers.import union all select key from offers.import_row`,
    sees: (key) => (key === 'redaktoer' ? ['tilbud.csv', 'ny'] : []),
  },
  {
    table: 'offers.confirmation_address',
    asks: (db) => db`select email as row from offers.confirmation_address`,
    sees: (key) => (key === 'redaktoer' ? ['kun-redaktionen@eksempel.invalid'] : []),
  },
  {
    table: 'offers.correction',
    asks: (db) => db`select words as row from offers.correction`,
    sees: (key) => (key === 'redaktoer' ? ['Vi er flyttet.'] : []),
  },
  {
    table: 'offers.gap (under five)',
    asks: (db) => db`select topic as row from offers.gap`,
    sees: () => [],
  },
]

/** What the rooms above the registers add to the list in rings.test.ts, and the rows that it is tried on. */
export const roomRings: readonly Ring[] = [
  ...offerRings,
  ...careRings,
  ...assessmentRings,
  ...receivedRings,
  ...referralRings(unitOf),
  ...timeRings,
]
export async function liveInRooms(owner: Database) {
  await liveInOffers(owner)
  await liveInCare(owner)
  await liveInAssessments(owner)
  await liveInTime(owner)
  await liveInReceived(owner)
  await liveInReferrals(owner)
}
