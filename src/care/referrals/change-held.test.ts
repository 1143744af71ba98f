import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { exampleUnits, postIdOfExample } from '#registers/accounts/index.ts'
import { findPlaceRows, findRows, registerOf } from '#registers/responsibilities/index.ts'
import { changeDay } from './change-day.rules.ts'
import { listOpen } from './change-day.store.ts'
import { type HeldChanging, heldChangingOn, heldOn, type OpenHeld, taskOfHeld } from './change-held.rules.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const { clinic, oncology, health } = exampleUnits
const ida = personIdOfExample('ida')
const onDay = (house: House, day: string) => house.clock.set(Temporal.Instant.from(`${day}T08:00:00Z`))
const keys = (all: readonly { held: OpenHeld }[]) =>
  all.map(({ held }) => `${held.what} ${held.id}`).toSorted()

const dryRun = (house: House, key: string): Promise<HeldChanging[]> =>
  inTheirName(house, key, async (db) =>
    heldChangingOn(
      changeDay,
      (await listOpen(db, changeDay)).held,
      registerOf(await findRows(db, 'everything'), await findPlaceRows(db, null)),
    ),
  )
/** Who has each, and who controls it, on the house's own day, whatever any dry run says. */
const holdsNow = (house: House, key: string) =>
  inTheirName(house, key, async (db) => {
    const today = house.clock.now().toZonedDateTimeISO('Europe/Copenhagen').toPlainDate()
    const register = registerOf(await findRows(db, 'everything'), await findPlaceRows(db, null))
    const { held } = await listOpen(db, today)
    return new Map(
      held.map((one) => [
        `${one.what} ${one.id}`,
        `${heldOn(one, today, register).authority} ${one.controllerAfter}`,
      ]),
    )
  })

/** Needs of Ida's, each with what was agreed about it. */
async function agreeOn(
  { owner }: House,
  about: string,
  level: string | null,
  controller: string = oncology.id,
) {
  const [need] = await owner<{ id: string }[]>`
    insert into assessments.need (person_id, organisations, shown_to, series_id, assessment_id, about, domain)
    select person_id, ${[oncology.id]}, ${[oncology.id]}, series_id, assessment_id, ${about}, 'physical' from assessments.need
     where person_id = ${ida} order by id limit 1 returning id`
  await owner`
    insert into assessments.agreed (need_id, number, person_id, organisations, domain, words, agreed_on, level, state, by_unit,
      controller_id)
    values (${need?.id ?? ''}, 1, ${ida}, ${[oncology.id]}, 'physical', 'Aftalt', '2026-11-20', ${level}, 'open', ${oncology.id},
      ${controller})`
  return need?.id ?? ''
}

test('the dry run over agreements and contacts is, as a set, what holds after the day', async () => {
  const house = await aHouse()
  const { owner } = house
  await owner`
    insert into organisations.succession (from_id, to_id, on_day, sources)
    values (${clinic.id}, ${oncology.id}, '2027-01-01', '{}')`
  await owner`
    insert into accounts.absence (post_id, substitute_post_id, from_on, to_on)
    values (${postIdOfExample('sygeplejerske')}, ${postIdOfExample('hospitalslaege')}, '2026-12-20', '2027-01-10')`
  await owner`
    insert into assessments.reaction_agreement (organisation_id, hours, reacts_within, fallback, citizen_text, accepted_at,
      accepted_by_name)
    select unit, 'Hverdage', 2, 'Vagten', 'Vi ringer', '2026-11-01', 'Prøve'
      from unnest(${[clinic.id, oncology.id, health.id]}::uuid[]) unit`
  const basal = await agreeOn(house, 'basal', 'basal')
  const own = await agreeOn(house, 'own', 'egenomsorg')
  const controlled = await agreeOn(house, 'controlled', 'egenomsorg', clinic.id)
  const met = await agreeOn(house, 'met', 'basal')

  onDay(house, '2026-12-28')
  const between = await agreeOn(house, 'between', 'specialiseret')
  await owner`
    insert into assessments.agreed (need_id, number, person_id, organisations, domain, agreed_on, state)
    values (${met}, 2, ${ida}, ${[oncology.id]}, 'physical', '2026-12-28', 'met')`
  const [contact] = await owner<{ id: string }[]>`
    insert into citizens.contact (person_id, organisations, role, words, source, controller_id)
    values (${ida}, ${[oncology.id]}, 'responsible-doctor', 'Lægen', 'Sygehuset', ${oncology.id}) returning id`
  const people = ['sygeplejerske', 'klinik'] as const
  const before = new Map(
    await Promise.all(people.map(async (key) => [key, await holdsNow(house, key)] as const)),
  )
  const said = new Map(await Promise.all(people.map(async (key) => [key, await dryRun(house, key)] as const)))

  onDay(house, '2027-01-02')
  for (const key of people) {
    const changed = [...(await holdsNow(house, key))].filter(
      ([id, now]) => before.get(key)?.has(id) && before.get(key)?.get(id) !== now,
    )
    expect(keys(said.get(key) ?? [])).toEqual(changed.map(([id]) => id).toSorted())
  }
  const nurses = said.get('sygeplejerske') ?? []
  for (const id of [basal, between, controlled, contact?.id])
    expect(nurses.map(({ held }) => held.id)).toContain(id)
  for (const id of [own, met]) expect(nurses.map(({ held }) => held.id)).not.toContain(id)
  const one = nurses.find(({ held }) => held.id === basal)
  expect(one).toMatchObject({ isAuthorityNew: true, isControllerNew: false, hasNoKnownOperator: true })
  expect(one?.before.authorityName?.da).toBe('Næstved Kommune')
  expect(one?.after.authorityName?.da).toBe('Region Østdanmark')
  expect(nurses.find(({ held }) => held.id === controlled)).toMatchObject({
    ...{ isAuthorityNew: false, isControllerNew: true, hasNoKnownOperator: false },
  })
  const reactions = (said.get('klinik') ?? []).filter(({ held }) => held.what === 'reaction')
  expect(
    reactions.map(({ before: was, after: now }) => [was.authorityName?.da, now.authorityName?.da]),
  ).toEqual([[clinic.name, oncology.name]])
})

test('the coordinator reads them with a letter that says nothing of what was agreed', async () => {
  const house = await aHouse()
  const need = await agreeOn(house, 'basal', 'basal')
  await house.owner`update assessments.need set organisations = ${[oncology.id, health.id]} where id = ${need}`
  const mette = await house.as('koordinator')
  const page = await (await mette.get('/aarsskiftet')).text()
  for (const words of [
    'Det, der er aftalt om behov',
    'Kontakter',
    `/svar/behov/${need}`,
    'det, der er aftalt med dig',
  ])
    expect(page).toContain(words)
  expect(page).not.toContain('>Aftalt<')
  const letter = await mette.post('/aarsskiftet', { aftale: need })
  expect(letter.headers.get('content-type')).toBe('application/pdf')
  await letter.arrayBuffer()
  for (const key of ['sygeplejerske', 'terapeut', 'ida', 'klinik'])
    expect([key, (await (await house.as(key)).post('/aarsskiftet', { aftale: need })).status]).toEqual([
      key,
      404,
    ])
})

test('what each is to the duty register', () => {
  const of = (one: Partial<OpenHeld>) =>
    taskOfHeld({
      ...{ what: 'agreed', level: null, role: null, unitFunction: null, ...one },
    } as OpenHeld)
  expect(of({ level: 'basal', unitFunction: 'sygehus' })).toBe('rehabilitering_kommune')
  expect(of({ level: 'basal', unitFunction: 'almen-praksis' })).toBe('opfoelgning_almen_praksis')
  expect(of({ level: 'specialiseret', unitFunction: 'senfoelgeklinik' })).toBe('senfoelgeklinik')
  expect(of({ level: 'hoejt_specialiseret' })).toBe('udredning_senfoelger_sygehus')
  expect(of({ level: 'egenomsorg', unitFunction: 'sundhed' })).toBeNull()
  expect(of({ unitFunction: 'sundhed' })).toBe('rehabilitering_kommune')
  expect(of({ what: 'contact', role: 'municipal-coordinator' })).toBe('rehabilitering_kommune')
  expect(of({ what: 'contact', role: 'contact-person', unitFunction: 'sygehus' })).toBe('opfoelgning_sygehus')
  expect(of({ what: 'contact', role: 'relative', unitFunction: 'sundhed' })).toBeNull()
  expect(of({ what: 'reaction', unitFunction: 'sygehus' })).toBeNull()
})
