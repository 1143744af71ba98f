import { expect, test } from 'vitest'
import { granted, inTheirName, personRow } from '#app/testing.actors.ts'
import { aHouse } from '#app/testing.ts'
import { accountIdOfExample, exampleUnits } from '#registers/accounts/index.ts'
import { exampleIdentifierKey, personIdOfExample } from './citizens.example.ts'
import { mayBeHandedOn, receiverKindOf } from './hand-on.rules.ts'
import { codeOf } from './identifier.store.ts'
import { mayAcceptPermission, mayEndPermission, mayGivePermission, mayHandOn } from './permission.policy.ts'
import type { PermissionKind } from './permission.rules.ts'
import {
  acceptPermission,
  endPermission,
  listPermissions,
  listReceived,
  savePermission,
} from './permission.store.ts'
import type { FreshPermission } from './permission-form.rules.ts'
import { mayRegisterDeath, mayWithdrawDeath } from './person.policy.ts'
import { findPerson } from './person.store.ts'
import { registerDeath, withdrawDeath } from './relation.store.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const ida = personIdOfExample('ida')
const seen = (house: House, key: string, id = ida) => inTheirName(house, key, (db) => findPerson(db, id))
const { employment, clinic } = exampleUnits
const give = (house: House, fresh: Partial<FreshPermission> & { kind: PermissionKind }, key = 'ida') =>
  inTheirName(house, key, async (db, actor) => {
    const permit = granted(mayGivePermission(actor, await personRow(house, 'ida'), 'here'))
    const usual = {
      parts: [],
      acts: false,
      receiverName: 'Bo',
      receiverPhone: null,
      receiverOrganisationId: null,
      receiverKind: 'relative',
      purpose: null,
      givenAs: 'here',
      validTo: Temporal.PlainDate.from('2027-11-23'),
    } as const
    const id = await savePermission(db, permit, { id: ida }, { ...usual, ...fresh }, exampleIdentifierKey)
    return { id, code: codeOf(exampleIdentifierKey, id) }
  })
const accept = (house: House, key: string, code: string | null) =>
  inTheirName(house, key, (db, actor) =>
    acceptPermission(db, granted(mayAcceptPermission(actor)), code ?? ''),
  )

test('a proxy opens the chosen parts to whoever was handed the code, until it is ended', async () => {
  const house = await aHouse()
  const { id, code } = await give(house, { kind: 'proxy', parts: ['course'] })
  expect(await seen(house, 'bo')).toBeNull()
  expect(await accept(house, 'bo', 'WRONGWRONGWR')).toBeNull()
  expect(await accept(house, 'ida', code)).toBeNull()
  expect(await accept(house, 'bo', code)).toBe(id)
  expect(await accept(house, 'efterladt', code)).toBeNull()
  await inTheirName(house, 'bo', async (db, actor) => {
    expect(actor.access).toContainEqual({ personId: ida, kind: 'proxy', parts: ['course'], acts: false })
    const [open] = await db<{ course: boolean; sexual: boolean; acting: boolean; selves: boolean }[]>`
      select ${ida}::uuid = any (platform.persons_with('course')) as course,
             ${ida}::uuid = any (platform.persons_with('sexual')) as sexual,
             ${ida}::uuid = any (platform.persons_acting('course')) as acting,
             ${ida}::uuid = any (platform.selves()) as selves`
    expect(open).toEqual({ course: true, sexual: false, acting: false, selves: false })
    // He may see that it is Ida, and neither her permissions nor who has looked at her.
    expect((await findPerson(db, ida))?.name).toBe('Ida Holm (eksempel)')
    expect((await listPermissions(db, ida)).map(({ kind }) => kind).sort()).toEqual(['proxy', 'talk'])
    expect((await listReceived(db, accountIdOfExample('bo'))).map(({ personName }) => personName)).toEqual([
      'Ida Holm (eksempel)',
      'Ida Holm (eksempel)',
    ])
  })
  const person = await personRow(house, 'ida')
  await inTheirName(house, 'ida', (db, actor) =>
    endPermission(db, granted(mayEndPermission(actor, person)), { id, personId: ida }),
  )
  expect(await seen(house, 'bo')).toBeNull()
})

test('a proxy ends with its last day by itself, and the row is never edited', async () => {
  const house = await aHouse()
  const { code } = await give(house, { kind: 'proxy', parts: ['course'] })
  await accept(house, 'bo', code)
  house.clock.set(Temporal.Instant.from('2027-11-23T20:00:00Z'))
  expect(await seen(house, 'bo')).not.toBeNull()
  house.clock.set(Temporal.Instant.from('2027-11-23T23:00:00Z'))
  expect(await seen(house, 'bo')).toBeNull()
  await expect(
    inTheirName(house, 'ida', (db) => db`update citizens.permission set valid_to = '2030-01-01'`),
  ).rejects.toThrow('permission denied')
})

test.each([
  ['a consent of more than a year', { kind: 'consent', validTo: '2027-11-24', purpose: 'Sygedagpenge' }],
  ['a consent without a last day', { kind: 'consent', validTo: null, purpose: 'Sygedagpenge' }],
  ['a consent for nothing', { kind: 'consent', validTo: '2027-11-23' }],
  ['a refusal that lets somebody act', { kind: 'refusal', acts: true }],
  ['a consent with parts', { kind: 'consent', parts: ['course'], purpose: 'Sygedagpenge' }],
] as const)(
  'the database refuses %s',
  async (_, { validTo, ...fresh }: Record<string, unknown> & { kind: string }) => {
    const house = await aHouse()
    const last = typeof validTo === 'string' ? Temporal.PlainDate.from(validTo) : validTo
    const given = { ...fresh, ...(last === undefined ? {} : { validTo: last }) } as Parameters<typeof give>[1]
    await expect(give(house, given)).rejects.toThrow('check constraint')
  },
)

test('what goes to the job centre needs a consent, and a no stops what the law would let through', async () => {
  const house = await aHouse()
  const today = Temporal.PlainDate.from('2026-11-23')
  const asked = (unit: { id: string; function: string }) =>
    inTheirName(house, 'sygeplejerske', async (db, actor) => {
      const receiver = { organisationId: unit.id, kind: receiverKindOf(unit.function) }
      const permissions = await listPermissions(db, ida)
      const handing = { receiver, purpose: 'treatment', permissions } as const
      const person = await findPerson(db, ida)
      if (!person) throw new Error('not seen')
      return [mayHandOn(actor, person, handing, today), mayBeHandedOn(handing, today)].map((one) =>
        'refused' in one ? one.refused : 'yes',
      )
    })
  expect(await asked(employment)).toEqual(['needs-consent', 'needs-consent'])
  expect(await asked(clinic)).toEqual(['yes', 'yes'])
  await give(house, { kind: 'refusal', receiverKind: 'clinic', validTo: null })
  expect(await asked(clinic)).toEqual(['person-said-no', 'person-said-no'])
  await give(house, {
    kind: 'consent',
    receiverKind: 'job-centre',
    receiverOrganisationId: employment.id,
    purpose: 'Sygedagpenge',
  })
  expect(await asked(employment)).toEqual(['yes', 'yes'])
  const consented = (key: string) =>
    inTheirName(
      house,
      key,
      async (db) => (await db<{ all: string[] }[]>`select shared.consented_persons() as all`)[0]?.all,
    )
  expect(await consented('jobcenter')).toEqual([ida])
  expect(await consented('laege')).toEqual([])
  expect(await seen(house, 'jobcenter')).toBeNull()
  house.clock.set(Temporal.Instant.from('2027-11-24T08:00:00Z'))
  expect(await consented('jobcenter')).toEqual([])
})

test('on the day a death is known invitations, self-service and permissions stop', async () => {
  const house = await aHouse()
  const { code } = await give(house, { kind: 'proxy', parts: ['course'] })
  await accept(house, 'bo', code)
  const invitable = async () =>
    (await house.worker<{ id: string }[]>`select id from shared.person_invitable`).map(({ id }) => id)
  expect(await invitable()).toContain(ida)
  const person = await personRow(house, 'ida')
  const died = Temporal.PlainDate.from('2026-11-22')
  const told = await inTheirName(house, 'sygeplejerske', (db, actor) =>
    registerDeath(db, granted(mayRegisterDeath(actor, person)), ida, died),
  )
  expect(told).toBe(true)
  expect(await invitable()).not.toContain(ida)
  expect(await seen(house, 'ida')).toBeNull()
  expect(await seen(house, 'bo')).toBeNull()
  expect(await inTheirName(house, 'bo', (db) => listReceived(db, accountIdOfExample('bo')))).toEqual([])
  // Those who treated her can still close what is open, and mend a mistake.
  expect(await seen(house, 'koordinator')).toMatchObject({ deceasedOn: died })
  await inTheirName(house, 'koordinator', (db, actor) =>
    withdrawDeath(db, granted(mayWithdrawDeath(actor, person)), ida),
  )
  expect(await seen(house, 'ida')).toMatchObject({ knownOn: null })
  expect(await invitable()).toContain(ida)
  expect(await seen(house, 'bo')).toBeNull()
})
