import { expect, test } from 'vitest'
import { aHouse, fieldsOf } from '#app/testing.ts'
import { personIdOfExample } from '#care/citizens/index.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { referralIdOfExample } from './referrals.example.ts'

const ida = personIdOfExample('ida')
const { health, clinic } = exampleUnits
const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? ''
const municipal = {
  modtager: health.id,
  aarsag: 'Træthed',
  oensker: 'At gå en tur',
  'aftalt-dag': '20',
  'aftalt-maaned': '11',
  'aftalt-aar': '2026',
}
const plan = {
  ...municipal,
  plan: 'general',
  funktion: 'Går 200 meter',
  'udskrevet-dag': '20',
  'udskrevet-maaned': '11',
  'udskrevet-aar': '2026',
}
const hostile = [
  'Æ'.repeat(200),
  'إيدا هولم',
  'Aputsiaq ᐊᑉᐳ',
  '🙂 "citat"',
  '<script>alert(1)</script>',
  "'; drop table referrals.move; --",
]

test('strangers find no trace of it: not the list, not the page, not a move', async () => {
  const house = await aHouse()
  for (const name of ['laege', 'klinik', 'jobcenter', 'bo', 'forperson', 'redaktoer']) {
    const stranger = await house.as(name)
    const list = await stranger.get('/henvisninger')
    expect(await main(list)).not.toContain('Ida')
    for (const key of ['sent', 'plan-prepared', 'ended'])
      for (const path of [`/henvisninger/${referralIdOfExample(key)}`, `/forloeb/${ida}/henvisninger`]) {
        const answer = await stranger.get(path)
        expect([name, path, answer.status]).toEqual([name, path, 404])
      }
    const sent = await stranger.post(`/henvisninger/${referralIdOfExample('sent')}`, {
      skridt: 'receive',
      linjer: '1',
    })
    expect([name, sent.status]).toEqual([name, 404])
    expect((await stranger.post(`/forloeb/${ida}/henvis/kommunal`, municipal)).status).toBe(404)
  }
  // What is only prepared has not left the clinic.
  const coordinator = await house.as('koordinator')
  expect((await coordinator.get(`/henvisninger/${referralIdOfExample('plan-prepared')}`)).status).toBe(404)
  expect(await main(await coordinator.get('/henvisninger'))).toContain('Ida Holm')
})

test('the nurse sends once, however often the form is sent, and whatever is typed comes back as typed', async () => {
  const house = await aHouse()
  const nurse = await house.as('sygeplejerske')
  const path = `/forloeb/${ida}/henvis/kommunal`
  const form = fieldsOf(await (await nurse.get(path)).text())
  const empty = await nurse.post(path, { ...form, modtager: '' })
  expect(empty.status).toBe(422)
  const told = await main(empty)
  // In the order of the fields below.
  expect(told).toMatch(
    /error-summary.*Vælg, hvem der skal have den.*Skriv, hvad det drejer sig om.*Skriv, hvornår det er aftalt.*<form/s,
  )
  for (const words of hostile) {
    const typed = {
      ...form,
      ...municipal,
      aarsag: words,
      bedst: words.slice(0, 200),
      transport: words.slice(0, 200),
    }
    const again = await nurse.post(path, { ...typed, modtager: '', telefon: 'x' })
    expect(again.status).toBe(422)
    expect(fieldsOf(await again.text())).toMatchObject({ aarsag: words, telefon: 'x' })
    const place = (await nurse.post(path, { ...typed, formular: '' })).headers.get('location') ?? ''
    expect(place).toMatch(/^\/henvisninger\/[0-9a-f-]{36}$/)
    const page = await (await (await house.as('koordinator')).get(place)).text()
    expect(page).not.toContain('<script>alert')
    expect(page.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')).toContain(words)
  }
  const [need] = await house.owner<{ id: string }[]>`
    select id from assessments.need where person_id = ${ida} and late_effect = 'traethed'`
  const once = { ...form, ...municipal, behov: need?.id ?? '' }
  const first = await nurse.post(path, once)
  const second = await nurse.post(path, once)
  const place = first.headers.get('location') ?? ''
  expect(second.headers.get('location')).toBe(place)
  expect(await main(await nurse.get(place))).toContain('Træthed (fatigue), fylder')
  // The municipality sees the need that it is about, and none that the clinic alone was shown.
  expect(await main(await (await house.as('koordinator')).get(place))).toContain('Træthed (fatigue), fylder')
  const [shown] = await house.owner<{ count: number }[]>`
    select count(*)::integer as count from assessments.need where ${health.id}::uuid = any (organisations)`
  expect(shown?.count).toBe(1)
  expect((await nurse.post(path, { ...form, ...municipal, 'aftalt-aar': '2027', formular: '' })).status).toBe(
    422,
  )
})

test('a no of the person is kept: what she refuses is not sent, and not approved', async () => {
  const house = await aHouse()
  const [her, nurse, doctor] = [
    await house.as('ida'),
    await house.as('sygeplejerske'),
    await house.as('hospitalslaege'),
  ]
  const prepared = await nurse.post(`/forloeb/${ida}/henvis/genoptraeningsplan`, plan)
  const place = prepared.headers.get('location') ?? ''
  await her.post('/mit/tilladelser/nej', { modtager: health.id })
  const sent = await nurse.post(`/forloeb/${ida}/henvis/kommunal`, municipal)
  expect(sent.status).toBe(422)
  expect(await main(sent)).toContain('Personen har sagt nej')
  const approved = await doctor.post(place, { skridt: 'approve', linjer: '1', ord: 'Set og vurderet' })
  expect(approved.status).toBe(409)
  const page = await main(approved)
  expect(page).toContain('sundhedsloven § 41')
  expect(page).toContain('Set og vurderet')
})

test('two at once: the first wins, the second sees what happened and keeps the words', async () => {
  const house = await aHouse()
  const [one, other] = [await house.as('koordinator'), await house.as('leder')]
  const path = `/henvisninger/${referralIdOfExample('sent')}`
  expect((await one.post(path, { skridt: 'receive', linjer: '1' })).status).toBe(303)
  const late = await other.post(path, { skridt: 'stop', linjer: '1', ord: 'Ringede selv og sagde nej tak' })
  expect(late.status).toBe(409)
  const page = await main(late)
  expect(page).toContain('Nogen kom først')
  expect(page).toContain('Mette Dahl')
  expect(page).toContain('Ringede selv og sagde nej tak')
  const [state] =
    await house.owner`select state from referrals.referral where id = ${referralIdOfExample('sent')}`
  expect(state).toEqual({ state: 'received' })
  // Both at the same moment: one line, whoever wrote it.
  const both = await Promise.all(
    [one, other].map((who) => who.post(path, { skridt: 'contact', linjer: '2', ord: 'Hej' })),
  )
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
})

test('a doctor sends to a hospital what a nurse prepares, and nobody sends about the dead', async () => {
  const house = await aHouse()
  const [nurse, doctor] = [await house.as('sygeplejerske'), await house.as('hospitalslaege')]
  const path = `/forloeb/${ida}/henvis/sygehus`
  const form = { ...municipal, modtager: clinic.id, proevet: 'Øvelser hjemme' }
  const untried = await nurse.post(path, { ...form, proevet: '' })
  expect(await main(untried)).toContain('Skriv, hvad der er prøvet')
  const prepared = (await nurse.post(path, form)).headers.get('location') ?? ''
  expect(await main(await nurse.get(prepared))).toContain('venter på lægens godkendelse')
  const sent = (await doctor.post(path, form)).headers.get('location') ?? ''
  const receiver = await house.as('klinik')
  expect(await main(await receiver.get(sent))).toContain('Ida Holm')
  expect((await receiver.get(prepared)).status).toBe(404)
  await house.owner`update citizens.person set deceased_on = '2026-11-20', known_on = '2026-11-21' where id = ${ida}`
  expect((await doctor.post(path, form)).status).toBe(409)
  const dead = await receiver.post(sent, { skridt: 'receive', linjer: '1' })
  expect(dead.status).toBe(303)
  expect((await receiver.post(sent, { skridt: 'assess', linjer: '2', ord: 'Kan komme' })).status).toBe(409)
})
