import { describe, expect, it } from 'vitest'
import { asJob } from '#platform/as-job.ts'
import { handClock } from '#platform/clock.ts'
import type { Db } from '#platform/database.ts'
import { isRefusal } from '#platform/permit.ts'
import { aDatabase } from '#platform/testing.ts'
import { shippedPlaces } from '#registers/places/places.example.ts'
import { takeInOrganisations } from './intake.store.ts'
import { mayTakeInOrganisations } from './organisation.policy.ts'
import { organisationId } from './organisation.rules.ts'
import { findOrganisation, listOrganisationsAt, successorOf } from './organisation.store.ts'
import type { OrganisationText } from './organisation-file.rules.ts'
import { exampleTexts, shippedOrganisations, shippedTexts } from './organisations.example.ts'

const clock = handClock(Temporal.Instant.from('2026-11-23T08:00:00Z'))
const on = Temporal.PlainDate.from
const texts = [shippedTexts(), exampleTexts()]

async function aRegister() {
  const { owner, web, worker } = await aDatabase('demo')
  const takeIn = (given: readonly OrganisationText[]) =>
    asJob(worker, clock, 'test', (db, job) => {
      const permit = mayTakeInOrganisations(job)
      if (isRefusal(permit)) throw new Error(permit.refused)
      return takeInOrganisations(db, permit, given, shippedPlaces())
    })
  const everything = () =>
    owner`select o.*, n.da, n.en, n.valid_from as name_from from organisations.organisation o
            join organisations.name n on n.organisation_id = o.id order by o.key, n.valid_from`
  return { owner, db: web as unknown as Db, web, takeIn, everything }
}
const withChange = (from: string, to: string) =>
  texts.map(({ file, text }) => ({ file, text: text.replace(from, to) }))

describe('the organisation files', () => {
  it('taken in again change nothing', async () => {
    const { takeIn, everything } = await aRegister()
    const before = await everything()
    expect(await takeIn(texts)).toEqual({ kind: 'seen-before' })
    expect(await everything()).toEqual(before)
  })

  it('in a newer version give a new name to the same id', async () => {
    const { db, takeIn } = await aRegister()
    const id = organisationId('body:sundhedsstyrelsen')
    expect(
      await takeIn(withChange('"Danish Health Authority"', '"The Danish Health Authority"')),
    ).toMatchObject({
      kind: 'taken-in',
    })
    expect((await findOrganisation(db, id, on('2026-11-23')))?.name.en).toBe('The Danish Health Authority')
  })

  it.each([
    [
      'a parent that does not exist',
      '"parentKey": "',
      '"parentKey": "lost:',
      /There is no organisation lost:/,
    ],
    ['a kind that nobody knows', '"kind": "body"', '"kind": "wizard"', /kind: /],
    [
      'a municipality that does not exist',
      '"municipalityCode": "0',
      '"municipalityCode": "9',
      /no municipality 9/,
    ],
    ['a comma too many', '"organisations": [', '"organisations": [,', /Not JSON/],
  ])('with %s leave nothing behind and say where', async (_, from, to, problem) => {
    const { takeIn, everything } = await aRegister()
    const before = await everything()
    const taken = await takeIn(withChange(from, to))
    expect(taken.kind).toBe('refused')
    if (taken.kind !== 'refused') return
    expect(taken.problems[0]?.problem).toMatch(problem)
    expect(taken.problems[0]?.line).toBeGreaterThan(0)
    expect(await everything()).toEqual(before)
  })
})

describe('the register of organisations', () => {
  it('finds what Region Sjælland had at Region Østdanmark from 1 January 2027', async () => {
    const { db } = await aRegister()
    const region = (key: string) => organisationId(`region:region-${key}`)
    expect(await successorOf(db, region('sjaelland'), on('2026-12-31'))).toBe(region('sjaelland'))
    expect(await successorOf(db, region('sjaelland'), on('2027-01-01'))).toBe(region('oestdanmark'))
    expect(await successorOf(db, region('hovedstaden'), on('2027-01-01'))).toBe(region('oestdanmark'))
    expect(await successorOf(db, region('syddanmark'), on('2027-01-01'))).toBe(region('syddanmark'))
  })

  it('lists a municipality with its four offices', async () => {
    const { db } = await aRegister()
    const listed = await listOrganisationsAt(db, '0370', on('2026-11-23'))
    const offices = listed.filter((row) => row.parentId === organisationId('municipality:0370'))
    expect(offices.map((row) => row.function).sort()).toEqual([
      'beskaeftigelse',
      'kraeftrehabilitering',
      'social',
      'sundhed',
    ])
    expect(listed.find(({ kind }) => kind === 'municipality')?.name.da).toBe('Næstved Kommune')
  })

  it('shows nobody a row that must be checked first', async () => {
    const { db } = await aRegister()
    const waiting = shippedOrganisations().organisations.filter(({ toCheck }) => toCheck)
    expect(waiting.length).toBeGreaterThan(0)
    for (const { key } of waiting)
      expect(await findOrganisation(db, organisationId(key), on('2026-11-23'))).toBeNull()
  })

  it('refuses two names on one day and two heirs for one', async () => {
    const { owner } = await aRegister()
    const id = organisationId('municipality:0370')
    await expect(
      owner`insert into organisations.name (organisation_id, da, en) values (${id}, 'To', 'Two')`,
    ).rejects.toThrow('one_name_a_day')
    await expect(
      owner`insert into organisations.succession (from_id, to_id, on_day, sources)
            values (${organisationId('region:region-sjaelland')}, ${id}, '2028-01-01', '{}')`,
    ).rejects.toThrow('succession_pkey')
  })

  it('is written by the house alone', async () => {
    const { web } = await aRegister()
    await expect(web`update organisations.organisation set to_check = false`).rejects.toThrow(
      'permission denied',
    )
  })
})
