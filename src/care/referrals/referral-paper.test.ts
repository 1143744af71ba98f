import { expect, test } from 'vitest'
import { inTheirName } from '#app/testing.actors.ts'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'
import { findPerson, personIdOfExample } from '#care/citizens/index.ts'
import { closingNotePaper } from './closing-note.letter.tsx'
import { findReferral, listMoves } from './referral.store.ts'
import { referralIdOfExample } from './referrals.example.ts'

test('both units get the paper, tagged; nobody else has it, and what a doctor has not approved has none', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  const path = `/henvisninger/${id}/papir`
  const nurse = await house.as('sygeplejerske')
  const page = await (await nurse.get(path)).text()
  expect(page).toContain('Der er ikke sendt et link.')
  expect(page.split('<main')[1]).not.toContain('Træthed')
  const paper = await nurse.post(path)
  expect([paper.status, paper.headers.get('content-type'), paper.headers.get('cache-control')]).toEqual([
    200,
    'application/pdf',
    'private, no-store',
  ])
  const made = Buffer.from(await paper.arrayBuffer()).toString('latin1')
  expect(made.slice(0, 5)).toBe('%PDF-')
  expect(made).toContain('/StructTreeRoot')
  expect((await (await house.as('koordinator')).get(path)).status).toBe(200)
  for (const key of ['klinik', 'laege', 'jobcenter', 'ida', 'bo', 'forperson']) {
    const one = await house.as(key)
    expect([key, (await one.get(path)).status, (await one.post(path)).status]).toEqual([key, 404, 404])
  }
  expect((await house.anyone.get(path)).status).toBe(303)
  const looks = await house.owner`select 1 from platform.look where purpose = 'course' and relation = 'unit'`
  expect(looks.length).toBeGreaterThan(0)
  const prepared = await sendReferral(house, 'rehabilitation-plan', 'prepare')
  expect((await nurse.get(`/henvisninger/${prepared}/papir`)).status).toBe(409)
  expect((await nurse.post(`/henvisninger/${prepared}/papir`)).status).toBe(409)
})

test('what is over need not be sent on paper, nor its receiver be found', async () => {
  const house = await aHouse()
  const id = await sendReferral(house, 'municipal-referral', 'send')
  const subject = `referral:${id}`
  for (const kind of ['referral.paper', 'referral.link'])
    await house.owner`
      insert into tasks.task (kind, subject, role, due_on, title_da, title_en, address)
      values (${kind}, ${subject}, 'sygeplejerske', '2026-11-24', 'Opgave', 'Task', '/opgaver')`
  expect(await actOn(house, 'sygeplejerske', id, 'sender', 'stop')).toBe('moved')
  expect(
    await house.owner`select kind from tasks.task where closed_at is null and subject = ${subject}`,
  ).toEqual([])
})

test('when a course has ended its closing note is on one sheet for the general practitioner, and before that it is not', async () => {
  const house = await aHouse()
  const read = async (key: string) => {
    const id = referralIdOfExample(key)
    const [referral, lines] = await inTheirName(house, 'koordinator', async (db) => [
      await findReferral(db, id),
      await listMoves(db, id),
    ])
    const person = await inTheirName(house, 'koordinator', (db) => findPerson(db, personIdOfExample('ida')))
    if (!referral || !person) throw new Error('not seen')
    return closingNotePaper({ referral, lines }, person, Temporal.PlainDate.from('2026-11-23'))
  }
  const paper = JSON.stringify(await read('ended'))
  for (const words of [
    'Til egen læge',
    'Ida Holm',
    'Én samtale. Fik svar på sine spørgsmål.',
    'Personen kan komme igen',
    'skrives i hånden',
  ])
    expect(paper).toContain(words)
  expect(await read('started')).toBeNull()
  const path = `/henvisninger/${referralIdOfExample('ended')}/papir`
  const coordinator = await house.as('koordinator')
  expect(await (await coordinator.get(path)).text()).toContain('Hent afslutningsnotatet')
  const file = await coordinator.post(path, { notat: 'ja' })
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(file.headers.get('content-disposition')).toContain('afslutningsnotat')
  expect((await (await house.as('klinik')).post(path, { notat: 'ja' })).status).toBe(404)
})
