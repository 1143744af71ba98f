import { expect, test } from 'vitest'
import { type House, ida, mails, main, onDay } from '#app/testing.asked.ts'
import { codeIn } from '#app/testing.asking.ts'
import { addressOf, agree, asked, askedHouse, asksOn, die, here, need, rows } from '#app/testing.checkins.ts'
import { aHouse, fieldsOf } from '#app/testing.ts'
import { exampleUnits } from '#registers/accounts/index.ts'

const { oncology, health } = exampleUnits
const bind = ({ owner }: House) => owner`
  insert into assessments.reaction_agreement (organisation_id, hours, reacts_within, fallback, citizen_text, accepted_at,
    accepted_by_name)
  values (${oncology.id}, 'Hverdage kl. 9-14', 2, 'Den vagthavende ringer', 'Vi ringer til dig', '2026-11-01', 'Signe Lund')`
const tasks = ({ owner }: House) => owner<{ organisationId: string; isOpen: boolean }[]>`
  select organisation_id, closed_at is null as is_open from tasks.task where kind = 'check-in.react' order by id`
const stateOf = async ({ owner }: House) =>
  (await owner<{ state: string }[]>`select state from assessments.need where id = ${need}`)[0]?.state

test('somebody else’s question is none: to read, to answer, to guess; nor a proxy’s without the part', async () => {
  const { house, address } = await askedHouse()
  for (const key of ['bo', 'efterladt', 'sygeplejerske', 'koordinator', 'jobcenter', 'forperson', 'drift']) {
    const one = await house.as(key)
    const statuses = [(await one.get(address)).status, (await one.post(address, { svar: 'better' })).status]
    expect([key, ...statuses]).toEqual([key, 404, 404])
  }
  expect((await house.anyone.post(address, { svar: 'better' })).status).toBe(303)
  const [her, him] = [await house.as('ida'), await house.as('bo')]
  const letHim = async (...dele: string[]) => {
    const form = fieldsOf(await (await her.get('/mit/tilladelser/fuldmagt')).text())
    await her.post('/mit/tilladelser/fuldmagt', { ...form, hvem: 'Bo', dele, goere: 'ja' })
    const kode = codeIn(await main(await her.get('/mit/tilladelser')))
    expect((await him.post('/mit/tilladelser/kode', { kode })).status).toBe(303)
  }
  await letHim('answers')
  const his = `${address}?for=${ida}`
  const statuses = async () => [
    (await him.get(his)).status,
    (await him.post(address, { svar: 'worse', for: ida })).status,
  ]
  expect(await statuses()).toEqual([404, 404])
  expect(await main(await him.get(`/mit/aftaler?for=${ida}`))).not.toContain('Hvordan går det')
  expect(
    await house.owner`select 1 from assessments.check_in where need_id = ${need} and answer is not null`,
  ).toEqual([])
  await house.owner`update citizens.permission set ended_at = platform.now() where kind = 'proxy'`
  await letHim('answers', 'free-text')
  expect(await statuses()).toEqual([200, 303])
})

test('it is asked on its day, once, with one mail that tells nothing; no answer is unknown', async () => {
  const { house } = await askedHouse('2026-12-20')
  expect(await asked(house)).toBe(0)
  await onDay(house, asksOn)
  await onDay(house, '2026-12-22')
  expect(await asked(house)).toBe(1)
  const sent = await mails(house)
  expect(sent).toMatchObject([{ subject: 'Ny besked til dig' }])
  expect(sent[0]?.body).not.toMatch(/Ida|træthed|aftal|hvordan/i)
  const start = (await main(await (await house.as('ida')).get('/mit'))).replaceAll(/<[^>]*>/g, '')
  expect(start).toContain('Aftalt med dig 1 ny')
  const page = await main(await (await house.as('ida')).get('/mit/aftaler'))
  expect(page).toContain('Hvordan går det med træthed?')
  expect(await main(await (await house.as('sygeplejerske')).get(here))).toContain(
    'Intet svar: det vides ikke',
  )
})

type Between = (house: House) => Promise<unknown>
const update = (what: string) => (house: House) => house.owner.unsafe(what)
test.each<[string, Between, Record<string, string>?]>([
  ['what takes general knowledge', async () => {}, { niveau: 'basal' }],
  ['a need that was closed', async () => {}, { tilstand: 'closed', hvorfor: 'Ønsker det ikke' }],
  ['what was agreed anew since', (house) => agree(house, { niveau: 'basal' })],
  ['an answer that was withdrawn', update(`update assessments.need set state = 'closed', shown_to = '{}'`)],
  ['a person whose death is known', (house) => die(house, '2026-11-23')],
  ['a person who left', update(`update citizens.person set closed_at = '2026-12-01' where id = '${ida}'`)],
  [
    'a relation that ended, or a unit that was refused',
    update(`update citizens.person set organisations = '{${health.id}}' where id = '${ida}'`),
  ],
  ['what nobody could ask about for two months', (house) => onDay(house, '2027-02-20')],
])('nothing is asked about %s', async (_, between, more) => {
  const house = await aHouse()
  await house.owner`delete from referrals.question`
  await agree(house, more)
  await between(house)
  await onDay(house, house.clock.now().toString() < asksOn ? asksOn : '2027-02-21')
  expect(await asked(house)).toBe(0)
  expect((await rows(house)).every(({ endedAt }) => endedAt !== null)).toBe(true)
  expect(await mails(house)).toEqual([])
})

test('without an answer it is asked for; better and the same are kept with the day, and asked again if she wants', async () => {
  const { house, address } = await askedHouse()
  const her = await house.as('ida')
  const page = await main(await her.get(address))
  for (const words of ['Gåtur og hvile', 'Hvem ser svaret?', 'Jeg har brug for at tale med nogen'])
    expect(page).toContain(words)
  for (const svar of ['', 'yes']) expect((await her.post(address, { svar })).status).toBe(422)
  const saved = await her.post(address, { svar: 'better' })
  expect(saved.headers.get('location')).toBe(address)
  const better = await main(await her.get(address))
  expect(better).toContain('Du svarede 21. december 2026: bedre.')
  expect(better).not.toMatch(/Du kan ringe her|står åbent igen/)
  await her.post(address, { svar: 'same', igen: 'ja' })
  expect(await main(await her.get(address))).toContain('Vi spørger igen 18. januar 2027')
  expect(await main(await her.get(`${address}?ret=ja`))).toMatch(/name="igen"[^>]*checked/)
  await onDay(house, '2027-01-18')
  expect(await asked(house)).toBe(2)
  const [again, next] = [await house.as('ida'), await addressOf(house)]
  expect((await again.post(address, { svar: 'better' })).status).toBe(409)
  await again.post(next, { svar: 'same' })
  expect(await rows(house)).toHaveLength(2)
  expect(await main(await (await house.as('sygeplejerske')).get(here))).toContain(
    'Personen svarede 18. januar 2027: det samme.',
  )
  expect(await tasks(house)).toEqual([])
})

test.each(['worse', 'talk'])(
  '%s opens the need again, and without an agreement gives numbers alone',
  async (svar) => {
    const house = await aHouse()
    await house.owner`
    insert into assessments.reception (organisation_id, phone, hours, urgent_phone, told_by, told_on)
    values (${oncology.id}, '12 34 56 78', '{"da": "Hverdage kl. 9–14.", "en": ""}', '87 65 43 21', 'Prøve', '2026-11-01')
    on conflict (organisation_id) do update set phone = excluded.phone, hours = excluded.hours,
      urgent_phone = excluded.urgent_phone`
    await agree(house, { tilstand: 'met' })
    await onDay(house, asksOn)
    const [her, address] = [await house.as('ida'), await addressOf(house)]
    await her.post(address, { svar })
    expect(await stateOf(house)).toBe('open')
    const page = await main(await her.get(address))
    for (const words of [
      'tel:+4512345678',
      'tel:+4580301030',
      'Egen læge',
      '112',
      'Vi kan ikke love',
      'åbent igen',
    ])
      expect(page).toContain(words)
    expect(page).not.toContain('har fået besked')
    expect(page).toContain('kl. 9–14. Haster det: <a href="tel:+4587654321">')
    expect(await tasks(house)).toEqual([])
    const lines = await house.owner`select codes::text from platform.event where act like 'check-in%'`
    expect(JSON.stringify(lines)).not.toMatch(/worse|talk|Ida/)
  },
)

test('with an agreement the unit has a task by its day, until it writes what is agreed next', async () => {
  const { house, address } = await askedHouse()
  await bind(house)
  const [her, nurse] = [await house.as('ida'), await house.as('sygeplejerske')]
  expect(await main(await her.get(address))).toContain('reagerer inden for 2 hverdage')
  await her.post(address, { svar: 'worse' })
  expect(await tasks(house)).toEqual([{ organisationId: oncology.id, isOpen: true }])
  const told = await main(await her.get(address))
  for (const words of ['reagerer senest 23. december 2026', 'Vi ringer til dig', 'tel:+4580301030'])
    expect(told).toContain(words)
  expect(told).not.toContain('Vi kan ikke love')
  expect(await main(await nurse.get('/opgaver'))).toContain('Reagér på et svar om, hvordan det går')
  expect(await main(await nurse.get(here))).toContain('Personen svarede 21. december 2026: værre.')
  await her.post(address, { svar: 'better' })
  expect(await tasks(house)).toMatchObject([{ isOpen: false }])
  await her.post(address, { svar: 'talk' })
  await agree(house, { niveau: 'basal', aftalt: 'Vi sender en henvisning' })
  expect(await tasks(house)).toMatchObject([{ isOpen: false }, { isOpen: false }])
  expect((await her.post(address, { svar: 'worse' })).status).toBe(409)
})

test('on the day a death is known the question, its task and every mail stop', async () => {
  const { house, address } = await askedHouse()
  await bind(house)
  const her = await house.as('ida')
  await her.post(address, { svar: 'talk' })
  expect(await tasks(house)).toMatchObject([{ isOpen: true }])
  await die(house, asksOn)
  expect(await tasks(house)).toMatchObject([{ isOpen: false }])
  expect((await her.get(address)).status).toBe(404)
  expect((await her.post(address, { svar: 'worse' })).status).toBe(404)
})
