import { expect, test } from 'vitest'
import { aHouse } from '#app/testing.ts'
import { asJob } from '#platform/as-job.ts'
import { listOfferChanges } from './offer-changes.store.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const changesOn = ({ worker, clock }: House, day: string) =>
  asJob(worker, clock, 'test', (db) => listOfferChanges(db, Temporal.PlainDate.from(day)))
const text = async (answer: Response) => (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('on 1 January 2027 two regions become one and a duty moves; each offer stands once', async () => {
  const changes = await changesOn(await aHouse(), '2027-01-01')
  const of = (key: string) => changes.filter((one) => one.key === key)
  expect(of('klinik-roskilde')).toMatchObject([
    {
      level: 'region',
      regionBefore: 'Region Sjælland',
      regionAfter: 'Region Østdanmark',
      authority: null,
      tasks: [],
    },
  ])
  expect(of('klinik-herlev-tarm')).toMatchObject([
    { regionBefore: 'Region Hovedstaden', regionAfter: 'Region Østdanmark' },
  ])
  const [randers] = of('kommune-randers')
  expect(randers).toMatchObject({ regionBefore: 'Region Midtjylland', regionAfter: 'Region Midtjylland' })
  expect(randers?.tasks.map(({ task }) => task)).toContain('patientrettet_forebyggelse')
  // A region that stays as it is, the whole country, and what is over.
  for (const key of ['klinik-ouh', 'kraeftlinjen', 'rehpa-livsfortaelling']) expect(of(key)).toEqual([])
  expect(new Set(changes.map(({ key }) => key)).size).toBe(changes.length)
})

test.each(['2026-12-31', '2027-01-02', '2020-01-01'])('on %s nothing changes', async (day) => {
  expect(await changesOn(await aHouse(), day)).toEqual([])
})

test('the page and the spreadsheet say the same, and what nobody has told', async () => {
  const house = await aHouse()
  const page = await text(await house.anyone.get('/tilbud/aendringer?dato=2027-01-01'))
  for (const words of ['Tilbud, hvor ansvaret ændrer sig 1. januar 2027', 'Region Østdanmark', 'Ikke oplyst'])
    expect(page).toContain(words)
  const csv = await (await house.anyone.get('/data/tilbud-aendringer.csv?dato=2027-01-01')).text()
  expect(csv.trim().split('\r\n')).toHaveLength((await changesOn(house, '2027-01-01')).length + 1)
  expect(csv).not.toMatch(/undefined|null/)
  expect(await text(await house.anyone.get('/tilbud/aendringer?dato=2026-05-01'))).toContain(
    'Vi kender ingen tilbud',
  )
  expect((await house.anyone.get('/tilbud/aendringer?dato=maaske')).status).toBe(422)
  expect((await house.anyone.get('/data/tilbud-aendringer.csv?dato=maaske')).status).toBe(400)
})
