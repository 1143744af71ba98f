import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'
import { exampleUnits, postIdOfExample } from '#registers/accounts/index.ts'
import { findPlaceRows, findRows, registerOf } from '#registers/responsibilities/index.ts'
import { type Changing, changeDay, changingOn, responsibleOn, taskOf } from './change-day.rules.ts'
import { listOpen } from './change-day.store.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const { clinic, oncology } = exampleUnits
const onDay = (house: House, day: string) => house.clock.set(Temporal.Instant.from(`${day}T08:00:00Z`))
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id).toSorted()

/** What a nurse's clinic would be told: it sees every course that it sent. */
const dryRun = (house: House): Promise<Changing[]> =>
  inTheirName(house, 'sygeplejerske', async (db) =>
    changingOn(
      changeDay,
      (await listOpen(db, changeDay)).courses,
      registerOf(await findRows(db, 'everything'), await findPlaceRows(db, null)),
    ),
  )
/** Who is responsible, and who controls, on the house's own day, whatever any dry run says. */
const holdsNow = (house: House) =>
  inTheirName(house, 'sygeplejerske', async (db) => {
    const today = house.clock.now().toZonedDateTimeISO('Europe/Copenhagen').toPlainDate()
    const register = registerOf(await findRows(db, 'everything'), await findPlaceRows(db, null))
    const { courses } = await listOpen(db, today)
    return new Map(
      courses.map((one) => [
        one.id,
        `${responsibleOn(one, today, register).authority} ${one.controllerAfter}`,
      ]),
    )
  })

test('the dry run is, as a set, what holds after the day', async () => {
  const house = await aHouse()
  await house.owner`
    insert into organisations.succession (from_id, to_id, on_day, sources)
    values (${clinic.id}, ${oncology.id}, '2027-01-01', '{}')`
  await house.owner`
    insert into accounts.absence (post_id, substitute_post_id, from_on, to_on)
    values (${postIdOfExample('koordinator')}, ${postIdOfExample('leder')}, '2026-12-20', '2027-01-10')`
  const municipal = await sendReferral(house, 'municipal-referral', 'send')
  const ended = await sendReferral(house, 'municipal-referral', 'send')
  const hospital = await sendReferral(house, 'hospital-referral', 'send', 'hospitalslaege')
  const gp = await sendReferral(house, 'own-gp', 'send')
  const first = (await dryRun(house)).map(({ course }) => course.id)
  expect(first).toEqual(expect.arrayContaining([municipal, ended, hospital]))
  expect(first).not.toContain(gp)

  onDay(house, '2026-12-28')
  const between = await sendReferral(house, 'municipal-referral', 'send')
  await actOn(house, 'koordinator', ended, 'receiver', 'receive')
  await actOn(house, 'koordinator', ended, 'receiver', 'stop')
  const before = await holdsNow(house)
  const said = await dryRun(house)
  expect(said.map(({ course }) => course.id)).toContain(between)
  expect(said.map(({ course }) => course.id)).not.toContain(ended)

  onDay(house, '2027-01-02')
  const after = await holdsNow(house)
  const changed = [...after].filter(([id, now]) => before.get(id) !== now).map(([id]) => ({ id }))
  expect(ids(said.map(({ course }) => course))).toEqual(ids(changed))
  const row = said.find(({ course }) => course.id === municipal)
  expect(row).toMatchObject({ isAuthorityNew: true, hasNoKnownOperator: true })
  expect(row?.before.authorityName?.da).toBe('Næstved Kommune')
  expect(row?.after.authorityName?.da).toBe('Region Østdanmark')
  expect(said.find(({ course }) => course.id === hospital)).toMatchObject({ isControllerNew: true })
})

test('a course whose service is given after the day belongs to whom that day names', async () => {
  const house = await aHouse()
  await inTheirName(house, 'sygeplejerske', async (db) => {
    const register = registerOf(await findRows(db, 'everything'), await findPlaceRows(db, null))
    const course = {
      ...{
        id: '',
        personId: '',
        personName: null,
        kind: 'municipal-referral' as const,
        planType: null,
        state: 'sent' as const,
      },
      ...{
        receiverFunction: 'sundhed',
        receiverName: null,
        municipalityCode: '0370',
        createdOn: changeDay.subtract({ days: 30 }),
      },
      ...{
        serviceOn: changeDay.add({ days: 20 }),
        controllerBefore: null,
        controllerAfter: null,
        controllerName: null,
      },
    }
    const today = changeDay.subtract({ days: 10 })
    expect(responsibleOn(course, today, register).authorityName?.da).toBe('Region Østdanmark')
    expect(responsibleOn({ ...course, serviceOn: null }, today, register).authorityName?.da).toBe(
      'Næstved Kommune',
    )
    expect(responsibleOn({ ...course, municipalityCode: null }, today, register).authority).toBeNull()
    expect(taskOf({ ...course, kind: 'rehabilitation-plan', planType: 'general' })).toBe(
      'almen_genoptraening',
    )
    expect(taskOf({ ...course, state: 'started' })).toBe('rehabilitering_kommune')
  })
})

test('the coordinator and the leader see their own with a letter to each; nobody else has the page', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  const mette = await house.as('koordinator')
  const page = await (await mette.get('/aarsskiftet')).text()
  expect(page).toContain(`/henvisninger/${id}`)
  expect(page).toContain('Vi ved endnu ikke, hvem der skal udføre det.')
  expect(page).toContain('Ikke fagligt kontrolleret endnu')
  const letter = await mette.post('/aarsskiftet', { forloeb: id })
  expect(letter.headers.get('content-type')).toBe('application/pdf')
  expect(
    Buffer.from(await letter.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect((await (await house.as('leder')).get('/aarsskiftet')).status).toBe(200)
  for (const key of ['sygeplejerske', 'terapeut', 'jobcenter', 'ida', 'bo', 'klinik', 'forperson']) {
    const visitor = await house.as(key)
    expect([key, (await visitor.get('/aarsskiftet')).status]).toEqual([key, 404])
    expect([key, (await visitor.post('/aarsskiftet', { forloeb: id })).status]).toEqual([key, 404])
  }
})
