import { expect, test } from 'vitest'
import { codeIn } from '#app/testing.asking.ts'
import { aHouse, fieldsOf } from '#app/testing.ts'
import { personIdOfExample, testNumbers } from './citizens.example.ts'

const ida = personIdOfExample('ida')
const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? ''

test('a power of attorney is given, handed over, used and ended', async () => {
  const house = await aHouse()
  const [her, him] = [await house.as('ida'), await house.as('bo')]
  const form = fieldsOf(await (await her.get('/mit/tilladelser/fuldmagt')).text())
  // What is sensitive is not chosen for her; nothing is.
  expect(form.dele).toBeUndefined()
  const empty = await her.post('/mit/tilladelser/fuldmagt', form)
  expect(empty.status).toBe(422)
  expect(await empty.text()).toContain('Vælg mindst én ting')
  const chosen = { ...form, hvem: 'Bo, min mand', dele: ['details'] }
  expect((await her.post('/mit/tilladelser/fuldmagt', chosen)).status).toBe(303)
  expect((await her.post('/mit/tilladelser/fuldmagt', chosen)).status).toBe(303)
  const given = await main(await her.get('/mit/tilladelser'))
  expect(given.match(/Fuldmagt: Bo, min mand/g)?.length).toBe(2) // once as title, once as the name of its form
  expect((await him.get(`/mit/oplysninger?for=${ida}`)).status).toBe(404)
  expect((await him.post('/mit/tilladelser/kode', { kode: 'AAAA-BBBB-CCCC' })).status).toBe(422)
  expect((await him.post('/mit/tilladelser/kode', { kode: codeIn(given).toLowerCase() })).status).toBe(303)
  expect(await main(await him.get('/mit'))).toContain('Du har fuldmagt fra Ida Holm')
  const seen = await main(await him.get(`/mit/oplysninger?for=${ida}`))
  expect(seen).toContain('Du kan se, men ikke ændre')
  for (const path of ['/mit/kontakter', '/mit/tilladelser/fuldmagt', '/mit/alt'])
    expect(await main(await him.get(`${path}?for=${ida}`))).not.toContain('Mette Dahl')
  expect((await him.get(`/mit/kontakter?for=${ida}`)).status).toBe(404)
  const forced = await him.post('/mit/oplysninger', { for: ida, navn: 'Bo' })
  expect(forced.status).toBe(404)
  // She sees that he has looked.
  expect(await main(await her.get('/mit/opslag'))).toContain('Så med, fordi du har givet fuldmagt')
  const [proxy] = await house.owner<{ id: string }[]>`select id from citizens.permission where kind = 'proxy'`
  expect((await him.post('/mit/tilladelser', { stop: proxy?.id ?? '' })).status).toBe(303)
  expect((await him.get(`/mit/oplysninger?for=${ida}`)).status).toBe(200)
  expect((await her.post('/mit/tilladelser', { stop: proxy?.id ?? '' })).status).toBe(303)
  expect((await him.get(`/mit/oplysninger?for=${ida}`)).status).toBe(404)
})

test('the codes of others are not guessed: after ten tries an hour one is asked to wait', async () => {
  const house = await aHouse()
  const him = await house.as('bo')
  const answers: number[] = []
  for (let tries = 0; tries < 11; tries += 1)
    answers.push((await him.post('/mit/tilladelser/kode', { kode: `AAAA-AAAA-AAA${tries % 10}` })).status)
  expect(answers.slice(0, 10).every((status) => status === 422)).toBe(true)
  expect(answers[10]).toBe(429)
})

test('a consent and a no name a place, and last no longer than the law lets them', async () => {
  const house = await aHouse()
  const her = await house.as('ida')
  const page = await main(await her.get('/mit/tilladelser/samtykke'))
  const jobCentre = /value="([0-9a-f-]{36})">Eksempel: Jobcenter/.exec(page)?.[1] ?? ''
  const sent = { modtager: jobCentre, formaal: 'Min sygedagpengesag' }
  const long = { ...sent, 'til-dag': '24', 'til-maaned': '11', 'til-aar': '2027' }
  const refused = await her.post('/mit/tilladelser/samtykke', long)
  expect(refused.status).toBe(422)
  const again = await main(refused)
  expect(again).toContain('til 23. november 2027')
  expect(again).toContain('value="Min sygedagpengesag"')
  expect((await her.post('/mit/tilladelser/samtykke', sent)).status).toBe(303)
  expect((await her.post('/mit/tilladelser/nej', { modtager: 'clinic' })).status).toBe(303)
  const list = await main(await her.get('/mit/tilladelser'))
  expect(list).toContain('Jeg vil ikke have, at Senfølgeklinikker får det')
  expect(list).toContain('Til og med 23. november 2027')
  expect((await her.post('/mit/tilladelser/nej', { modtager: 'relative' })).status).toBe(422)
  expect((await her.get('/mit/tilladelser/andet')).status).toBe(404)
})

test('a child under 15 is told whom to talk with, and gives nothing alone', async () => {
  const house = await aHouse()
  await house.owner`update citizens.person set born_on = '2012-01-01' where id = ${ida}`
  const her = await house.as('ida')
  expect(await main(await her.get('/mit/tilladelser'))).toContain('Du er under 15 år')
  const forced = await her.post('/mit/tilladelser/nej', { modtager: 'clinic' })
  expect(forced.status).toBe(409)
})

test('what a person writes is kept as written, with every sign there is, and shown as text', async () => {
  const house = await aHouse()
  const her = await house.as('ida')
  for (const navn of [
    'ليلى الحسن',
    'Paarnaaraq Ûnartoĸ',
    '<script>alert(1)</script>',
    `'; drop table citizens.person; --`,
    '👩🏽‍🦰 Ida',
    'Å'.repeat(200),
  ]) {
    expect(
      (await her.post('/mit/oplysninger', { navn, telefon: '+45 12 34 56 78', besked: 'nej' })).status,
    ).toBe(303)
    const page = await (await her.get('/mit/oplysninger')).text()
    const [kept] = await house.owner<{ name: string }[]>`select name from citizens.person where id = ${ida}`
    expect(kept?.name).toBe(navn)
    expect(page).not.toContain('<script>alert')
  }
  const wrong = await her.post('/mit/oplysninger', { navn: 'Å'.repeat(201), telefon: 'ring efter 16' })
  expect(wrong.status).toBe(422)
  expect(await main(wrong)).toContain('value="ring efter 16"')
})

test('everything can be taken as text and as JSON, without the national number', async () => {
  const house = await aHouse()
  const her = await house.as('ida')
  const text = await her.post('/mit/alt', { som: 'tekst' })
  const said = await text.text()
  expect(text.headers.get('content-disposition')).toContain('alt-om-mig.txt')
  expect(said).toContain('Ida Holm')
  expect(said).toContain('Bo Holm, min mand')
  expect(said).toContain('Mette Dahl')
  const json = await (await her.post('/mit/alt', { som: 'json' })).text()
  expect(JSON.parse(json).citizens.person.name).toBe('Ida Holm (eksempel)')
  for (const file of [said, json]) expect(file).not.toContain(testNumbers.ida)
  const lines = await house.owner`select subject from platform.event where act = 'everything.taken'`
  expect(lines).toHaveLength(2)
  expect((await (await house.as('laege')).post('/mit/alt')).status).toBe(404)
})

test('after a death the pages are closed, and nobody begins them again', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  const died = { 'dag-dag': '22', 'dag-maaned': '11', 'dag-aar': '2026' }
  const later = await nurse.post(`/forloeb/${ida}/doed`, { ...died, 'dag-dag': '24' })
  expect(later.status).toBe(422)
  expect((await nurse.post(`/forloeb/${ida}/doed`, died)).status).toBe(303)
  expect(await main(await nurse.get(`/forloeb/${ida}`))).toContain(
    'Alle invitationer, påmindelser og spørgsmål',
  )
  const her = await house.as('ida')
  expect((await her.get('/mit/oplysninger')).status).toBe(404)
  const begun = await her.post('/mit')
  expect(begun.status).toBe(409)
  expect(await main(begun)).toContain('spørg det sted, der har journalen')
  expect((await nurse.post(`/forloeb/${ida}/doed`, { fejl: 'ja' })).status).toBe(303)
  expect((await her.get('/mit/oplysninger')).status).toBe(200)
})
