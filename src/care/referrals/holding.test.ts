import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/citizens.example.ts'
import { aDatabase } from '#platform/testing.ts'
import { examplePeople, exampleUnits, postIdOfExample } from '#registers/accounts/index.ts'
import { bindingOfStep, holdingSide } from './holder.rules.ts'
import { findHolding, listHoldings } from './holding.store.ts'
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
  const mine = () => inTheirName(house, 'koordinator', (db) => listHoldings(db, personIdOfExample('ida')))
  const held = async () => (await mine()).find((one) => one.id === id)
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

test('only a plan that was sent is law; the other days are this house’s own', () => {
  const law = allowedMoves.filter(({ kind, to }) => bindingOfStep(kind, to)?.binding === 'lov')
  expect(new Set(law.map(({ kind }) => kind))).toEqual(new Set(['rehabilitation-plan']))
  expect(bindingOfStep('rehabilitation-plan', 'prepared')).toBeNull()
})
