import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { publishReactions, type ReactionCounts } from './reaction-report.rules.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const main = async (answer: Response) =>
  (/<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const { oncology } = exampleUnits
const page = '/svar/advis/rapport'
const csv = '/data/reaktionsrapport.csv'

type Came = { came: string; due: string; taken?: string; done?: string; urgency?: string; alerts?: boolean }
/** Needs that Ida told the clinic of, and what the alerts that they gave came to. */
async function cameIn(house: House, came: readonly Came[]) {
  const { owner } = house
  // What the example told lies in another quarter.
  await owner`update assessments.need set made_at = '2026-07-01T08:00:00Z'`
  const [rule] = await owner<{ id: string }[]>`
    with g as (insert into assessments.reaction_agreement (organisation_id, hours, reacts_within, fallback, citizen_text,
        accepted_at, accepted_by_name)
      values (${oncology.id}, 'Hverdage', 2, 'Vagten', 'Vi ringer', '2026-10-01T08:00:00Z', 'Signe Lund') returning id)
    insert into assessments.alert_rule (organisation_id, burden_from, agreement_id, active_at)
    select ${oncology.id}, 7, g.id, '2026-10-01T08:00:00Z' from g returning id`
  const rows = came.map(({ came, urgency = 'soon', ...one }, at) => ({
    ...{
      at,
      came: `${came}T08:00:00Z`,
      urgency,
      alerts: one.alerts ?? true,
      due: one.due,
      done: one.done ?? null,
    },
    taken: one.taken ? `${one.taken}T10:00:00Z` : null,
    wants: urgency === 'not-told' ? null : urgency !== 'no',
    waits: urgency === 'may-wait',
  }))
  await owner`
    with given as (select * from jsonb_to_recordset(${owner.json(rows)}) as g(at int, came timestamptz, urgency text,
        alerts boolean, due date, done text, taken timestamptz, wants boolean, waits boolean)),
    need as (
      insert into assessments.need (person_id, shown_to, organisations, series_id, assessment_id, about, domain, burden,
        wants_help, may_wait, made_at)
      select a.person_id, array[a.sent_to], array[a.sent_to], a.series_id, a.id, 'ting-' || g.at, 'physical', case when g.alerts then 8 else 3 end, g.wants,
             g.waits, g.came
        from given g join assessments.assessment a on a.person_id = ${personIdOfExample('ida')} and a.state = 'sent'
      returning id, about, person_id)
    insert into assessments.alert (id, rule_id, need_id, person_id, organisations, organisation_id, own_urgency, made_at,
      due_on, state, owner_post, owner_name, first_taken_at, done, followed_at)
    select gen_random_uuid(), ${rule?.id ?? ''}, n.id, n.person_id, array[${oncology.id}::uuid], ${oncology.id}, g.urgency,
           g.came, g.due, case when g.done is not null then 'followed-up' when g.taken is not null then 'in-hand' else 'new' end,
           case when g.taken is not null then gen_random_uuid() end, 'Signe Lund', g.taken, g.done,
           case when g.done is not null then g.taken end
      from given g join need n on n.about = 'ting-' || g.at where g.alerts`
}
async function onDay(house: House, text: string) {
  house.clock.set(Temporal.Instant.from(`${text}T08:00:00Z`))
  await house.aMinutePasses()
}
const times = (count: number, one: Came): Came[] => Array.from({ length: count }, () => one)

test('a stranger finds no report, and another unit not this one', async () => {
  const house = await aHouse()
  for (const key of ['ida', 'bo', 'redaktoer', 'statistiker', 'drift'])
    for (const address of [page, csv])
      expect([key, (await (await house.as(key)).get(address)).status]).toEqual([key, 404])
  for (const key of ['koordinator', 'laege', 'klinik', 'jobcenter']) {
    const other = await house.as(key)
    for (const address of [`${page}?kvartal=2026-2`, `${csv}?kvartal=2026-2`])
      expect([key, (await other.get(address)).status]).toEqual([key, 404])
    const seen = await inTheirName(house, key, (db) => db`select readings from assessments.reaction_report`)
    expect([key, seen]).toEqual([key, []])
  }
  const nurse = await house.as('sygeplejerske')
  expect(await main(await nurse.get('/svar/advis'))).toContain('Reaktionsrapport')
  expect(await main(await nurse.get(page))).toContain('2. kvartal 2026')
  expect((await nurse.get(`${page}?kvartal=2019-1`)).status).toBe(404)
})

test('a quarter is frozen once, when the next is over, and says what came of its alerts', async () => {
  const house = await aHouse()
  const alert = { came: '2026-11-02', due: '2026-11-04' }
  await cameIn(house, [
    ...times(6, { ...alert, taken: '2026-11-03', done: 'acted' }),
    ...times(5, { ...alert, taken: '2026-11-09', done: 'passed-on', urgency: 'may-wait' }),
    ...times(5, alert),
    ...times(7, { ...alert, alerts: false, urgency: 'no' }),
    // Of another quarter.
    { came: '2027-01-04', due: '2027-01-06' },
  ])
  const nurse = async () => house.as('sygeplejerske')
  await onDay(house, '2027-03-31')
  expect((await (await nurse()).get(`${page}?kvartal=2026-4`)).status).toBe(404)
  await onDay(house, '2027-04-01')
  const told = await main(await (await nurse()).get(`${page}?kvartal=2026-4`))
  for (const words of [
    'Advis i kvartalet 16',
    'Taget i tide 6 Taget senere 5 Ikke taget 5',
    '(den midterste) 26 ',
    'Fulgt op 6 Givet videre til en anden 5 Ingen af delene 5 Lagt tilbage i køen undervejs 0',
    'Det kan ikke vente 11 0',
    'Det kan vente 5 0',
    'Ønsker ikke hjælp 0 7',
    'Tallene bedømmer ingen',
  ])
    expect(told).toContain(words)
  expect(told).not.toMatch(/Ida|Signe/)
  expect(await main(await (await nurse()).get(`/en${page}?kvartal=2026-4`))).toContain('Taken in time 6')
  const sheet = async () => (await (await nurse()).get(`${csv}?kvartal=2026-4`)).text()
  const lines = (await sheet()).trim().split('\r\n')
  expect(lines[1]).toMatch(
    /Onkologisk ambulatorium, Roskilde;2026-4;16;6;5;5;26;6;5;5;0;23;11;5;0;0;0;0;7;0$/,
  )
  await house.owner`delete from assessments.alert`
  await onDay(house, '2027-04-02')
  expect((await sheet()).trim().split('\r\n')).toEqual(lines)
})

test('an alert that the unit could no longer react on is nobody’s lack of reaction', async () => {
  const house = await aHouse()
  await cameIn(house, times(6, { came: '2026-11-02', due: '2026-11-04' }))
  await house.owner`update citizens.person set known_on = '2026-11-03' where id = ${personIdOfExample('ida')}`
  await onDay(house, '2027-04-01')
  const told = await main(await (await house.as('sygeplejerske')).get(`${page}?kvartal=2026-4`))
  expect(told).toContain('Advis i kvartalet 0')
})

const none = { soon: 0, 'may-wait': 0, no: 0, 'not-told': 0 }
const counts = (more: Partial<ReactionCounts>): ReactionCounts => ({
  when: { 'in-time': 9, later: 0, 'not-taken': 0 },
  ...{
    done: { acted: 9, 'passed-on': 0, neither: 0 },
    hours: Array(9).fill(1),
    putBack: 0,
    alerted: none,
    quiet: none,
    ...more,
  },
})
test('few alerts read 1–4 and nothing more is told of them', () => {
  const few = publishReactions(
    counts({
      when: { 'in-time': 3, later: 0, 'not-taken': 0 },
      hours: [1, 1, 1],
      alerted: { ...none, soon: 3 },
    }),
  )
  expect([few.alerts, few.hours, few.needs]).toEqual(['few', 'hidden', 'hidden'])
  expect(Object.values(few.when)).toEqual(['hidden', 'hidden', 'hidden'])
  expect(Object.values(few.alerted)).toEqual(['hidden', 'hidden', 'hidden', 'hidden'])
})
test('the number of alerts gives no few needs without an alert back', () => {
  const told = publishReactions(counts({ alerted: { ...none, soon: 9 }, quiet: { ...none, 'may-wait': 3 } }))
  expect([told.alerts, told.needs, told.quiet['may-wait'], told.alerted.soon]).toEqual([
    ...[9, 'hidden', 'hidden', 'hidden'],
  ])
})
test('that hours are told gives no few that were not taken back', () => {
  const told = publishReactions(counts({ when: { 'in-time': 20, later: 3, 'not-taken': 1 } }))
  expect([told.when['not-taken'], told.hours]).toEqual(['few', 'hidden'])
})
