import { expect, test } from 'vitest'
import { granted } from '#app/testing.actors.ts'
import { mainOf, read } from '#app/testing.groups.ts'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'
import { mayErasePerson, personIdOfExample } from '#care/citizens/index.ts'
import { asJob } from '#platform/as-job.ts'
import { accountIdOfExample, exampleUnits } from '#registers/accounts/index.ts'
import { referralsPart } from './index.ts'

const ida = personIdOfExample('ida')
const { oncology, health, practice } = exampleUnits
const words = 'Ti gange træning. Hun går nu en kilometer.'
const end = { words, whatNow: 'self', toSender: false } as const
type House = Awaited<ReturnType<typeof aHouse>>

/** A course that the municipality ends; general practice has a relation to Ida where it is told to. */
async function anEndedOne({ practiceKnowsHer = true, toSender = false } = {}) {
  const house = await aHouse()
  if (practiceKnowsHer)
    await house.owner`select citizens.open_relation(${ida}, ${practice.id}, 'follow-up', 'treats')`
  const id = await sendReferral(house, 'municipal-referral', 'send')
  for (const move of ['receive', 'contact', 'start'] as const)
    expect(await actOn(house, 'koordinator', id, 'receiver', move)).toBe('moved')
  expect(await actOn(house, 'koordinator', id, 'receiver', 'end', { ...end, toSender })).toBe('moved')
  return { house, id, path: `/henvisninger/${id}/afslutning` }
}
const tasks = ({ owner }: House) => owner`
  select title_da, organisation_id, address from tasks.task where kind = 'referral.closing' and closed_at is null
   order by title_da, organisation_id = ${practice.id} desc`
const sentIds = async ({ owner }: House) =>
  (await owner<{ id: string }[]>`select id from referrals.closing order by goes_to`).map(({ id }) => id)

test('a stranger reads no closing note, says nothing of it, and gets no paper', async () => {
  const { house, path } = await anEndedOne()
  const [klar = ''] = await sentIds(house)
  for (const who of ['klinik', 'jobcenter', 'ida', 'bo', 'forperson', 'redaktoer']) {
    const one = await house.as(who)
    expect([who, (await one.get(path)).status]).toEqual([who, 404])
    for (const form of [{ klar }, { papir: 'ja' }])
      expect([who, (await one.post(path, form)).status]).toEqual([who, 404])
  }
  expect((await house.anyone.get(path)).status).toBe(303)
  // Those who sent and those who wrote it read it, and it is not theirs to say that it was read.
  for (const who of ['sygeplejerske', 'koordinator']) {
    expect(await read(house, who, path)).toContain(words)
    expect((await (await house.as(who)).post(path, { klar })).status).toBe(404)
  }
  expect(await house.owner`select done_at from referrals.closing`).toEqual([{ doneAt: null }])
})

test('general practice is told, reads it, takes it into its journal and says so; the person sees all of it', async () => {
  const { house, id, path } = await anEndedOne()
  expect(await tasks(house)).toEqual([
    { titleDa: 'Læs afslutningen', organisationId: practice.id, address: path },
  ])
  const gp = await house.as('laege')
  const page = await (await gp.get(path)).text()
  for (const text of [words, 'Det kan personen selv gøre videre', 'Kopiér', 'Ikke læst endnu'])
    expect(page).toContain(text)
  expect(page).toContain('Afslutningsnotat: Ti gange træning. Hun går nu en kilometer. Hvad nu:')
  // The course itself stays with the two units.
  expect((await gp.get(`/henvisninger/${id}`)).status).toBe(404)
  const paper = await gp.post(path, { papir: 'ja' })
  expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(Buffer.from(await paper.arrayBuffer()).toString('latin1')).toContain('/StructTreeRoot')
  const hers = `/mit/forloeb/${id}`
  const before = await read(house, 'ida', hers)
  for (const text of [words, 'Egen læge: Eksempel: Lægehuset, Næstved', 'har ikke sagt, at de har læst den'])
    expect(before).toContain(text)
  const [klar = ''] = await sentIds(house)
  expect((await gp.post(path, { klar })).status).toBe(303)
  expect(await tasks(house)).toEqual([])
  for (const [who, where] of [
    ['ida', hers],
    ['koordinator', path],
  ] as const)
    expect(await read(house, who, where)).toContain('Læst 23. november 2026.')
  expect(
    await house.owner`select codes::text from platform.event where act = 'closing.settled'`,
  ).toHaveLength(1)
  expect((await gp.post(path, { klar })).status).toBe(404)
  const looks = await house.owner`
    select distinct purpose from platform.look where person_id = ${ida} and actor_id = ${accountIdOfExample('laege')}`
  expect(looks).toEqual([{ purpose: 'course' }])
})

test('the sender is told where it follows the person there, and only then', async () => {
  const { house, path } = await anEndedOne({ toSender: true })
  expect((await tasks(house)).map(({ organisationId }) => organisationId)).toEqual([practice.id, oncology.id])
  const nurse = await house.as('sygeplejerske')
  const [, klar = ''] = await sentIds(house)
  expect((await nurse.post(path, { klar })).status).toBe(303)
  expect((await tasks(house)).map(({ organisationId }) => organisationId)).toEqual([practice.id])
})

test('where no practice of hers signs in, the unit that ended it sends paper and says so', async () => {
  const { house, id, path } = await anEndedOne({ practiceKnowsHer: false })
  expect(await tasks(house)).toEqual([
    { titleDa: 'Send afslutningen til egen læge på papir', organisationId: health.id, address: path },
  ])
  expect(await read(house, 'ida', `/mit/forloeb/${id}`)).toContain('Den er ikke sendt endnu.')
  expect((await (await house.as('laege')).get(path)).status).toBe(404)
  const coordinator = await house.as('koordinator')
  expect((await coordinator.post(path, { papir: 'ja' })).headers.get('content-type')).toBe('application/pdf')
  const [klar = ''] = await sentIds(house)
  expect((await (await house.as('sygeplejerske')).post(path, { klar })).status).toBe(404)
  expect((await coordinator.post(path, { klar })).status).toBe(303)
  expect(await tasks(house)).toEqual([])
  expect(await read(house, 'ida', `/mit/forloeb/${id}`)).toContain('Sendt på papir 23. november 2026.')
})

test('a practice that she shuts out is told nothing, neither here nor on paper', async () => {
  const house = await aHouse()
  await house.owner`
    insert into citizens.permission (person_id, organisations, kind, receiver_name, receiver_kind, given_as, valid_from)
    values (${ida}, '{}', 'refusal', 'Egen læge', 'general-practice', 'here', '2026-11-01')`
  const id = await sendReferral(house, 'municipal-referral', 'send')
  for (const move of ['receive', 'contact', 'start'] as const)
    await actOn(house, 'koordinator', id, 'receiver', move)
  await actOn(house, 'koordinator', id, 'receiver', 'end', end)
  expect(await house.owner`select 1 from referrals.closing`).toEqual([])
  expect(await tasks(house)).toEqual([])
  expect(mainOf(await (await (await house.as('ida')).get(`/mit/forloeb/${id}`)).text())).toContain(
    'Det er ikke oplyst, om din egen læge har fået besked.',
  )
})

test('taken back within the minute it goes to nobody; ended again it goes anew', async () => {
  const { house, id, path } = await anEndedOne()
  const coordinator = await house.as('koordinator')
  expect((await coordinator.post(`/henvisninger/${id}`, { skridt: 'undo', linjer: '5' })).status).toBe(303)
  expect(await tasks(house)).toEqual([])
  expect((await (await house.as('laege')).get(path)).status).toBe(404)
  expect(await read(house, 'ida', `/mit/forloeb/${id}`)).not.toContain(words)
  expect(await actOn(house, 'koordinator', id, 'receiver', 'end', end)).toBe('moved')
  expect(await tasks(house)).toHaveLength(1)
  expect(await read(house, 'laege', path)).toContain(words)
})

test('a practice whose relation ends reads it no more; what she leaves behind is let go of', async () => {
  const { house, path } = await anEndedOne()
  await house.owner`update citizens.person set organisations = array_remove(organisations, ${practice.id})
    where id = ${ida}`
  expect((await (await house.as('laege')).get(path)).status).toBe(404)
  expect(await tasks(house)).toEqual([])
  const collected = await house.owner.begin((db) => referralsPart.collect(db, ida))
  expect(JSON.stringify(collected)).toContain('closingNoteTo":[{')
  await house.owner`delete from referrals.question`
  await asJob(house.owner, house.clock, 'erase-person', async (db, actor) =>
    referralsPart.leave?.(db, granted(mayErasePerson(actor, ida)), { personId: ida, until: null }),
  )
  expect(await house.owner`select 1 from referrals.closing`).toEqual([])
})
