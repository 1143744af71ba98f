import { adviceIdOfExample } from '#care/advice/advice.example.ts'
import { assessmentIdOfExample } from '#care/assessments/index.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import type { Database } from '#platform/database.ts'
import { examplePeople, exampleUnits } from '#registers/accounts/index.ts'
import type { Ring } from './testing.ring.ts'

/** How Ida's answer was received, and what was agreed about two of her needs; one of them the municipality sees too. */
export async function liveInReceived(owner: Database) {
  const [ida, sent] = ['ida', 'sent'].map(personIdOfExample)
  await furnishAlert(owner)
  await owner`
    insert into assessments.alert_told (alert_id, stage, person_id, told_to, unit_id, due_on)
    values (${personIdOfExample('alert')}, 2, ${ida}, 'leader', ${exampleUnits.oncology.id}, '2026-12-01')`
  await owner`
    insert into assessments.arrival (assessment_id, person_id, organisations, read_at, read_by_name)
    values (${sent}, ${ida}, ${[exampleUnits.oncology.id]}, '2026-11-21T08:00:00Z', 'Prøve')`
  await owner`
    insert into assessments.agreed (need_id, number, person_id, organisations, domain, words, agreed_on, state)
    select n.id, 1, n.person_id, n.organisations, n.domain, 'Aftalt om ' || n.about, '2026-11-21', 'open'
      from assessments.need n where n.series_id = ${sent}`
}

/** The clinic has agreed to react on what fills much, and Ida's tiredness is waiting for it. */
async function furnishAlert(owner: Database) {
  const [agreement, rule, alert] = ['reaction', 'alert-rule', 'alert'].map(personIdOfExample)
  const unit = exampleUnits.oncology.id
  await owner`
    insert into assessments.reaction_agreement (id, organisation_id, hours, reacts_within, fallback, citizen_text,
      accepted_at, accepted_by_name)
    values (${agreement}, ${unit}, 'Hverdage', 2, 'Vagten ringer', 'Vi ringer til dig', '2026-11-01', 'Prøve')
    on conflict do nothing`
  await owner`
    insert into assessments.alert_rule (id, organisation_id, burden_from, agreement_id, active_at)
    values (${rule}, ${unit}, 7, ${agreement}, '2026-11-01') on conflict do nothing`
  await owner`
    insert into assessments.alert (id, rule_id, need_id, person_id, organisations, organisation_id, own_urgency, due_on)
    select ${alert}, ${rule}, n.id, n.person_id, ${[unit]}, ${unit}, 'soon', '2026-12-01'
      from assessments.need n where n.id = ${personIdOfExample('need:traethed')}
    on conflict do nothing`
  await owner`
    insert into assessments.score (id, person_id, organisations, organisation_id, title, words, taken_on, source)
    values (${personIdOfExample('score')}, ${personIdOfExample('ida')}, ${[unit]}, ${unit}, 'PRO', 'Træt', '2026-11-01',
            'Sygehuset') on conflict do nothing`
}

/** What there is for whoever visits the unit's side, and Ida's answer to it. */
export async function furnishReceived(owner: Database) {
  await furnishAlert(owner)
  await furnishCheckIn(owner)
}

/** What Ida does by herself was agreed with the clinic, and she has been asked how it goes. */
async function furnishCheckIn(owner: Database) {
  const need = personIdOfExample('need:traethed')
  await owner`
    insert into assessments.agreed (need_id, number, person_id, organisations, domain, words, agreed_on, level, state, by_unit)
    select n.id, 1, n.person_id, n.organisations, n.domain, 'Gåtur', '2026-10-20', 'egenomsorg', 'open', ${exampleUnits.oncology.id}
      from assessments.need n where n.id = ${need}`
  await owner`
    insert into assessments.check_in (id, need_id, number, person_id, organisations, domain, due_on, asked_at)
    select ${personIdOfExample('check-in')}, n.id, 1, n.person_id, n.organisations, n.domain, '2026-11-20', '2026-11-20'
      from assessments.need n where n.id = ${need}`
}

/** Where the pages of the unit's side can be visited. */
export const receivedAddresses: Readonly<Record<string, () => readonly string[]>> = {
  '/svar/behov/:id': () => [`/svar/behov/${personIdOfExample('need:traethed')}`],
  '/mit/aftaler/:id': () => [`/mit/aftaler/${personIdOfExample('check-in')}`],
  '/raad/:id/ret': () => [`/raad/${adviceIdOfExample('released')}/ret`],
  '/raad/:id': () => (['released', 'proposed'] as const).map((key) => `/raad/${adviceIdOfExample(key)}`),
  '/svar/advis/:id': () => [`/svar/advis/${personIdOfExample('alert')}`],
  '/forloeb/:id/svar': () => [`/forloeb/${personIdOfExample('ida')}/svar`],
  '/forloeb/:id/svar/skriv': () => [`/forloeb/${personIdOfExample('ida')}/svar/skriv`],
  '/forloeb/:id/maaling': () => [`/forloeb/${personIdOfExample('ida')}/maaling`],
  '/forloeb/:id/maaling/:maaling': () => [
    `/forloeb/${personIdOfExample('ida')}/maaling/${personIdOfExample('score')}`,
  ],
  '/svar/:id': () => [`/svar/${assessmentIdOfExample}`],
}

const { oncology, health } = exampleUnits
/** Somebody with two posts works for none until one is chosen. */
const unitOf = (key: string) =>
  key === 'terapeut' ? undefined : examplePeople.find((person) => person.key === key)?.unit?.id
const seesSent = (key: string) => key === 'ida' || unitOf(key) === oncology.id
const knowsIda = (key: string) => key === 'ida' || [oncology.id, health.id].includes(unitOf(key) ?? 'none')

/** What the unit's side of assessments adds to the list in rings.test.ts. */
export const receivedRings: readonly Ring[] = [
  {
    table: 'assessments.arrival',
    asks: (db) => db`select read_by_name as row from assessments.arrival where read_by_name = 'Prøve'`,
    sees: (key) => (seesSent(key) ? ['Prøve'] : []),
  },
  {
    table: 'assessments.agreed',
    asks: (db) => db`select words as row from assessments.agreed where words like 'Aftalt om %'`,
    sees: (key) => [
      ...(seesSent(key) ? ['Aftalt om traethed'] : []),
      ...(knowsIda(key) ? ['Aftalt om arbejde'] : []),
    ],
  },
  {
    table: 'assessments.check_in',
    asks: (db) => db`select domain as row from assessments.check_in`,
    sees: (key) => (seesSent(key) ? ['physical'] : []),
  },
  {
    table: 'assessments.alert, and its standing',
    asks: (db) => db`select standing as row from assessments.alert_standing`,
    sees: (key) => (seesSent(key) ? ['new'] : []),
  },
  {
    table: 'assessments.alert_told',
    asks: (db) => db`select told_to as row from assessments.alert_told`,
    sees: (key) => (seesSent(key) ? ['leader'] : []),
  },
  {
    table: 'assessments.score',
    asks: (db) => db`select title as row from assessments.score`,
    sees: (key) => (seesSent(key) ? ['PRO'] : []),
  },
  {
    table: 'assessments.alert_rule',
    asks: (db) => db`select burden_from::text as row from assessments.alert_rule`,
    sees: (key) => (unitOf(key) === oncology.id ? ['7'] : []),
  },
]
