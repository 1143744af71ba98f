import { expect, test } from 'vitest'
import { granted } from '#app/testing.actors.ts'
import { aHouse } from '#app/testing.ts'
import { mayErasePerson, personIdOfExample } from '#care/citizens/index.ts'
import { asJob } from '#platform/as-job.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { treatmentPart } from './index.ts'

const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''
const ida = personIdOfExample('ida')
const [atUnit, mine] = [`/forloeb/${ida}/behandling`, '/mit/behandling']
const lines = {
  sygdom: 'Brystkræft, venstre side',
  datoer: 'Januar til juni 2026',
  'vej-tilbage': 'Ring 00 00 00 00',
}

/** Ida's own doctor has a relation to her, and so has the municipality; the hospital writes. */
async function aWrittenOne() {
  const house = await aHouse()
  await house.owner`delete from referrals.treatment`
  await house.owner`select citizens.open_relation(${ida}, ${exampleUnits.practice.id}, 'follow-up', 'treats')`
  const nurse = await house.as('sygeplejerske')
  expect((await nurse.post(atUnit, { sygdom: ' ', oeje: 'Træthed' })).status).toBe(422)
  expect((await nurse.post(atUnit, lines)).status).toBe(303)
  const [row] = await house.owner<{ id: string }[]>`select id from referrals.treatment`
  return { house, nurse, id: row?.id ?? '' }
}

test('the person reads it first; then, when she says so, her own doctor, and nobody else', async () => {
  const { house, nurse, id } = await aWrittenOne()
  const [gp, her] = [await house.as('laege'), await house.as('ida')]
  expect(await main(gp.get(atUnit))).not.toContain('Brystkræft')
  const page = await main(her.get(mine))
  for (const words of ['Brystkræft, venstre side', 'Ikke oplyst', 'Kun du og det sted'])
    expect(page).toContain(words)
  // To have looked is not to have said so.
  expect(await main(gp.get(atUnit))).not.toContain('Brystkræft')
  expect((await gp.post(atUnit, { gennemgaaet: id })).status).toBe(404)
  expect((await her.post(mine, { laest: id })).status).toBe(303)
  expect(await main(gp.get(atUnit))).toContain('Brystkræft')
  expect(await main(nurse.get(atUnit))).toContain('Læst af personen selv')
  expect(await main(her.get(mine))).toContain('Du sagde 23. november 2026, at du har læst den.')
  // Her practice has a task, and when it says that it has read it both she and the hospital see so.
  const tasks = () => house.owner`select organisation_id, address from tasks.task
    where kind = 'treatment.ready' and closed_at is null`
  expect(await tasks()).toEqual([{ organisationId: exampleUnits.practice.id, address: atUnit }])
  expect((await nurse.post(atUnit, { laest: id })).status).toBe(404)
  expect((await gp.post(atUnit, { laest: id })).status).toBe(303)
  expect(await tasks()).toEqual([])
  for (const one of [her.get(mine), nurse.get(atUnit)])
    expect(await main(one)).toContain('Læst hos egen læge 23. november 2026')
  const elsewhere = await main((await house.as('koordinator')).get(atUnit))
  expect(elsewhere).not.toContain('Brystkræft')
  expect(elsewhere).toContain('Hospitalet skriver den')
  // Each look of a unit leaves a line, also when what was sent with it was refused or written.
  expect(await house.owner`select 1 from platform.look where person_id = ${ida}`).toHaveLength(9)
  const mails =
    await house.owner`select subject, body from platform.mail where recipient = 'ida@eksempel.invalid'`
  expect(mails).toMatchObject([{ subject: 'Ny besked til dig' }])
  expect(JSON.stringify(mails)).not.toContain('kræft')
  const told = await house.owner`select codes::text from platform.event where act like 'treatment.%'`
  expect(told).toHaveLength(3)
  expect(JSON.stringify(told)).not.toContain('kræft')
})

test('whoever mends a line begins with those that stand, and the old one stays', async () => {
  const { house, nurse } = await aWrittenOne()
  const again = await main(nurse.get(atUnit))
  expect(again).toMatch(/<textarea[^>]*name="sygdom"[^>]*>Brystkræft, venstre side<\/textarea>/)
  // What was emptied stays empty beside what is wrong, and is not filled in again.
  const empty = await main(nurse.post(atUnit, { sygdom: '', datoer: '' }))
  expect(empty).toMatch(/<textarea[^>]*name="sygdom"[^>]*><\/textarea>/)
  expect((await nurse.post(atUnit, { ...lines, sygdom: 'Brystkræft, højre side' })).status).toBe(303)
  const hers = await main((await house.as('ida')).get(mine))
  for (const words of ['højre side', 'venstre side', 'De kan skrive den om']) expect(hers).toContain(words)
})

test('the person has it on paper at any time, and the hospital for a practice without an account once she has read it', async () => {
  const { house, nurse, id } = await aWrittenOne()
  const her = await house.as('ida')
  const paper = async (answer: Response | Promise<Response>) => {
    const file = await answer
    return [file.status, file.headers.get('content-type')]
  }
  expect(await paper(nurse.post(atUnit, { papir: id }))).toEqual([404, expect.anything()])
  expect(await paper(her.post(mine, { papir: id }))).toEqual([200, 'application/pdf'])
  await her.post(mine, { laest: id })
  expect(await paper(nurse.post(atUnit, { papir: id }))).toEqual([200, 'application/pdf'])
  // Nobody else has it on paper, though they may read it.
  expect((await (await house.as('laege')).post(atUnit, { papir: id })).status).toBe(404)
  expect((await (await house.as('bo')).post(mine, { papir: id })).status).toBe(404)
})

test('an example ships with the demo database, says that it is invented, and nobody but she and the hospital reads it', async () => {
  const house = await aHouse()
  expect(await main((await house.as('ida')).get(mine))).toContain('Brystkræft (opdigtet eksempel)')
  expect(await main((await house.as('hospitalslaege')).get(atUnit))).toContain('opdigtet eksempel')
  expect(await main((await house.as('koordinator')).get(atUnit))).not.toContain('opdigtet eksempel')
})

test('where the hospital has gone through it with her, that stands as such; when a relation ends the door closes', async () => {
  const { house, nurse, id } = await aWrittenOne()
  expect((await nurse.post(atUnit, { gennemgaaet: id })).status).toBe(303)
  const gp = await house.as('laege')
  expect(await main(gp.get(atUnit))).toContain('Gennemgået sammen med personen')
  expect(
    await house.owner`select 1 from tasks.task where kind = 'treatment.ready' and closed_at is null`,
  ).toHaveLength(1)
  await house.owner`update citizens.person set organisations = array_remove(organisations, ${exampleUnits.practice.id})
    where id = ${ida}`
  expect((await gp.get(atUnit)).status).toBe(404)
  // What cannot be read any more is no task.
  expect(
    await house.owner`select 1 from tasks.task where kind = 'treatment.ready' and closed_at is null`,
  ).toEqual([])
  expect(await house.owner`select organisations from referrals.treatment`).toEqual([
    { organisations: [exampleUnits.oncology.id] },
  ])
})

test('a line that is too long comes back whole, and is not cut off', async () => {
  const { house, nurse } = await aWrittenOne()
  const medicin = `${'x'.repeat(1000)} ikke efter marts`
  const answer = await nurse.post(atUnit, { ...lines, medicin })
  expect(answer.status).toBe(422)
  const page = await main(answer)
  for (const words of ['Skriv det kortere', 'ikke efter marts']) expect(page).toContain(words)
  expect(await house.owner`select 1 from referrals.treatment`).toHaveLength(1)
})

test('a stranger finds nothing and writes nothing, and only a hospital writes', async () => {
  const { house, id } = await aWrittenOne()
  for (const key of ['klinik', 'jobcenter', 'bo', 'forperson', 'ida']) {
    const one = await house.as(key)
    expect([key, (await one.get(atUnit)).status, (await one.post(atUnit, lines)).status]).toEqual([
      key,
      404,
      404,
    ])
  }
  for (const key of ['koordinator', 'laege'])
    expect((await (await house.as(key)).post(atUnit, lines)).status).toBe(404)
  const bo = await house.as('bo')
  expect(await main(bo.get(mine))).not.toContain('Brystkræft')
  expect((await bo.post(mine, { laest: id })).status).toBe(404)
  expect(await house.owner`select read_at from referrals.treatment`).toEqual([{ readAt: null }])
})

test('it is part of everything about her; when she leaves no unit reads it, and on its day it goes', async () => {
  const { house, nurse } = await aWrittenOne()
  const leave = (until: Temporal.PlainDate | null) =>
    asJob(house.owner, house.clock, 'erase-person', async (db, actor) => {
      const permit = granted(mayErasePerson(actor, ida))
      return treatmentPart.leave?.(db, permit, { personId: ida, until })
    })
  const collected = await house.owner.begin((db) => treatmentPart.collect(db, ida))
  expect(JSON.stringify(collected)).toContain('Brystkræft')
  expect((await leave(Temporal.PlainDate.from('2036-11-23')))?.closed).toMatchObject([{ count: 1 }])
  expect(await main(nurse.get(atUnit))).not.toContain('Brystkræft')
  expect((await leave(null))?.erased).toMatchObject([{ count: 1 }])
  expect(await house.owner`select 1 from referrals.treatment`).toEqual([])
})
