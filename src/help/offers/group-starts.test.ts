import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { asJob } from '#platform/as-job.ts'
import { exampleUnits } from '#registers/accounts/index.ts'
import { furnishExampleOffers, publishExamples } from './example-offers.store.ts'
import { anOffer } from './offers.example.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const text = async (answer: Response) => (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const area = { level: 'municipality', key: '0370', name: 'Næstved' } as const
const key = 'eksempel-naestved'
const elsewhere = 'eksempel-roskilde'
const telling = (more: Record<string, string> = {}) => ({
  ...{ formular: randomUUID(), tilbud: key, navn: 'Krop og kræft' },
  ...{ 'dag-dag': '12', 'dag-maaned': '1', 'dag-aar': '2027', kl: '10.00', pladser: '12', ledige: '3' },
  ...more,
})
const startsIn = ({ owner }: House) =>
  owner<
    { id: string; saidBy: string; toldOn: Temporal.PlainDate; free: number; taken: number; changes: number }[]
  >`select id, said_by, told_on, free, taken, changes from offers.group_start order by starts_on`

let house: House
beforeEach(async () => {
  house = await aHouse()
  await publishExamples(house.owner, [
    anOffer({ id: key, area, municipalityCodes: ['0370'] }),
    anOffer({
      id: elsewhere,
      area: { level: 'municipality', key: '0265', name: 'Roskilde' },
      municipalityCodes: ['0265'],
    }),
    anOffer({ id: 'eksempel-klinik', area, municipalityCodes: ['0370'], kind: 'late-effects-clinic' }),
  ])
})

describe('telling of a start', () => {
  test('strangers have no such page, and no way in through the database', async () => {
    for (const who of ['ida', 'sygeplejerske', 'laege', 'klinik', 'redaktoer', 'frivillig', 'jobcenter']) {
      const visitor = await house.as(who)
      expect([who, (await visitor.get('/hold')).status]).toEqual([who, 404])
      expect([who, (await visitor.post('/hold', telling())).status]).toEqual([who, 404])
    }
    expect((await house.anyone.get('/hold')).status).toBe(303)
    await expect(house.web`
      insert into offers.group_start (id, offer_key, unit_id, starts_on)
      values (gen_random_uuid(), ${key}, ${exampleUnits.health.id}, '2027-01-12')`).rejects.toThrow(
      'row-level security',
    )
  })

  test('it stands on the offer at once, with who said it and when, and on the card', async () => {
    const coordinator = await house.as('koordinator')
    expect(await text(await coordinator.get('/hold'))).toContain('I har ikke fortalt om kommende hold')
    const sent = await coordinator.post('/hold', telling())
    expect(sent.headers.get('location')).toBe('/hold?gemt=ja')
    const said = 'sagt d. 23. november 2026 af Eksempel: Sundhedscenter, Næstved Kommune'
    const start = 'Krop og kræft, 12. januar 2027 kl. 10.00'
    expect(await text(await house.anyone.get(`/tilbud/${key}`))).toContain(
      `${start}: 3 ledige pladser af 12 (${said}). Læg i kalenderen`,
    )
    expect(await text(await house.anyone.get('/tilbud?sted=0370&q=eksempel'))).toContain(
      `Næste start: ${start}, 3 ledige pladser af 12 (sagt d. 23. november 2026)`,
    )
    expect(await text(await coordinator.get('/hold'))).toContain('Krop og kræft 12. januar 2027 kl. 10.00')
    const api = (await (await house.anyone.get('/api/v1/offers?sted=0370&q=eksempel')).json()) as {
      offers: { slug: string; group_starts: unknown[] }[]
    }
    expect(api.offers.find(({ slug }) => slug === key)?.group_starts).toMatchObject([
      { name: 'Krop og kræft', on: '2027-01-12', at: '10:00', places: 12, free: 3, said_on: '2026-11-23' },
    ])
  })

  test('sent twice it is told once; past its day it is gone from every page', async () => {
    const coordinator = await house.as('koordinator')
    const form = telling()
    await coordinator.post('/hold', form)
    await coordinator.post('/hold', form)
    const [start, ...more] = await startsIn(house)
    expect(more).toEqual([])
    const calendar = await house.anyone.get(`/kalender/hold-${start?.id}.ics`)
    expect(calendar.headers.get('content-type')).toContain('text/calendar')
    const entry = await calendar.text()
    expect(entry).toContain('SUMMARY:Holdet begynder: Krop og kræft')
    expect(entry).toMatch(/DTSTART[^\r]*:20270112T090000Z/)
    house.clock.set(Temporal.Instant.from('2027-01-13T08:00:00Z'))
    for (const path of [`/tilbud/${key}`, '/tilbud?sted=0370&q=eksempel'])
      expect(await text(await house.anyone.get(path))).not.toContain('Krop og kræft')
    expect((await house.anyone.get(`/kalender/hold-${start?.id}.ics`)).status).toBe(404)
    expect(await text(await (await house.as('koordinator')).get('/hold'))).toContain(
      'ikke fortalt om kommende',
    )
  })

  test('only of the own municipality’s offers, whatever the form says', async () => {
    const coordinator = await house.as('koordinator')
    // One own offer needs no choosing: what another page might send is not asked.
    await coordinator.post('/hold', telling({ tilbud: elsewhere }))
    expect((await house.owner`select offer_key from offers.group_start`).map((one) => one.offerKey)).toEqual([
      key,
    ])
    await publishExamples(house.owner, [anOffer({ id: 'eksempel-to', area, municipalityCodes: ['0370'] })])
    const two = await coordinator.post('/hold', telling({ tilbud: elsewhere }))
    expect(two.status).toBe(422)
    expect(await two.text()).toContain('Vælg tilbuddet')
    expect(
      (
        await house.owner<{ own: boolean }[]>`
        select offers.is_of_unit(k, ${exampleUnits.health.id}) as own
          from unnest(array[${key}, ${elsewhere}, 'eksempel-klinik', 'kommune-alle-kommuner']) k`
      ).map(({ own }) => own),
    ).toEqual([true, false, false, false])
  })

  test('a wrong form comes back with what was typed, and shows no markup', async () => {
    const coordinator = await house.as('koordinator')
    const name = '<script>alert(1)</script> "\'; drop table'
    const answer = await coordinator.post('/hold', telling({ navn: name, ledige: '13' }))
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Der kan ikke være flere ledige end i alt')
    expect(html).not.toContain('<script>alert')
    expect(html.replaceAll('&lt;', '<').replaceAll('&quot;', '"')).toContain('<script>alert(1)')
    expect(await startsIn(house)).toEqual([])
  })
})

describe('telling anew', () => {
  const told = async () => {
    await (await house.as('koordinator')).post('/hold', telling())
    const [start] = await startsIn(house)
    return `/hold/${start?.id}`
  }

  test('the number is told on its day, and nobody tells anew what they have not seen', async () => {
    const path = await told()
    house.clock.set(Temporal.Instant.from('2026-12-01T08:00:00Z'))
    const [one, other] = [await house.as('koordinator'), await house.as('leder')]
    expect((await one.post(path, telling({ set: '0', ledige: '1' }))).status).toBe(303)
    const late = await other.post(path, telling({ set: '0', ledige: '9', navn: 'Andet navn' }))
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(page).toContain('Holdet er ændret siden')
    expect(page).toContain('Andet navn')
    expect(await startsIn(house)).toMatchObject([{ free: 1, changes: 1 }])
    expect(await text(await house.anyone.get(`/tilbud/${key}`))).toContain('sagt d. 1. december 2026')
    const both = await Promise.all(
      [one, other].map((who) => who.post(path, telling({ set: '1', ledige: '2' }))),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
  })

  test('a place is given once, however many ask at once, and what is told anew begins from there', async () => {
    const path = await told()
    const id = path.split('/')[2] ?? ''
    const take = () => house.owner<{ given: boolean }[]>`
      select offers.take_place(${id}, ${exampleUnits.health.id}) as given`
    const given = (await Promise.all([1, 2, 3, 4, 5].map(take))).map(([one]) => one?.given)
    expect(given.filter(Boolean)).toHaveLength(3)
    const everybody = await text(await house.anyone.get(`/tilbud/${key}`))
    expect(everybody).toContain('ingen af 12 pladser er ledige')
    expect(everybody).not.toMatch(/er givet her|er blevet fri/)
    expect(await text(await (await house.as('koordinator')).get('/hold'))).toContain('3 er givet her siden')
    await house.owner`select offers.give_place_back(${id})`
    expect(await text(await house.anyone.get(`/tilbud/${key}`))).toContain('1 ledig plads af 12')
    const coordinator = await house.as('koordinator')
    // They saw the number of before.
    expect((await coordinator.post(path, telling({ set: '0' }))).status).toBe(409)
    expect((await coordinator.post(path, telling({ set: '4', ledige: '2' }))).status).toBe(303)
    expect(await startsIn(house)).toMatchObject([{ free: 2, taken: 0 }])
    const [stranger] = await house.owner<{ given: boolean }[]>`
      select offers.take_place(${id}, ${exampleUnits.oncology.id}) as given`
    expect(stranger?.given).toBe(false)
  })

  test('cancelled it is shown nowhere, and gives no place', async () => {
    const path = await told()
    const coordinator = await house.as('koordinator')
    const gone = await coordinator.post(path, { formular: randomUUID(), set: '0', skridt: 'aflys' })
    expect(gone.headers.get('location')).toMatch(/^\/hold\?gemt=aflyst/)
    expect(await text(await house.anyone.get(`/tilbud/${key}`))).not.toContain('Krop og kræft')
    expect((await coordinator.get(path)).status).toBe(404)
    const [row] = await house.owner<{ given: boolean }[]>`
      select offers.take_place(id, ${exampleUnits.health.id}) as given from offers.group_start`
    expect(row?.given).toBe(false)
  })
})

test('who tries the house finds groups to choose, and finds them once', async () => {
  for (const _ of [1, 2]) await asJob(house.worker, house.clock, 'furnish-offers', furnishExampleOffers)
  const starts = await startsIn(house)
  expect(starts.map(({ free }) => free)).toEqual([3, 9, 0])
  expect(starts[0]?.saidBy).toBe('Eksempel: Sundhedscenter, Næstved Kommune')
  expect(await text(await house.anyone.get('/tilbud/eksempel-hold-naestved'))).toContain(
    'ingen af 8 pladser er ledige',
  )
})
