import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/citizens.example.ts'
import { aDatabase } from '#platform/testing.ts'
import { examplePeople, exampleUnits, postIdOfExample } from '#registers/accounts/index.ts'
import { bindingOfStep, holdingSide } from './holder.rules.ts'
import { findHeld, findHolding } from './holding.store.ts'
import { allowedMoves } from './move.rules.ts'

const { oncology, health, clinic } = exampleUnits

test('the database knows the same side for every kind and state', async () => {
  const { owner } = await aDatabase('bare')
  for (const { kind, to } of allowedMoves) {
    const [row] = await owner<
      { side: string | null }[]
    >`select referrals.holding_side(${kind}, ${to}) as side`
    expect([kind, to, row?.side ?? null]).toEqual([kind, to, holdingSide(kind, to)])
  }
})

test('after a merger whoever works for the heir sees and moves what the other left behind', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'hospital-referral', 'send', 'hospitalslaege')
  const held = async () =>
    (await inTheirName(house, 'koordinator', (db) => findHeld(db, personIdOfExample('ida'), id)))?.one
  expect(await held()).toBeUndefined()
  await house.owner`
    insert into organisations.succession (from_id, to_id, on_day, sources)
    values (${clinic.id}, ${health.id}, '2026-11-24', '{}')`
  expect(await actOn(house, 'koordinator', id, 'receiver', 'receive')).toBe('not-found')
  house.clock.set(Temporal.Instant.from('2026-11-24T08:00:00Z'))
  expect(await held()).toMatchObject({
    state: 'sent',
    holdId: oncology.id,
    holdHow: 'queue',
    actingId: health.id,
  })
  expect(await actOn(house, 'koordinator', id, 'receiver', 'receive')).toBe('not-now')
  await house.owner`update accounts.post set role = 'klinik' where id = ${postIdOfExample('koordinator')}`
  expect(await actOn(house, 'koordinator', id, 'receiver', 'receive')).toBe('moved')
  expect(await held()).toMatchObject({
    holdId: health.id,
    holdHow: 'handler',
    holdPost: postIdOfExample('koordinator'),
  })
})

test('the person sees where it lies, and strangers see nothing', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  for (const key of examplePeople.map((one) => one.key)) {
    const found = await inTheirName(house, key, (db) => findHolding(db, id))
    const sees = ['ida', 'sygeplejerske', 'hospitalslaege', 'koordinator', 'terapeut', 'leder'].includes(key)
    expect([key, found?.holdId ?? null]).toEqual([key, sees ? oncology.id : null])
  }
})

test('what is due first is read whole, and of every other what is said beside it', async () => {
  const house = await aHouse()
  const ida = personIdOfExample('ida')
  const held = (id: string | null) => inTheirName(house, 'ida', (db) => findHeld(db, ida, id))
  const first = await held(null)
  const [next] = first?.beside ?? []
  expect(first?.beside.length).toBeGreaterThan(1)
  const days = [first?.one, ...(first?.beside ?? [])].map((one) => `${one?.dueOn ?? '9999-12-31'}`)
  expect(days).toEqual(days.toSorted())
  const other = await held(next?.id ?? '')
  expect(other?.one).toMatchObject({ ...next })
  expect(other?.beside.map(({ id }) => id)).toContain(first?.one.id)
  expect(await held(ida)).toBeNull()
})

test('only a plan that was sent is law; the other days are this house’s own', () => {
  const law = allowedMoves.filter(({ kind, to }) => bindingOfStep(kind, to)?.binding === 'lov')
  expect(new Set(law.map(({ kind }) => kind))).toEqual(new Set(['rehabilitation-plan']))
  expect(bindingOfStep('rehabilitation-plan', 'prepared')).toBeNull()
})
