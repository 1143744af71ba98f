import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { asJob } from '#platform/as-job.ts'
import { isRefusal } from '#platform/permit.ts'
import { isUnitFunction, keyOfUnit, mayAddUnit, saveUnit } from '#registers/organisations/index.ts'
import { exampleUnits } from './accounts.example.ts'
import { roles } from './post.rules.ts'
import { fitsUnit, needsUnit } from './workplace.rules.ts'

const person = { navn: 'Asta', email: 'asta@eksempel.invalid', rolle: 'sygeplejerske' }
const postsOf = (house: Awaited<ReturnType<typeof aHouse>>) => house.owner`
  select p.role, p.organisation_id, p.unit_name from accounts.post p join accounts.account a on a.id = p.account_id
   where a.email = ${person.email}`

test('those who see persons stand at a unit in health, the job centre’s at a job centre, everybody else anywhere', () => {
  expect(roles.filter(needsUnit)).toEqual([
    'sygeplejerske',
    'hospitalslaege',
    'laege',
    'koordinator',
    'terapeut',
    'leder',
    'jobcenter',
    'klinik',
  ])
  for (const role of roles.filter(needsUnit)) {
    expect([role, fitsUnit(role, 'beskaeftigelse')]).toEqual([role, role === 'jobcenter'])
    expect([role, fitsUnit(role, 'sundhed')]).toEqual([role, role !== 'jobcenter'])
    expect([role, fitsUnit(role, 'forening')]).toEqual([role, false])
  }
  expect(fitsUnit('frivillig', 'forening')).toBe(true)
})

test('the operator gives a post its unit by name or by key', async () => {
  const house = await aHouse()
  const drift = await house.as('drift')
  expect((await drift.post('/konti', { ...person, sted: 'næstved kommune, sundhed' })).status).toBe(303)
  const [post] = await postsOf(house)
  expect(post).toMatchObject({ role: 'sygeplejerske', unitName: 'Næstved Kommune, Sundhed' })
  expect(post?.organisationId).toMatch(/^[0-9a-f-]{36}$/)
  const byKey = { ...person, email: 'b@eksempel.invalid', sted: 'municipality:0370:sundhed' }
  expect((await drift.post('/konti', byKey)).status).toBe(303)
})

test.each([
  ['a place that nobody knows', 'Sygehuset i Ingensted', 'npm run admin -- add-unit'],
  ['a part of a name', 'Næstved Kommune, Sund', 'Mente du: Næstved Kommune, Sundhed?'],
  ['a job centre', exampleUnits.employment.name, 'Den rolle kan ikke være på det sted'],
])('a nurse is not placed at %s; what was written is kept', async (_, sted, words) => {
  const house = await aHouse()
  const answer = await (await house.as('drift')).post('/konti', { ...person, sted })
  expect(answer.status).toBe(422)
  const text = await answer.text()
  expect(text).toContain(words)
  expect(text).toContain(`value="${sted}"`)
  expect(await postsOf(house)).toEqual([])
})

test('whoever sees no persons may stand at a place outside the register', async () => {
  const house = await aHouse()
  const form = { ...person, rolle: 'redaktoer', sted: 'Redaktionen i kælderen' }
  expect((await (await house.as('drift')).post('/konti', form)).status).toBe(303)
  expect(await postsOf(house)).toEqual([
    { role: 'redaktoer', organisationId: null, unitName: 'Redaktionen i kælderen' },
  ])
})

test('a unit that the house adds is found at once, belongs to its parent, and is added once', async () => {
  const house = await aHouse()
  const fresh = {
    name: 'Onkologisk afdeling Ø, 3. sal',
    function: 'sygehus',
    parentKey: 'hospital:rigshospitalet',
    municipalityCode: '0101',
  } as const
  const add = (unit: Parameters<typeof saveUnit>[2]) =>
    asJob(house.worker, house.clock, 'add-unit', async (db, actor) => {
      const permit = mayAddUnit(actor)
      return isRefusal(permit) ? permit : saveUnit(db, permit, unit)
    })
  expect(await add({ ...fresh, parentKey: 'hospital:nowhere' })).toBe('no-such-parent')
  expect(await add({ ...fresh, municipalityCode: '9999' })).toBe('no-such-place')
  expect(await add(fresh)).toEqual({ key: 'local:onkologisk-afdeling-oe-3-sal' })
  expect(await add(fresh)).toBe('there-already')
  const answer = await (await house.as('drift')).post('/konti', { ...person, sted: fresh.name })
  expect(answer.status).toBe(303)
  const [post] = await postsOf(house)
  const [controller] = await house.owner<{ key: string }[]>`
    select o.key from organisations.organisation o
     where o.id = citizens.controller_of(${post?.organisationId as string})`
  expect(controller?.key).not.toBe('local:onkologisk-afdeling-oe-3-sal')
})

test('a key is made from letters and digits, and from nothing there is none', () => {
  expect(keyOfUnit('  Ærø: Sundhed & Ældre  ')).toBe('local:aeroe-sundhed-aeldre')
  expect(keyOfUnit('محمد')).toBe(null)
  expect(isUnitFunction('toString')).toBe(false)
})
