import { describe, expect, test } from 'vitest'
import { addressKnown, key, now, provider, roundsOf, tasksFor, text } from '#app/testing.asking.ts'
import { aHouse } from '#app/testing.ts'
import { aPostOffice } from '#platform/testing.mail.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { shippedOffers } from './offers.example.ts'

type House = Awaited<ReturnType<typeof aHouse>>

const told = async (house: House) => text(await house.anyone.get(`/tilbud/${key}`))

describe('asking', () => {
  test('an offer whose time has passed is asked about by mail, and whoever is near has a task', async () => {
    const house = await aHouse()
    await addressKnown(house)
    await house.aMinutePasses()
    expect(await tasksFor(house)).toEqual([{ role: 'frivillig', at: exampleUnits.chapter.id, open: true }])
    expect(await tasksFor(house, 'kraeftraadgivning-aarhus')).toMatchObject([{ role: 'redaktoer', at: null }])
    const page = await text(await (await house.as('frivillig')).get('/opgaver'))
    expect(page).toContain('Hør, om det stadig passer: Kræftrådgivningen, Næstved')
    const [mail] = await house.owner`select subject, body from platform.mail`
    expect(mail?.subject).toBe('Stemmer det, der står om jeres tilbud?')
    expect(mail?.body).toContain('Kræftrådgivningen, Næstved')
  })

  test('asked again at once it asks nobody twice; a month later it asks once more, and at last it rests', async () => {
    const house = await aHouse()
    await addressKnown(house)
    const roundsBy = async (day: string) => {
      house.clock.set(now(day))
      await house.aMinutePasses()
      await house.aMinutePasses()
      return (await roundsOf(house)).length
    }
    expect(await roundsBy('2026-11-23')).toBe(1)
    expect(await roundsBy('2026-12-22')).toBe(1)
    expect(await roundsBy('2026-12-23')).toBe(2)
    expect(await told(house)).not.toContain('Usikker')
    expect(await roundsBy('2027-01-22')).toBe(2)
    expect(await told(house)).toContain('Usikker: vi har spurgt to gange uden svar')
    expect(await roundsBy('2027-06-20')).toBe(2)
    expect(await roundsBy('2027-06-21')).toBe(3)
    expect(
      await house.owner`select 1 from editions.edition where kind = 'offer' and status = 'published'`,
    ).toHaveLength(shippedOffers().length)
  })

  test('a former offer is not asked about, and one whose time has not passed neither', async () => {
    const house = await aHouse()
    await house.aMinutePasses()
    const asked = await house.owner<{ key: string; due: boolean }[]>`
      select r.offer_key as key, e.stale_on <= '2026-11-23' as due
        from offers.round r join editions.edition e on e.kind = 'offer' and e.key = r.offer_key`
    expect(asked.map((one) => one.key)).not.toContain('rehpa-livsfortaelling')
    expect(asked.filter((one) => !one.due)).toEqual([])
    const [rest] = await house.owner<{ count: number }[]>`
      select count(*)::int from editions.edition where kind = 'offer' and stale_on <= '2026-11-23' and status = 'published'
         and body->>'standing' is null`
    expect(asked).toHaveLength(rest?.count ?? 0)
  })
})

test('the mail arrives by SMTP, and its link leads there', async () => {
  const house = await aHouse()
  await addressKnown(house)
  const { server, sender } = await aPostOffice(house)
  await house.aMinutePasses([sender], 'https://foelgeskab.example')
  const asked = server.letters.filter(({ to }) => to === provider)
  expect(asked).toMatchObject([{ subject: 'Stemmer det, der står om jeres tilbud?' }])
  const [, path = ''] = /https:\/\/foelgeskab\.example(\S+)/.exec(asked[0]?.text ?? '') ?? []
  expect((await house.anyone.get(path)).status).toBe(303)
})

test('the address is an editor’s and the job’s to know: no public page, no file, no other post', async () => {
  const house = await aHouse()
  await addressKnown(house)
  await house.aMinutePasses()
  for (const path of [`/tilbud/${key}`, '/tilbud', '/data/tilbud.csv', '/api/v1/offers?q=naestved'])
    expect(await (await house.anyone.get(path)).text()).not.toContain(provider)
  expect(await house.web`select 1 from offers.confirmation_address`).toHaveLength(0)
  expect(await house.worker`select 1 from offers.confirmation_address`).toHaveLength(1)
})
