import { expect, test } from 'vitest'
import {
  addressOf,
  anEndedReferral,
  asked,
  ida,
  mails,
  main,
  onDay,
  postGoesOut,
} from '#app/testing.asked.ts'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'

test('each question is asked on its day, once, with a mail that tells nothing', async () => {
  const { house, id } = await anEndedReferral()
  await onDay(house, '2026-11-23')
  expect(await asked(house, id)).toEqual([])
  await onDay(house, '2026-11-24')
  await onDay(house, '2026-11-24')
  expect(await asked(house, id)).toEqual(['what-matters'])
  const sent = await mails(house)
  expect(sent).toMatchObject([{ subject: 'Ny besked til dig' }])
  expect(sent[0]?.body).not.toMatch(/Ida|Sundhed|Eksempel|kræft|hjælp|spørg/i)
  await onDay(house, '2027-01-03')
  expect(await asked(house, id)).toEqual(['what-matters'])
  await onDay(house, '2027-01-04')
  expect(await asked(house, id)).toEqual(['what-matters', 'helped'])
  await onDay(house, '2027-05-22')
  expect((await asked(house, id)).length).toBe(2)
  await onDay(house, '2027-05-23')
  expect(await asked(house, id)).toEqual(['what-matters', 'helped', 'still'])
  await onDay(house, '2027-08-01')
  expect((await mails(house)).length).toBe(3)
})

test('her own start page tells how much has come, and no longer once it is answered', async () => {
  const { house, id } = await anEndedReferral()
  const start = async () => (await main(await (await house.as('ida')).get('/mit'))).replaceAll(/<[^>]*>/g, '')
  expect(await start()).toContain('Din behandling, kort 1 ny')
  expect(await start()).not.toMatch(/Spørgsmål til dig \d/)
  await onDay(house, '2026-11-24')
  expect(await start()).toContain('Spørgsmål til dig 1 ny')
  const address = await addressOf(house, id, 'what-matters')
  // Which conversation is meant stands beside the question: there may have been several.
  expect(await main(await (await house.as('ida')).get('/mit/spoergsmaal'))).toContain(
    'Næstved Kommune, samtalen 23. november 2026. Spurgt 24. november 2026',
  )
  expect((await (await house.as('ida')).post(address, { svar: 'yes' })).status).toBe(303)
  expect(await start()).not.toMatch(/Spørgsmål til dig \d/)
})

test('has it begun is asked once, four weeks after the first contact, and not of what has ended or stopped', async () => {
  const house = await aHouse()
  await house.owner`delete from referrals.question`
  const [id, stopped] = [
    await sendReferral(house, 'municipal-referral', 'send'),
    await sendReferral(house, 'municipal-referral', 'send'),
  ]
  for (const one of [id, stopped])
    for (const move of ['receive', 'contact'] as const)
      await actOn(house, 'koordinator', one, 'receiver', move)
  const agreedOn = Temporal.PlainDate.from('2026-12-10')
  expect(await actOn(house, 'koordinator', id, 'receiver', 'book', { agreedOn })).toBe('moved')
  expect(await actOn(house, 'koordinator', stopped, 'receiver', 'stop')).toBe('moved')
  await onDay(house, '2026-12-20')
  expect(await asked(house, id)).toEqual([])
  await onDay(house, '2026-12-21')
  expect([await asked(house, id), await asked(house, stopped)]).toEqual([['begun'], []])
  expect((await mails(house)).length).toBe(1)
})

test('on the day a death is known every invitation, mail and question stops', async () => {
  const { house, id } = await anEndedReferral()
  await onDay(house, '2026-11-24')
  await postGoesOut(house)
  const her = await house.as('ida')
  const address = await addressOf(house, id, 'what-matters')
  expect((await her.get(address)).status).toBe(200)
  const nurse = await house.as('sygeplejerske')
  await nurse.post(`/forloeb/${ida}/doed`, { 'dag-dag': '24', 'dag-maaned': '11', 'dag-aar': '2026' })
  expect(await house.owner`select 1 from referrals.question where ended_at is null`).toHaveLength(0)
  expect((await her.get(address)).status).toBe(404)
  expect((await her.post(address, { svar: 'no' })).status).toBe(404)
  for (const day of ['2026-11-25', '2027-01-04', '2027-05-23']) await onDay(house, day)
  expect(await asked(house, id)).toEqual(['what-matters'])
  expect((await mails(house)).length).toBe(1)
  expect(await house.owner`select outcome from shared.referral_outcome where referral_id = ${id}`).toEqual([
    { outcome: 'unknown' },
  ])
})

test('what came of it is unknown until she says it; no opens the need again and gives numbers to ring', async () => {
  const { house, id } = await anEndedReferral()
  const [need] = await house.owner<{ id: string }[]>`
    select id from assessments.need where person_id = ${ida} and about = 'traethed'`
  await house.owner`update referrals.referral set need_ids = ${[need?.id ?? '']} where id = ${id}`
  await house.owner`update assessments.need set state = 'met' where id = ${need?.id ?? ''}`
  await onDay(house, '2027-01-04')
  const outcome = async () =>
    (await house.owner`select outcome from shared.referral_outcome where referral_id = ${id}`)[0]?.outcome
  expect(await outcome()).toBe('unknown')
  const her = await house.as('ida')
  expect(await main(await her.get('/mit/spoergsmaal'))).toContain('Fik du den hjælp, du havde brug for?')
  const address = await addressOf(house, id, 'helped')
  expect(await main(await her.get(address))).toContain('Hvem ser svaret?')
  expect((await her.post(address, {})).status).toBe(422)
  expect((await her.post(address, { svar: 'same' })).status).toBe(422)
  const saved = await her.post(address, { svar: 'no' })
  expect(saved.headers.get('location')).toBe(address)
  const page = await main(await her.get(address))
  for (const words of ['Tak for dit svar', 'står åbent igen', 'tel:+4500000000', 'Du kan ringe her', '112'])
    expect(page).toContain(words)
  expect(await outcome()).toBe('no')
  expect(await house.owner`select state from assessments.need where id = ${need?.id ?? ''}`).toEqual([
    { state: 'open' },
  ])
  expect((await her.post(address, { svar: 'partly' })).status).toBe(303)
  expect(await outcome()).toBe('partly')
  const lines = await house.owner`select codes::text from platform.event where act = 'question.answered'`
  expect(JSON.stringify(lines)).not.toMatch(/partly|"no"|Ida/)
})

test('a line taken back takes its questions along', async () => {
  const house = await aHouse()
  await house.owner`delete from referrals.question`
  const id = await sendReferral(house, 'municipal-referral', 'send')
  for (const move of ['receive', 'contact'] as const) await actOn(house, 'koordinator', id, 'receiver', move)
  const rows = () => house.owner`select about from referrals.question where referral_id = ${id}`
  expect(await rows()).toHaveLength(1)
  await house.owner.begin(async (db) => {
    await db`select set_config('app.actor', (select by_account::text from referrals.move
      where referral_id = ${id} order by number desc limit 1), true), set_config('app.now', '2026-11-23T08:00:10Z', true)`
    await db`insert into referrals.move (referral_id, number, move, side) values (${id}, 4, 'undo', 'receiver')`
  })
  expect(await rows()).toHaveLength(0)
})

test('somebody else’s question is no question: to read, to answer, or to guess', async () => {
  const { house, id } = await anEndedReferral()
  await onDay(house, '2027-01-04')
  const address = await addressOf(house, id, 'helped')
  for (const key of ['bo', 'efterladt', 'sygeplejerske', 'koordinator', 'jobcenter', 'forperson', 'drift']) {
    const one = await house.as(key)
    expect([key, (await one.get(address)).status, (await one.post(address, { svar: 'yes' })).status]).toEqual(
      [key, 404, 404],
    )
    expect(await (await one.get('/mit/spoergsmaal')).text()).not.toContain('Fik du den hjælp')
  }
  expect((await house.anyone.post(address, { svar: 'yes' })).status).toBe(303)
  expect(await house.owner`select 1 from referrals.question where answer is not null`).toHaveLength(0)
})

test('the unit reads what the person has said about the help, and not what they were asked about the conversation', async () => {
  const { house, id } = await anEndedReferral()
  await onDay(house, '2027-01-04')
  const read = async () => main(await (await house.as('koordinator')).get(`/henvisninger/${id}`))
  const before = await read()
  expect(before).toContain('Fik du den hjælp, du havde brug for?')
  expect(before).toContain('Ukendt: intet svar endnu')
  expect(before).not.toContain('Blev du spurgt')
  await house.owner`update referrals.question set answer = 'no', answered_at = '2027-01-05T08:00:00Z'
    where referral_id = ${id} and about = 'helped'`
  expect(await read()).toContain('Nej (5. januar 2027)')
})
