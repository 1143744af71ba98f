import { expect, test } from 'vitest'
import { granted, inTheirName } from '#app/testing.actors.ts'
import { actOn, sendReferral } from '#app/testing.referrals.ts'
import { aHouse } from '#app/testing.ts'
import { asJob } from '#platform/as-job.ts'
import { isRefusal } from '#platform/permit.ts'
import { times } from './flow.example.ts'
import { mayFreezeFlow } from './flow.policy.ts'
import { flowTree, quarterFrom, quarterOf, quarterText, settledQuarter } from './flow.rules.ts'
import { listFlow, saveFlow } from './flow.store.ts'
import { publishFlow } from './flow-publish.rules.ts'

type House = Awaited<ReturnType<typeof aHouse>>
const day = (text: string) => Temporal.PlainDate.from(text)
const main = async (answer: Response) =>
  (/<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const csvOf = async (house: House, who: string) => {
  const answer = await (await house.as(who)).get('/data/forloebsrapport.csv?kvartal=2026-4')
  return (await answer.text()).trim().split('\r\n')
}
async function onDay(house: House, text: string) {
  house.clock.set(Temporal.Instant.from(`${text}T08:00:00Z`))
  await house.aMinutePasses()
}

/** Six sent, five of them received two days later, one of these sent back; nothing else lies anywhere. */
async function aQuarter() {
  const house = await aHouse()
  await house.owner`alter table referrals.move disable trigger user`
  await house.owner`truncate referrals.referral cascade`
  await house.owner`alter table referrals.move enable trigger user`
  const ids: string[] = []
  for (let sent = 0; sent < 6; sent += 1) ids.push(await sendReferral(house, 'municipal-referral', 'send'))
  house.clock.set(Temporal.Instant.from('2026-11-25T08:00:00Z'))
  for (const id of ids.slice(1))
    expect(await actOn(house, 'koordinator', id, 'receiver', 'receive')).toBe('moved')
  const back = { words: 'Ring først', advice: 'Tal med egen læge' }
  expect(await actOn(house, 'koordinator', ids[1] ?? '', 'receiver', 'send-back', back)).toBe('moved')
  return house
}

test.each([
  ['2026-11-23', '2026-10-01', '2026-4', '2026-04-01'],
  ['2027-06-30', '2027-04-01', '2027-2', '2026-10-01'],
  ['2027-07-01', '2027-07-01', '2027-3', '2027-01-01'],
])('%s lies in the quarter from %s, and what is settled is another', (on, first, text, settled) => {
  expect(`${quarterOf(day(on))}`).toBe(first)
  expect(quarterText(quarterOf(day(on)))).toBe(text)
  expect(`${quarterFrom(text)}`).toBe(first)
  expect(`${settledQuarter(day(on))}`).toBe(settled)
})
test('what is no quarter is none', () => {
  expect(['2026-5', '2026-0', '26-1', '', '2026-1x'].map(quarterFrom)).toEqual([null, null, null, null, null])
})

test('a stranger, and whoever has no part in it, finds no report', async () => {
  const house = await aHouse()
  const { owner } = house
  await owner`insert into referrals.flow_quarter (quarter) values ('2026-01-01')`
  await owner`insert into referrals.flow_cell values ('2026-01-01', '', '', '', '', 'sent', 'shown', 7)`
  for (const key of ['ida', 'sygeplejerske', 'jobcenter', 'redaktoer', 'drift'])
    for (const address of ['/forloebsrapport', '/data/forloebsrapport.csv?kvartal=2026-1'])
      expect([key, (await (await house.as(key)).get(address)).status]).toEqual([key, 404])
  const signedOut = await house.anyone.get('/forloebsrapport')
  expect([signedOut.status, signedOut.headers.get('location')?.split('?')[0]]).toEqual([303, '/log-ind'])
  const read = (who: string) => inTheirName(house, who, (db) => db`select amount from referrals.flow_cell`)
  expect([(await read('sygeplejerske')).length, (await read('jobcenter')).length]).toEqual([0, 0])
  expect((await read('statistiker')).length).toBe(1)
  await inTheirName(house, 'statistiker', async (_, actor) => {
    expect(isRefusal(mayFreezeFlow(actor))).toBe(true)
  })
})

test('a quarter is frozen once, when the next is over, and says what came of it', async () => {
  const house = await aQuarter()
  await onDay(house, '2027-03-31')
  const early = await (await house.as('statistiker')).get('/data/forloebsrapport.csv?kvartal=2026-4')
  expect(early.status).toBe(404)
  await onDay(house, '2027-04-01')
  const lines = await csvOf(house, 'statistiker')
  expect(lines[1]).toBe('Hele landet;;;;;6;5;1–4;0;0;0;0;0;0;0;0;0;2;skjult;skjult')
  expect(lines[2]).toMatch(/^Sygehus → Kommune;sygehus;sundhed;;;6;5;1–4;0/)
  expect(lines[4]).toMatch(/, Næstved;sygehus;sundhed;region-sjaelland;0370;6;5;1–4;0/)
  const page = await main(await (await house.as('leder')).get('/forloebsrapport'))
  expect(page).toContain('4. kvartal 2026')
  expect(page).toContain('Hele landet 6 5 1–4 0 0 0')
  const frozen =
    await house.owner`select count(*)::integer as lines from referrals.flow_cell where quarter = '2026-10-01'`
  await onDay(house, '2027-04-02')
  expect(await csvOf(house, 'leder')).toEqual(lines)
  expect(
    await house.owner`select count(*)::integer as lines from referrals.flow_cell where quarter = '2026-10-01'`,
  ).toEqual(frozen)
  const kept =
    await house.owner`select amount from referrals.flow_cell where state <> 'shown' and amount is not null`
  expect(kept).toEqual([])

  // What this copy of the app remembers of it is told to nobody else, and no longer than its names hold.
  const address = '/forloebsrapport?region=region-sjaelland'
  const region = await main(await (await house.as('leder')).get(address))
  expect(region).toContain('Region Sjælland, Næstved')
  expect(await main(await (await house.as('leder')).get(address))).toBe(region)
  expect(await main(await (await house.as('leder')).get(`/en${address}`))).toContain(
    'Hospital → Municipality',
  )
  expect((await (await house.as('sygeplejerske')).get(address)).status).toBe(404)
  expect(await inTheirName(house, 'sygeplejerske', (db) => listFlow(db, day('2026-10-01'), ''))).toEqual([])
  await house.owner`update places.municipality set name = 'Susåen' where code = '0370'`
  const renamed = region.replaceAll('Sjælland, Næstved', 'Sjælland, Susåen')
  expect(await main(await (await house.as('leder')).get(address))).toBe(renamed)
})

test('what a few small numbers add up to is told as what it lies between, and stored as no more', async () => {
  const house = await aHouse()
  const quarter = day('2026-01-01')
  await asJob(house.worker, house.clock, 'flow', (db, actor) => {
    const cases = [...times(2, '0370'), ...times(3, '0316'), ...times(30, '0265')]
    return saveFlow(db, granted(mayFreezeFlow(actor)), quarter, publishFlow(flowTree(cases)))
  })
  const answer = await (await house.as('leder')).get('/data/forloebsrapport.csv?kvartal=2026-1')
  const lines = (await answer.text()).split('\r\n')
  expect(lines[1]).toMatch(/^Hele landet;;;;;32–38;0;/)
  expect(lines.slice(4, 7).map((line) => line.split(';')[5])).toEqual(['1–4', '1–4', '30'])
  const page = await main(await (await house.as('leder')).get('/forloebsrapport?kvartal=2026-1'))
  expect(page).toContain('Hele landet 32–38 0')
  const kept = await house.owner`select from referrals.flow_cell where amount not in (0, 30)`
  expect(kept.length).toBe(0)
})

test('a coordinator sees what comes to the own unit and what begins there; a statistician no unit', async () => {
  const house = await aQuarter()
  const page = await main(await (await house.as('koordinator')).get('/forloebsrapport'))
  expect(page).toMatch(/Jeres egen enhed.*november 2026 6 0/)
  const other = await main(await (await house.as('statistiker')).get('/forloebsrapport'))
  expect(other).not.toContain('Jeres egen enhed')
  const unknown = await (await house.as('koordinator')).get('/forloebsrapport?kvartal=2019-1')
  expect(unknown.status).toBe(404)
})
