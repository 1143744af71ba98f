import { expect, test } from 'vitest'
import { read } from '#app/testing.groups.ts'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { asJob } from '#platform/as-job.ts'
import { exampleUnits, postIdOfExample } from '#registers/accounts/index.ts'

const ida = personIdOfExample('ida')
const { oncology, health, practice, employment } = exampleUnits
const words = 'Ti gange træning. Hun går nu en kilometer.'
type House = Awaited<ReturnType<typeof aHouse>>
type Taken = { readonly from: string; readonly on?: string }

/** Taken over by a unit of another name, where somebody has the same work; who worked at the old one may have left. */
async function takenOver({ owner }: House, { from, on = '2026-11-27' }: Taken, hasLeft = false) {
  await owner`update organisations.organisation
    set function = (select function from organisations.organisation where id = ${from}) where id = ${employment.id}`
  await owner`update accounts.post set role = (select min(role) from accounts.post where organisation_id = ${from})
    where id = ${postIdOfExample('jobcenter')}`
  await owner`
    insert into organisations.succession (from_id, to_id, on_day, sources) values (${from}, ${employment.id}, ${on}, '{}')`
  if (hasLeft) await owner`update accounts.post set valid_to = '2026-11-22' where organisation_id = ${from}`
}
const theDay = ({ clock }: House) => clock.set(Temporal.Instant.from('2026-11-27T08:00:00Z'))
/** By the house's clock, as when a unit opens or ends it. */
const relate = ({ owner, clock }: House, unit: string) =>
  asJob(
    owner,
    clock,
    'test',
    (db) => db`select citizens.open_relation(${ida}, ${unit}, 'follow-up', 'treats')`,
  )
const leave = ({ owner, clock }: House, unit: string) =>
  asJob(owner, clock, 'test', async (db) => {
    await db`update citizens.relation set valid_to = platform.today()
      where person_id = ${ida} and organisation_id = ${unit} and valid_to is null`
    await db`select citizens.spread(${ida})`
  })

async function anEndedOne(house: House, toSender = false) {
  const id = await sendReferral(house, 'municipal-referral', 'send')
  for (const move of ['receive', 'contact', 'start'] as const)
    expect(await actOn(house, 'koordinator', id, 'receiver', move)).toBe('moved')
  expect(await actOn(house, 'koordinator', id, 'receiver', 'end', { words, whatNow: 'self', toSender })).toBe(
    'moved',
  )
  return { id, path: `/henvisninger/${id}/afslutning` }
}
const statusOf = async (house: House, who: string, path: string) =>
  (await (await house.as(who)).get(path)).status
const tasks = ({ owner }: House) => owner`
  select title_da, organisation_id from tasks.task where kind = 'referral.closing' and closed_at is null order by 2`
const sayRead = async (house: House, who: string, path: string) => {
  const [one] = await house.owner<{ id: string }[]>`select id from referrals.closing where done_at is null`
  return (await (await house.as(who)).post(path, { klar: one?.id ?? '' })).status
}

test('whoever takes the practice over has the note and its task from that day; strangers and the day before have neither', async () => {
  const house = await aHouse()
  await relate(house, practice.id)
  const { id, path } = await anEndedOne(house)
  await takenOver(house, { from: practice.id })
  for (const who of ['jobcenter', 'klinik', 'bo', 'redaktoer'])
    expect([who, await statusOf(house, who, path), await sayRead(house, who, path)]).toEqual([who, 404, 404])
  expect(await read(house, 'jobcenter', '/opgaver')).not.toContain('Læs afslutningen')
  theDay(house)
  for (const who of ['klinik', 'bo', 'redaktoer'])
    expect([who, await statusOf(house, who, path), await sayRead(house, who, path)]).toEqual([who, 404, 404])
  for (const who of ['jobcenter', 'laege']) {
    expect(await read(house, who, '/opgaver')).toContain('Læs afslutningen')
    expect(await read(house, who, path)).toContain(words)
  }
  const name = 'Egen læge: Eksempel: Lægehuset, Næstved, nu Eksempel: Jobcenter, Næstved'
  expect(await read(house, 'ida', `/mit/forloeb/${id}`)).toContain(name)
  expect(await sayRead(house, 'jobcenter', path)).toBe(303)
  expect(await tasks(house)).toEqual([])
  expect(await read(house, 'ida', `/mit/forloeb/${id}`)).toContain(`${name} Læst 27. november 2026.`)
})

test('the note stays when her relation moves to whoever took over, in either order, and goes when she goes', async () => {
  const house = await aHouse()
  await relate(house, practice.id)
  const { path } = await anEndedOne(house)
  await takenOver(house, { from: practice.id })
  theDay(house)
  await leave(house, practice.id)
  expect([await statusOf(house, 'jobcenter', path), await tasks(house)]).toEqual([404, []])
  await relate(house, employment.id)
  expect(await read(house, 'jobcenter', path)).toContain(words)
  expect(await tasks(house)).toEqual([{ titleDa: 'Læs afslutningen', organisationId: practice.id }])
  await relate(house, practice.id)
  await leave(house, practice.id)
  expect(await read(house, 'jobcenter', path)).toContain(words)
  await leave(house, employment.id)
  expect([await statusOf(house, 'jobcenter', path), await tasks(house)]).toEqual([404, []])
})

test('a practice that signs in no more is told where its heir does; where nobody does, paper stays the way', async () => {
  const house = await aHouse()
  await relate(house, practice.id)
  await takenOver(house, { from: practice.id, on: '2026-11-23' }, true)
  const { path } = await anEndedOne(house)
  expect(await tasks(house)).toEqual([{ titleDa: 'Læs afslutningen', organisationId: practice.id }])
  expect(await read(house, 'jobcenter', path)).toContain(words)
  expect(await sayRead(house, 'jobcenter', path)).toBe(303)
  await house.owner`update accounts.post set valid_to = '2026-11-22' where organisation_id = ${employment.id}`
  await anEndedOne(house)
  expect(await tasks(house)).toEqual([
    { titleDa: 'Send afslutningen til egen læge på papir', organisationId: health.id },
  ])
})

test('the paper that is to be sent lies with whoever took the unit over that ended the course', async () => {
  const house = await aHouse()
  const { path } = await anEndedOne(house)
  await takenOver(house, { from: health.id })
  expect(await statusOf(house, 'jobcenter', path)).toBe(404)
  theDay(house)
  expect(await read(house, 'jobcenter', '/opgaver')).toContain('Send afslutningen til egen læge på papir')
  const paper = await (await house.as('jobcenter')).post(path, { papir: 'ja' })
  expect(paper.headers.get('content-type')).toBe('application/pdf')
  expect(await sayRead(house, 'jobcenter', path)).toBe(303)
  expect(await tasks(house)).toEqual([])
})

test('the sender’s heir has the sender’s note, also when the relation has moved there', async () => {
  const house = await aHouse()
  await relate(house, practice.id)
  const { path } = await anEndedOne(house, true)
  expect(await sayRead(house, 'laege', path)).toBe(303)
  await takenOver(house, { from: oncology.id })
  expect(await statusOf(house, 'jobcenter', path)).toBe(404)
  theDay(house)
  await relate(house, employment.id)
  await leave(house, oncology.id)
  expect(await read(house, 'jobcenter', '/opgaver')).toContain('Læs afslutningen')
  expect(await read(house, 'jobcenter', path)).toContain(
    'Afsenderen: Eksempel: Onkologisk ambulatorium, Roskilde, nu Eksempel: Jobcenter, Næstved',
  )
  expect(await sayRead(house, 'jobcenter', path)).toBe(303)
})

test('a practice that is one with the sender, or that she shuts out, is told no second time and nothing', async () => {
  const house = await aHouse()
  await relate(house, practice.id)
  await house.owner`insert into organisations.succession (from_id, to_id, on_day, sources)
    values (${oncology.id}, ${employment.id}, '2026-11-23', '{}'), (${practice.id}, ${employment.id}, '2026-11-23', '{}')`
  await anEndedOne(house, true)
  expect((await tasks(house)).map(({ organisationId }) => organisationId)).toEqual([practice.id])
  await house.owner`
    insert into citizens.permission (person_id, organisations, kind, receiver_organisation_id, receiver_name, receiver_kind,
      given_as, valid_from)
    values (${ida}, '{}', 'refusal', ${employment.id}, 'Egen læge', 'general-practice', 'here', '2026-11-01')`
  await house.owner`delete from tasks.task where kind = 'referral.closing'`
  await anEndedOne(house, true)
  expect(await tasks(house)).toEqual([])
})
