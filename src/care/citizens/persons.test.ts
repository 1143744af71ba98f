import { expect, test } from 'vitest'
import { granted, inTheirName, personRow } from '#app/testing.actors.ts'
import { aHouse } from '#app/testing.ts'
import { isRefusal } from '#platform/permit.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { exampleIdentifierKey, personIdOfExample, testNumbers } from './citizens.example.ts'
import { readIdentifier } from './identifier.rules.ts'
import { mayEndPermission, mayGivePermission } from './permission.policy.ts'
import { listPermissions } from './permission.store.ts'
import {
  mayEndRelation,
  mayRegisterDeath,
  mayRelateUnit,
  mayStartCourse,
  mayWithdrawDeath,
} from './person.policy.ts'
import { findPerson, listPersonsById, listUnitPersons } from './person.store.ts'
import { endRelation, relateUnit, startCourse } from './relation.store.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const ida = personIdOfExample('ida')
const seen = (house: House, key: string, id = ida) => inTheirName(house, key, (db) => findPerson(db, id))
const { health, practice, clinic } = exampleUnits
const identifier = (typed: string) =>
  readIdentifier(typed) ?? { kind: 'cpr' as const, value: '', bornOn: null }
const start = (house: House, key: string, number: string) =>
  inTheirName(house, key, (db, actor) =>
    startCourse(db, granted(mayStartCourse(actor)), exampleIdentifierKey, {
      identifier: identifier(number),
      purpose: 'treatment',
      relation: 'treats',
      name: 'Skrevet af en, der ikke kendte navnet',
    }),
  )

test('a stranger sees nobody, may begin nothing in another’s name, and learns nothing', async () => {
  const house = await aHouse()
  const person = await personRow(house, 'ida')
  for (const key of ['laege', 'klinik', 'jobcenter', 'bo', 'efterladt', 'forperson', 'drift']) {
    expect(await seen(house, key)).toBeNull()
    await inTheirName(house, key, async (db, actor) => {
      for (const may of [mayEndRelation, mayRegisterDeath, mayWithdrawDeath, mayRelateUnit, mayEndPermission])
        expect(isRefusal(may(actor, person))).toBe(true)
      expect(isRefusal(mayGivePermission(actor, person, 'here'))).toBe(true)
      expect(isRefusal(mayGivePermission(actor, person, 'written'))).toBe(true)
      expect(await listPermissions(db, ida)).toEqual(
        key === 'bo' ? [expect.objectContaining({ kind: 'talk' })] : [],
      )
    })
  }
  // Beneath the policies the database refuses the same.
  const refusedBelow = await inTheirName(house, 'laege', async (db) => {
    const [death] = await db<
      { done: boolean }[]
    >`select citizens.register_death(${ida}, '2026-11-01') as done`
    const [related] = await db<{ done: boolean }[]>`
      select citizens.relate_unit(${ida}, ${practice.id}, 'treatment') as done`
    const [ended] = await db<{ done: boolean }[]>`select citizens.end_relation(${ida}) as done`
    return [death, related, ended].map((one) => one?.done)
  })
  expect(refusedBelow).toEqual([false, false, false])
  await expect(start(house, 'jobcenter', testNumbers.ida)).rejects.toThrow('not-in-health')
})

test('no request reads an identifier, not even its hash', async () => {
  const house = await aHouse()
  for (const column of ['identifier_sealed', 'identifier_hash'])
    await expect(
      inTheirName(house, 'sygeplejerske', (db) => db`select ${db(column)} from citizens.person`),
    ).rejects.toThrow('permission denied')
  const [stored] = await house.owner<{ rows: string }[]>`
    select string_agg(p::text, ' ') || (select coalesce(string_agg(e::text, ' '), '') from platform.event e) as rows
      from citizens.person p`
  expect(stored?.rows).not.toContain(testNumbers.ida)
})

test('a course begins the same for somebody known and somebody unknown, and both leave lines', async () => {
  const statements: string[] = []
  const house = await aHouse({ debug: (_, statement) => statements.push(statement) })
  await house.as('laege')
  const saidBy = async (number: string) => {
    statements.length = 0
    const id = await start(house, 'laege', number)
    return { id, said: statements.filter((one) => !/pg_type/.test(one)) }
  }
  const known = await saidBy(testNumbers.ida)
  const unknown = await saidBy(testNumbers.spare)
  expect(known.said).toEqual(unknown.said)
  expect(known.id).toBe(ida)
  // What was typed is used for the unknown alone.
  expect(await seen(house, 'laege')).toMatchObject({ name: 'Ida Holm (eksempel)' })
  expect(await seen(house, 'laege', unknown.id)).toMatchObject({
    name: 'Skrevet af en, der ikke kendte navnet',
    bornOn: Temporal.PlainDate.from('1990-04-05'),
  })
  const lines = await house.owner<{ codes: object }[]>`
    select codes from platform.event where act = 'course.started' order by codes->>'person'`
  expect(lines.map(({ codes }) => codes)).toMatchObject(
    [ida, unknown.id].sort().map((person) => ({ person })),
  )
  const looks = await house.owner`select person_id from platform.look where purpose = 'course-started'`
  expect(looks).toHaveLength(2)
  expect(await start(house, 'laege', testNumbers.ida)).toBe(ida)
  const relations = await house.owner`
    select 1 from citizens.relation where person_id = ${ida} and organisation_id = ${practice.id}`
  expect(relations).toHaveLength(1)
})

test('a unit finds its own persons by name and nobody else’s', async () => {
  const house = await aHouse()
  const found = (key: string, words: string) =>
    inTheirName(house, key, async (db, actor) =>
      (await listUnitPersons(db, actor.organisations, { words, stretch: 1 })).map(({ id }) => id),
    )
  expect(await found('koordinator', 'ida')).toEqual([ida])
  expect(await found('koordinator', 'bo')).toEqual([])
  expect(await found('laege', '')).toEqual([])
  expect(await inTheirName(house, 'laege', (db) => listPersonsById(db, [ida]))).toEqual([])
})

test('whoever hands a case on gives the receiver a relation; when it ends, the unit sees nothing more', async () => {
  const house = await aHouse()
  const person = await personRow(house, 'ida')
  const handed = { personId: ida, organisationId: clinic.id, purpose: 'treatment' } as const
  await inTheirName(house, 'koordinator', (db, actor) =>
    relateUnit(db, granted(mayRelateUnit(actor, person)), handed),
  )
  expect(await seen(house, 'klinik')).toMatchObject({ id: ida })
  // The talk consent came along: the clinic needs to know whom it may talk with.
  expect(await inTheirName(house, 'klinik', (db) => listPermissions(db, ida))).toHaveLength(1)
  const related = await personRow(house, 'ida')
  await inTheirName(house, 'klinik', (db, actor) =>
    endRelation(db, granted(mayEndRelation(actor, related)), ida),
  )
  expect(await seen(house, 'klinik')).toBeNull()
  expect(await seen(house, 'koordinator')).toMatchObject({ id: ida })
})

test('one’s own pages open on the 15th birthday', async () => {
  const house = await aHouse()
  await house.owner`update citizens.person set born_on = '2011-12-01' where id = ${ida}`
  await house.owner`
    update accounts.person_access set from_at = (date '2011-12-01' + interval '15 years') at time zone 'Europe/Copenhagen'
     where person_id = ${ida}`
  expect(await seen(house, 'ida')).toBeNull()
  house.clock.set(Temporal.Instant.from('2026-12-01T08:00:00Z'))
  expect(await seen(house, 'ida')).toMatchObject({ id: ida })
})

test('a course begins for the unit of one’s own post', async () => {
  const house = await aHouse()
  const id = await start(house, 'terapeut', testNumbers.national)
  const [relation] = await house.owner<{ organisationId: string }[]>`
    select organisation_id from citizens.relation where person_id = ${id}`
  expect(relation?.organisationId).toBe(health.id)
})
