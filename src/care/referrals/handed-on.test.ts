import { expect, test } from 'vitest'
import { granted, inTheirName, personRow } from '#app/testing.actors.ts'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'
import { mayRelateUnit, personIdOfExample, relateUnit } from '#care/citizens/index.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { followForward } from './follow-step.store.ts'
import { saveJournalMark, saveMove } from './ledger.store.ts'
import { listReceiverUnits } from './receiver.store.ts'
import { mayMarkJournal, mayMove } from './referral.policy.ts'
import { findReferral, listMoves } from './referral.store.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const { oncology, clinic } = exampleUnits
const ida = personIdOfExample('ida')

const tasks = (house: House, id: string) => house.owner<
  { titleDa: string; organisationId: string; role: string | null }[]
>`
  select title_da, organisation_id, role from tasks.task
   where kind = 'referral.step' and closed_at is null and subject = ${`referral:${id}`}`

test('handed on to another place, it is no longer seen where it was, and the task goes along', async () => {
  const house = await aHouse()
  const other = exampleUnits.employment.id
  await house.owner`update organisations.organisation set function = 'sundhed' where id = ${other}`
  const id = await sendReferral(house, 'municipal-referral', 'send')
  await inTheirName(house, 'koordinator', async (db, actor) => {
    const found = await findReferral(db, id)
    if (!found) throw new Error('not found')
    const units = await listReceiverUnits(db, ['sundhed'], '0370', Temporal.PlainDate.from('2026-11-23'))
    expect(units.map((unit) => unit.id)).toContain(other)
    const permit = granted(mayMove(actor, found, 'forward', 'receiver'))
    const relation = granted(mayRelateUnit(actor, await personRow(house, 'ida')))
    await relateUnit(db, relation, { personId: ida, organisationId: other, purpose: 'rehabilitation' })
    expect(await saveMove(db, permit, found, { move: 'forward', side: 'receiver', receiverId: other })).toBe(
      true,
    )
    await followForward(db, permit, found, other, Temporal.PlainDate.from('2026-11-23'))
    expect(await findReferral(db, id)).toBeNull()
  })
  expect((await tasks(house, id)).map((one) => one.organisationId)).toEqual([other])
  const [lines] = await house.owner<{ units: string[] }[]>`
    select array_agg(distinct u) as units from referrals.move, unnest(organisations) u where referral_id = ${id}`
  expect(lines?.units.sort()).toEqual([oncology.id, other].sort())
})

test('after a death is known it can only be brought to an end', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  await house.owner`update citizens.person set deceased_on = '2026-11-20', known_on = '2026-11-21' where id = ${ida}`
  expect(await actOn(house, 'koordinator', id, 'receiver', 'receive')).toBe('moved')
  await expect(actOn(house, 'koordinator', id, 'receiver', 'contact')).rejects.toThrow('death')
  expect(await actOn(house, 'koordinator', id, 'receiver', 'stop')).toBe('moved')
})

test('a line says whether it stands in the journal, and no request edits or takes a line away', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'hospital-referral', 'send', 'hospitalslaege')
  await inTheirName(house, 'sygeplejerske', async (db, actor) => {
    const [line] = await listMoves(db, id)
    const found = await findReferral(db, id)
    if (!line || !found) throw new Error('not found')
    expect(found.receiverId).toBe(clinic.id)
    const permit = granted(mayMarkJournal(actor, found, line))
    const enteredOn = Temporal.PlainDate.from('2026-11-23')
    await saveJournalMark(db, permit, { id, number: 1 }, { entered: true, place: 'Vores journal', enteredOn })
    expect((await listMoves(db, id))[0]?.journal).toMatchObject({ entered: true, place: 'Vores journal' })
  })
  for (const change of [
    'update referrals.move set move = null',
    'delete from referrals.move',
    'update referrals.referral set kind = null',
  ])
    await expect(inTheirName(house, 'sygeplejerske', (db) => db.unsafe(change))).rejects.toThrow(
      'permission denied',
    )
  await expect(
    house.owner`update referrals.move set move = 'stop' where referral_id = ${id}`,
  ).rejects.toThrow('not edited')
  await expect(house.owner`delete from referrals.move where referral_id = ${id}`).rejects.toThrow(
    'not taken away',
  )
  const events =
    await house.owner`select codes::text as codes from platform.event where act in ('referral.made', 'referral.moved', 'referral.journal-marked')`
  expect(JSON.stringify(events)).not.toMatch(/Træthed|Ida/)
})

const relationsTo = async ({ owner }: House) =>
  (
    await owner<{ id: string }[]>`
      select organisation_id as id from citizens.relation where person_id = ${ida} and valid_to is null`
  ).map(({ id }) => id)
const relateClinic = (house: House) =>
  inTheirName(house, 'sygeplejerske', async (db, actor) =>
    relateUnit(db, granted(mayRelateUnit(actor, await personRow(house, 'ida'))), {
      ...{ personId: ida, organisationId: clinic.id, purpose: 'treatment' as const },
    }),
  )

test('sent in vain, the receiver has no reason left to see the person; with another reason it keeps that', async () => {
  const house = await aHouse()
  await house.owner`update referrals.referral set organisations = array[${oncology.id}::uuid] where receiver_id = ${clinic.id}`
  await relateClinic(house)
  const id = await sendReferral(house, 'hospital-referral', 'send', 'hospitalslaege')
  expect(await relationsTo(house)).toContain(clinic.id)
  expect(await actOn(house, 'hospitalslaege', id, 'sender', 'error')).toBe('moved')
  expect(await relationsTo(house)).not.toContain(clinic.id)
  const reads = async (name: string, path: string) => (await (await house.as(name)).get(path)).status
  expect([
    await reads('klinik', `/henvisninger/${id}`),
    await reads('klinik', `/forloeb/${ida}`),
    await reads('sygeplejerske', `/henvisninger/${id}`),
  ]).toEqual([404, 404, 200])
  await relateClinic(house)
  const kept = await sendReferral(house, 'hospital-referral', 'send', 'hospitalslaege')
  const wrong = await sendReferral(house, 'hospital-referral', 'send', 'hospitalslaege')
  expect(await actOn(house, 'hospitalslaege', wrong, 'sender', 'error')).toBe('moved')
  expect(await relationsTo(house)).toContain(clinic.id)
  expect(await reads('klinik', `/henvisninger/${kept}`)).toBe(200)
})

test('a relation that ends takes what is over with it, and leaves what is open where it lies', async () => {
  const house = await aHouse()
  await relateClinic(house)
  const open = await sendReferral(house, 'hospital-referral', 'send', 'hospitalslaege')
  const over = await sendReferral(house, 'hospital-referral', 'send', 'hospitalslaege')
  expect(await actOn(house, 'klinik', over, 'receiver', 'stop')).toBe('moved')
  const status = async (id: string) => (await (await house.as('klinik')).get(`/henvisninger/${id}`)).status
  expect([await status(open), await status(over)]).toEqual([200, 200])
  await house.owner`
    update citizens.relation set valid_to = '2026-11-23' where person_id = ${ida} and organisation_id = ${clinic.id}`
  await house.owner`select citizens.spread(${ida})`
  expect([await status(open), await status(over)]).toEqual([200, 404])
  expect(await actOn(house, 'klinik', open, 'receiver', 'stop')).toBe('moved')
  expect(await status(open)).toBe(404)
})

test('a sending that is taken back within the minute closes the relation, the needs and the task that came with it', async () => {
  const house = await aHouse()
  await house.owner`update referrals.referral set organisations = array[${oncology.id}::uuid] where receiver_id = ${clinic.id}`
  const doctor = await house.as('hospitalslaege')
  const form = `/forloeb/${ida}/henvis/sygehus`
  const need = /name="behov" value="([0-9a-f-]{36})"/.exec(await (await doctor.get(form)).text())?.[1] ?? ''
  const sent = await doctor.post(form, {
    ...{ modtager: clinic.id, behov: need, aarsag: 'Træthed', proevet: 'Hvile', telefon: '' },
    ...{ 'aftalt-dag': '20', 'aftalt-maaned': '11', 'aftalt-aar': '2026' },
  })
  expect(sent.status).toBe(303)
  const address = sent.headers.get('location') ?? ''
  const sees = async () => (await (await house.as('klinik')).get(`/forloeb/${ida}`)).status
  const shownTo = async () => {
    const [row] = await house.owner<{ units: string[] }[]>`
      select organisations as units from assessments.need where id = ${need}`
    return row?.units ?? []
  }
  expect([await sees(), await relationsTo(house), await shownTo()]).toEqual([
    200,
    expect.arrayContaining([clinic.id]),
    expect.arrayContaining([clinic.id]),
  ])
  expect((await doctor.post(address, { skridt: 'undo' })).status).toBe(303)
  expect([await sees(), await relationsTo(house), await shownTo()]).toEqual([
    404,
    expect.not.arrayContaining([clinic.id]),
    expect.not.arrayContaining([clinic.id]),
  ])
  // Not even when the clinic comes to know the person for another reason.
  await relateClinic(house)
  expect([await sees(), await shownTo()]).toEqual([200, expect.not.arrayContaining([clinic.id])])
  expect(await shownTo()).toContain(oncology.id)
  expect(await tasks(house, address.slice(-36))).toEqual([])
})
