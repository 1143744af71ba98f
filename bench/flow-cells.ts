import { type Address, openDatabase } from '#platform/database.ts'
import { type FlowCase, flowTree, outcomes, settledQuarter } from '../src/care/referrals/flow.rules.ts'
import { cellOf } from '../src/care/referrals/flow.store.ts'
import { publishFlow } from '../src/care/referrals/flow-publish.rules.ts'

const ways = [
  ['sygehus', 'sundhed'],
  ['sygehus', 'almen-praksis'],
  ['sygehus', 'senfoelgeklinik'],
  ['almen-praksis', 'sundhed'],
  ['almen-praksis', 'senfoelgeklinik'],
  ['senfoelgeklinik', 'sundhed'],
] as const

/** A quarter's report over every municipality, hidden as the house hides it, from so many invented referrals. */
export async function publishFlowReport(address: Address, referrals: number) {
  const owner = openDatabase(address, 'owner', { max: 1 })
  const places = await owner<{ place: string; region: string }[]>`
    select m.municipality_code as place, m.key as region from shared.membership m
     where m.kind = 'region' and platform.today() between m.valid_from and coalesce(m.valid_to, 'infinity')`
  const [{ today } = { today: Temporal.PlainDate.from('2026-01-01') }] = await owner<
    { today: Temporal.PlainDate }[]
  >`select platform.today() as today`
  const cases = Array.from({ length: referrals }, (_, n): FlowCase => {
    const { place = '', region = '' } = places[n % places.length] ?? {}
    const [sender, receiver] = ways[Math.floor(n / places.length) % ways.length] ?? ways[0]
    const days = { daysReceived: n % 9, daysHeld: 10 + (n % 11), daysStarted: 20 + (n % 13) }
    const gone = {
      sentBack: n % 40 === 0,
      received: true,
      held: n % 7 > 0,
      started: n % 5 > 0,
      ended: n % 3 > 0,
    }
    return {
      sender,
      receiver,
      region,
      place,
      units: [`${sender} ${n % 3}`, `${receiver} ${place}`],
      ...gone,
      outcome: outcomes[n % outcomes.length] ?? 'unknown',
      ...days,
    }
  })
  const quarter = settledQuarter(today).toString()
  const cells = publishFlow(flowTree(cases)).flatMap(
    ({ path: [way = '>', region = '', place = ''], readings }) => {
      const [sender = '', receiver = ''] = way.split('>')
      return Object.entries(readings).map(([measure, reading]) => ({
        ...{ quarter, sender, receiver, region, place, measure },
        ...cellOf(reading),
      }))
    },
  )
  await owner`delete from referrals.flow_cell where quarter = ${quarter}::date`
  await owner`insert into referrals.flow_quarter (quarter) values (${quarter}) on conflict do nothing`
  await owner`
    insert into referrals.flow_cell (quarter, sender, receiver, region, place, measure, state, amount, least, most)
    select c.* from jsonb_to_recordset(${owner.json(cells)}) as c(quarter date, sender text, receiver text, region text,
      place text, measure text, state text, amount numeric, least integer, most integer)`
  await owner`analyze referrals.flow_cell`
  await owner.end()
  return cells.length
}
