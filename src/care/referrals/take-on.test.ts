import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { journalText } from './journal-text.rules.ts'
import { findReferral, listMoves } from './referral.store.ts'
import type { MoveLine, Referral } from './referral-line.rules.ts'

const ida = personIdOfExample('ida')
const path = `/forloeb/${ida}/henvis/egen-laege`
const { practice } = exampleUnits
const told = {
  ...{ modtager: practice.id, aarsag: 'Sover dårligt', gjort: 'Talt om vaner', 'aftalt-dag': '23' },
  ...{
    'aftalt-maaned': '11',
    'aftalt-aar': '2026',
    'igen-dag': '14',
    'igen-maaned': '12',
    'igen-aar': '2026',
  },
}
const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''

async function aDoctor() {
  const house = await aHouse()
  await house.owner`select citizens.open_relation(${ida}, ${practice.id}, 'follow-up', 'treats')`
  return { house, doctor: await house.as('laege') }
}

test('a doctor without a relation, and a stranger, take on nothing', async () => {
  const house = await aHouse()
  for (const key of ['laege', 'ida', 'klinik', 'jobcenter'])
    expect([key, (await (await house.as(key)).post(path, told)).status]).toEqual([key, 404])
})

test('general practice writes what was done and when to look again, and it lies there until that day', async () => {
  const { house, doctor } = await aDoctor()
  const form = await main(doctor.get(path))
  expect(form).toContain('Hvad er gjort')
  // Nobody is to call, and nobody is to be chosen.
  for (const name of ['telefon', 'transport']) expect(form).not.toContain(`name="${name}"`)
  const at = (await doctor.post(path, told)).headers.get('location') ?? ''
  const page = await main(doctor.get(at))
  for (const words of ['Talt om vaner', '14. december 2026']) expect(page).toContain(words)
  const [row] = await house.owner<{ id: string; state: string; dueOn: Temporal.PlainDate; actId: string }[]>`
    select id, state, due_on, act_id from referrals.standing where kind = 'own-gp'`
  expect({ ...row, dueOn: `${row?.dueOn}` }).toMatchObject({
    state: 'started',
    dueOn: '2026-12-14',
    actId: practice.id,
  })
  const [referral, [line]] = await house.owner.begin(async (db) => [
    (await findReferral(db, row?.id ?? '')) as Referral,
    (await listMoves(db, row?.id ?? '')) as MoveLine[],
  ])
  expect(journalText(referral, line as MoveLine)).toMatch(
    /Gjort: Talt om vaner\. Ses igen: 14\. december 2026\./,
  )
})

test('without what was done it is no outcome, and a day that has passed cannot come again', async () => {
  const { doctor } = await aDoctor()
  for (const [wrong, words] of [
    [{ gjort: '' }, 'Skriv, hvad der er gjort'],
    [{ 'igen-aar': '2025' }, 'Skriv en dag fra i dag og frem'],
    [{ 'igen-dag': '32' }, 'Dagen findes ikke i kalenderen'],
    [{ aarsag: '' }, 'Skriv, hvad det drejer sig om'],
  ] as const) {
    const answer = await doctor.post(path, { ...told, ...wrong })
    expect(answer.status).toBe(422)
    expect(await main(answer)).toContain(words)
  }
  const open = { ...told, 'igen-dag': '', 'igen-maaned': '', 'igen-aar': '' }
  expect((await doctor.post(path, open)).status).toBe(303)
})
