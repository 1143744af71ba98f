import { expect, test } from 'vitest'
import { accountIdOfExample } from '#registers/accounts/index.ts'
import { aHouse, fieldsOf } from '../../testing.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const key = 'behovsvurdering.sygehus.2019'
const row = `/redaktion/duty/${key}`
const grounds = 'Sundhedsstyrelsen: Forløbsprogram, 9. februar 2018'

/** The editor opens the form, changes these fields, and sends it. */
async function sendProposal(house: House, changed: Record<string, string>) {
  const editor = await house.as('redaktoer')
  const form = fieldsOf(await (await editor.get(`${row}/foreslaa`)).text())
  return editor.post(`${row}/foreslaa`, { ...form, begrundelse: grounds, ...changed })
}

async function propose(house: House, text: string) {
  const answer = await sendProposal(house, { what_da: text })
  return { answer, proposal: answer.headers.get('location') ?? '' }
}

test('a stranger learns nothing of the editors’ pages', async () => {
  const house = await aHouse()
  const { proposal } = await propose(house, 'Bør spørge dig.')
  expect((await house.anyone.get(proposal)).status).toBe(303)
  for (const name of ['ida', 'koordinator', 'drift']) {
    const stranger = await house.as(name)
    expect([name, (await stranger.get(row)).status]).toEqual([name, 404])
    expect([name, (await stranger.get(proposal)).status]).toEqual([name, 404])
    expect([name, (await stranger.post(proposal, { svar: 'godkend', ord: 'set efter' })).status]).toEqual([
      name,
      404,
    ])
  }
})

test('a proposal leaves the published row as it is until somebody else has approved it', async () => {
  const house = await aHouse()
  const { answer, proposal } = await propose(house, 'Bør spørge dig om, hvad der fylder.')
  expect(answer.status).toBe(303)
  const text = async () =>
    (
      await house.owner<{ what: string }[]>`
      select body->'what'->>'da' as what from shared.published where key = ${key}`
    )[0]?.what
  expect(await text()).not.toBe('Bør spørge dig om, hvad der fylder.')

  const checker = await house.as('faglig-godkender')
  const page = await (await checker.get(proposal)).text()
  expect(page).toContain('Bør spørge dig om, hvad der fylder.')
  expect(page).toContain(grounds)
  expect((await checker.post(proposal, { svar: 'godkend', ord: 'Kilden er slået op' })).status).toBe(303)
  expect(await text()).toBe('Bør spørge dig om, hvad der fylder.')
  expect(await (await checker.get(row)).text()).toContain('Fagligt godkendt af')
})

test('nobody checks their own text: the page says so, and the database refuses it too', async () => {
  const house = await aHouse()
  const { proposal } = await propose(house, 'Bør spørge dig.')
  const editor = await house.as('redaktoer')
  expect(await (await editor.get(proposal)).text()).not.toContain('Godkend og udgiv')
  expect((await editor.post(proposal, { svar: 'godkend', ord: 'set efter' })).status).toBe(404)
  const [own] = await house.owner<{ id: string; authorId: string }[]>`
    select id, author_id from editions.edition where status = 'proposed'`
  await expect(
    house.owner`insert into editions.assessment (edition_id, author_id, checker_id, checker_name, outcome, words, at)
      values (${own?.id ?? ''}, ${own?.authorId ?? ''}, ${own?.authorId ?? ''}, 'x', 'approved', 'x', platform.now())`,
  ).rejects.toThrow()
})

test('a checker who wrote a text cannot publish it, not even where a policy was forgotten', async () => {
  const house = await aHouse()
  await propose(house, 'Bør spørge dig.')
  const publishAs = (actor: string) =>
    house.web.begin(async (db) => {
      await db`select set_config('app.actor', ${actor}, true), set_config('app.powers', '{may check editions,may see editions}', true)`
      await db`update editions.edition set status = 'superseded', known_to = platform.now()
                where key = ${key} and status = 'published'`
      return db`update editions.edition set status = 'published', known_from = platform.now()
                 where key = ${key} and status = 'proposed'`
    })
  const [own] = await house.owner<{ authorId: string }[]>`
    select author_id from editions.edition where status = 'proposed'`
  await expect(publishAs(own?.authorId ?? '')).rejects.toThrow(/row-level security/)
  expect((await publishAs(accountIdOfExample('faglig-godkender'))).count).toBe(1)
})

test('two who decide at once: the first holds, the second sees what happened and keeps the words typed', async () => {
  const house = await aHouse()
  const { proposal } = await propose(house, 'Bør spørge dig.')
  const checker = await house.as('faglig-godkender')
  const decide = (svar: string, ord: string) => checker.post(proposal, { svar, ord })
  const answers = await Promise.all([
    decide('godkend', 'den ene har set'),
    decide('nej', 'den anden har set'),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  const second = answers.find(({ status }) => status === 409)
  expect(await second?.text()).toContain('En anden har allerede taget stilling')
})

test.each([
  ['no source', { what_da: 'Bør spørge dig.', begrundelse: '' }, 'Skriv, hvor det står'],
  ['nothing changed', {}, 'Du har ikke ændret noget'],
  ['an emptied text', { what_da: '', moment_da: 'Når det begynder' }, 'kan ikke bruges'],
])('%s gets an error that says what to do, and what was typed stays', async (_, changed, message) => {
  const house = await aHouse()
  const answer = await sendProposal(house, changed)
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain(message)
  expect(fieldsOf(page)).toMatchObject(changed)
  expect(await house.owner`select 1 from editions.edition where status = 'proposed'`).toEqual([])
})

test('two who propose at once both keep their words, as two proposals', async () => {
  const house = await aHouse()
  const both = await Promise.all([propose(house, 'Bør spørge dig.'), propose(house, 'Bør spørge dig ofte.')])
  expect(both.map(({ answer }) => answer.status)).toEqual([303, 303])
  const numbers =
    await house.owner`select number from editions.edition where status = 'proposed' order by number`
  expect(numbers).toHaveLength(2)
})

test('the history tells who proposed, who checked and why', async () => {
  const house = await aHouse()
  const { proposal } = await propose(house, 'Bør spørge dig.')
  const checker = await house.as('faglig-godkender')
  await checker.post(proposal, { svar: 'nej', ord: 'Kilden siger noget andet' })
  const page = await (await checker.get(row)).text()
  expect(page).toContain('Kilden siger noget andet')
  expect(page).toContain('Blev ikke til noget')
  expect(page).toContain('Fulgte med Følgeskab')
})
