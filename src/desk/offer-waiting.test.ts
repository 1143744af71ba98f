import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { exampleUnits } from '#registers/accounts/index.ts'

const main = async (answer: Response | Promise<Response>) =>
  /<main[\s\S]*<\/main>/.exec(await (await answer).text())?.[0] ?? ''
const told = {
  enhed: exampleUnits.clinic.id,
  uger: '14',
  taeller: 'first-conversation',
  tilbud: 'klinik-roskilde',
}
const said =
  '14 uger fra henvisning til første samtale (oplyst af Eksempel: Klinik for Senfølger, Roskilde 23. november 2026)'
type Answer = { offers: { slug: string; waiting: unknown; own_waiting: unknown[] }[] }

test('what a clinic tells of waiting stands at once on its offer’s card and page, and in what machines read', async () => {
  const house = await aHouse()
  const offer = async () => {
    const read = (await (await house.anyone.get('/api/v1/offers?q=klinik&sted=0265')).json()) as Answer
    return read.offers.find(({ slug }) => slug === 'klinik-roskilde')
  }
  const [row] = await house.owner<{ uuid: string }[]>`
    select body->>'uuid' as uuid from shared.published where kind = 'offer' and key = 'klinik-roskilde'`
  const hsds = async () =>
    (await (await house.anyone.get(`/hsds/services/${row?.uuid}`)).json()) as { wait_time?: string }
  const changed = async () =>
    (await (await house.anyone.get('/hsds/services?modified_after=2027-02-28')).json()) as {
      total_items: number
    }
  // Each is asked before, so that something is remembered of it.
  const cards = ['/tilbud?sted=0265', '/kommuner/0265']
  for (const page of [...cards, '/tilbud/klinik-roskilde'])
    expect(await main(house.anyone.get(page))).not.toContain('14 uger')
  expect((await offer())?.own_waiting).toEqual([])

  const clinic = await house.as('klinik')
  expect((await clinic.post('/ventetid', told)).status).toBe(303)
  for (const page of cards)
    expect([page, await main(house.anyone.get(page))]).toEqual([page, expect.stringContaining(said)])
  const page = await main(house.anyone.get('/tilbud/klinik-roskilde'))
  expect(page).toContain(`<dt>Ventetid</dt><dd>${said}`)
  expect(await offer()).toMatchObject({
    waiting: null,
    own_waiting: [
      {
        weeks: 14,
        counted: 'first-conversation',
        words: null,
        told_on: '2026-11-23',
        told_by: 'Eksempel: Klinik for Senfølger, Roskilde',
      },
    ],
  })
  expect((await hsds()).wait_time).toBe(
    '14 uger fra henvisning til første samtale (oplyst af Eksempel: Klinik for Senfølger, Roskilde 2026-11-23)',
  )

  // Old, it says so; taken back, it is not given, and nothing of the past is said instead.
  house.clock.set(Temporal.Instant.from('2027-03-01T08:00:00Z'))
  expect(await main(house.anyone.get('/tilbud?sted=0265'))).toContain('det kan have ændret sig')
  expect((await changed()).total_items).toBe(0)
  const later = await house.as('klinik')
  expect((await later.post('/ventetid', { enhed: told.enhed, tilbud: told.tilbud })).status).toBe(303)
  for (const one of [...cards, '/tilbud/klinik-roskilde'])
    expect(await main(house.anyone.get(one))).not.toContain('14 uger')
  expect((await hsds()).wait_time).toBeUndefined()
  expect((await changed()).total_items).toBe(1)
  expect((await offer())?.own_waiting).toEqual([])
})
