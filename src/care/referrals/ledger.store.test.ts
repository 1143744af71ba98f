import { expect, test } from 'vitest'
import { granted, inTheirName, personRow } from '#app/testing.actors.ts'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { isRefusal } from '#platform/permit.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { saveMove } from './ledger.store.ts'
import { mayListReferrals, mayMakeReferral, maySeeReferral, mayUndo, movesNow } from './referral.policy.ts'
import { findReferral, listMoves, listReferralsOf } from './referral.store.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const { oncology, health } = exampleUnits
const ida = personIdOfExample('ida')

const tasks = (house: House, id: string) => house.owner<
  { titleDa: string; organisationId: string; role: string | null }[]
>`
  select title_da, organisation_id, role from tasks.task
   where kind = 'referral.step' and closed_at is null and subject = ${`referral:${id}`}`

test('a nurse sends, the coordinator takes it on to the end, and each step is a task of whose turn it is', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  expect(await tasks(house, id)).toEqual([
    { titleDa: 'Tag imod henvisningen', organisationId: health.id, role: null },
  ])
  for (const stranger of ['laege', 'klinik', 'jobcenter', 'bo', 'forperson'])
    expect([stranger, await actOn(house, stranger, id, 'receiver', 'receive')]).toEqual([
      stranger,
      'not-found',
    ])
  expect(await actOn(house, 'sygeplejerske', id, 'receiver', 'receive')).toBe('not-for-you')
  expect(await actOn(house, 'koordinator', id, 'receiver', 'start')).toBe('not-now')
  expect(await actOn(house, 'koordinator', id, 'receiver', 'receive')).toBe('moved')
  expect(await actOn(house, 'terapeut', id, 'receiver', 'contact', {}, 1)).toBe('too-late')
  for (const move of ['contact', 'start'] as const)
    expect(await actOn(house, 'koordinator', id, 'receiver', move)).toBe('moved')
  const end = { words: 'Ti gange træning', whatNow: 'self', toSender: true } as const
  expect(await actOn(house, 'terapeut', id, 'receiver', 'end', end)).toBe('moved')
  expect(await tasks(house, id)).toEqual([])
  await inTheirName(house, 'ida', async (db, actor) => {
    const hers = (await listReferralsOf(db, ida)).find((one) => one.id === id)
    expect(hers).toMatchObject({ state: 'ended', moves: 5, actId: null, dueOn: null })
    expect(hers && isRefusal(maySeeReferral(actor, hers))).toBe(false)
    expect(isRefusal(mayListReferrals(actor))).toBe(true)
    expect(hers && movesNow(actor, hers)).toEqual([])
    const lines = await listMoves(db, id)
    expect(lines.map(({ move }) => move)).toEqual(['send', 'receive', 'contact', 'start', 'end'])
    expect(lines.at(-1)).toMatchObject({ byName: 'Thomas Eg (eksempel)', byRole: 'terapeut', toSender: true })
  })
})

test('a plan is approved by a hospital doctor alone, and nobody outside sees it before', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'rehabilitation-plan', 'prepare')
  expect(await tasks(house, id)).toEqual([
    { titleDa: 'Godkend, eller sig hvorfor ikke', organisationId: oncology.id, role: 'hospitalslaege' },
  ])
  expect(await actOn(house, 'koordinator', id, 'receiver', 'receive')).toBe('not-found')
  expect(await actOn(house, 'sygeplejerske', id, 'sender', 'approve')).toBe('not-now')
  expect(await actOn(house, 'hospitalslaege', id, 'sender', 'approve')).toBe('moved')
  expect(await actOn(house, 'koordinator', id, 'receiver', 'receive')).toBe('moved')
  expect(await actOn(house, 'koordinator', id, 'receiver', 'send-back')).toBe('not-now')
  const person = await personRow(house, 'ida')
  await inTheirName(house, 'laege', async (_, actor) => {
    const asked = {
      kind: 'rehabilitation-plan',
      move: 'prepare',
      unit: { id: oncology.id, function: 'sygehus' },
    } as const
    expect(mayMakeReferral(actor, person, asked)).toEqual({ refused: 'not-for-you' })
  })
})

test('within a minute whoever moved takes it back; nobody else does, and not later', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  await actOn(house, 'koordinator', id, 'receiver', 'receive')
  const undo = (who: string) =>
    inTheirName(house, who, async (db, actor) => {
      const found = await findReferral(db, id)
      const last = (await listMoves(db, id)).at(-1)
      if (!found || !last) return 'not-found'
      const permit = mayUndo(actor, found, last)
      if (isRefusal(permit)) return permit.refused
      return saveMove(db, permit, found, { move: 'undo', side: last.side })
    })
  expect(await undo('terapeut')).toBe('not-for-you')
  house.clock.set(house.clock.now().add({ seconds: 59 }))
  expect(await undo('koordinator')).toBe(true)
  await actOn(house, 'koordinator', id, 'receiver', 'receive')
  house.clock.set(house.clock.now().add({ seconds: 61 }))
  await expect(undo('koordinator')).rejects.toThrow('not undone')
  const second = await sendReferral(house, 'municipal-referral', 'send')
  await inTheirName(house, 'sygeplejerske', async (db, actor) => {
    const found = await findReferral(db, second)
    if (!found) throw new Error('not found')
    const permit = granted(mayUndo(actor, found, { byAccount: actor.id }))
    expect(await saveMove(db, permit, found, { move: 'undo', side: 'sender' })).toBe(true)
  })
  expect(await actOn(house, 'koordinator', second, 'receiver', 'receive')).toBe('not-found')
})

test('not reached takes calls at two hours and a letter; a call that was taken back does not count', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  const call = (hour: number) =>
    actOn(house, 'koordinator', id, 'receiver', 'call', {
      happenedAt: Temporal.Instant.from(`2026-11-20T0${hour}:10:00Z`),
    })
  await actOn(house, 'koordinator', id, 'receiver', 'receive')
  const notReached = () => actOn(house, 'koordinator', id, 'receiver', 'not-reach')
  await call(8)
  await call(8)
  await actOn(house, 'koordinator', id, 'receiver', 'write')
  await expect(notReached()).rejects.toThrow('two hours')
  await call(9)
  expect(await notReached()).toBe('moved')
  expect(await tasks(house, id)).toEqual([
    { titleDa: 'Find en vej til at træffe personen', organisationId: oncology.id, role: null },
  ])
  expect(await actOn(house, 'sygeplejerske', id, 'sender', 'tell', { words: 'Ring efter kl. 16' })).toBe(
    'moved',
  )
})
