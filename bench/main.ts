import { loadavg } from 'node:os'
import { aListeningHouse } from './bare-driver.ts'
import { searchExam } from './exam.ts'
import { publishFlowReport } from './flow-cells.ts'
import { aRunningHouse, type RunningHouse } from './house.ts'
import { publishAnswers } from './many-answers.ts'
import { publishCourses } from './many-courses.ts'
import { publishOffers } from './many-offers.ts'
import {
  connections,
  type Measured,
  measuredVisit,
  measuredWrite,
  perSecond,
  writesPerSecond,
} from './measured.ts'
import { holds, table } from './table.ts'
import { readyVisits } from './visits.ts'
import { accepts, sendings } from './writes.ts'

const manyOffers = 20_000
/** A tenth of the country, so that it takes a minute; `BENCH_PEOPLE=400000` lays down all of it. */
const people = Number(process.env.BENCH_PEOPLE ?? 40_000)
/** Drafts of citizens who can sign in, one for each time that an answer is sent. */
const drafts = 1500
/** Words of the names of those that are measured alone: `BENCH_ONLY='work list|referral'`. */
const only = new RegExp(process.env.BENCH_ONLY ?? '')
const budget = { p99: 50, ratio: 0.5, kilobytes: 60, megabytes: 300, startSeconds: 3, statements: 3 }

const ms = (value: number) => value.toFixed(1)
const kB = (bytes: number) => (bytes / 1000).toFixed(1)

function report(all: readonly Measured[], house: RunningHouse): string {
  const speed = all.map(({ name, first, latency, each, most, bare, statements, isWrite, ...rest }) => [
    ...[name, ms(latency.p50), ms(latency.p95), ms(latency.p99), holds(latency.p99 < budget.p99)],
    each === null ? '–' : ms(each),
    first.toFixed(0),
    ...[most.toFixed(0), bare.toFixed(0), (most / bare).toFixed(2), holds(most / bare >= budget.ratio)],
    ...[`${statements}`, isWrite ? '' : holds(statements <= budget.statements)],
    ...[isWrite ? '–' : ms(rest.sql), rest.sqlMost ? holds(rest.sql < rest.sqlMost) : ''],
  ])
  const weight = all.flatMap(({ name, weight }) =>
    weight
      ? [
          [name, kB(weight.identity), kB(weight.gzip), kB(weight.firstVisit)].concat(
            holds(weight.firstVisit < budget.kilobytes * 1000),
          ),
        ]
      : [],
  )
  const memory = house.memory()
  const [first = 0, second = 0] = house.startedIn.map((took) => took / 1000)
  return [
    `At ${perSecond} visits a second, writes at ${writesPerSecond}, in milliseconds (budget: p99 below ${budget.p99}); the app's own`,
    'work for one answer;',
    `then answers a second with ${connections} connections beside the same statements through the driver alone`,
    `(budget: ${budget.ratio} of it); then statements beyond the first, which finds out who asks, and the line of who has looked`,
    `(budget: ${budget.statements} a page), and the milliseconds they take one visitor at a time (budget: 2 a work list, 10 the report).`,
    '',
    table(
      [
        'page',
        'p50',
        'p95',
        'p99',
        '',
        'work',
        'first',
        'most',
        'driver',
        'share',
        '',
        'statements',
        '',
        'sql',
        '',
      ],
      speed,
    ),
    '',
    `Bytes over the line, in kB (budget: first visit below ${budget.kilobytes}, with stylesheet, script and fonts).`,
    '',
    table(['page', 'plain', 'gzip', 'first visit', ''], weight),
    '',
    memory
      ? `Memory after all this: ${memory.now.toFixed(0)} MB, at most ${memory.most.toFixed(0)} MB ` +
        `(budget ${budget.megabytes}: ${holds(memory.most <= budget.megabytes)})`
      : 'Memory: this system does not tell.',
    `Start on a fresh folder ${first.toFixed(1)} s; again ${second.toFixed(1)} s ` +
      `(budget ${budget.startSeconds}: ${holds(second < budget.startSeconds)})`,
  ].join('\n')
}

try {
  const load = loadavg().map((value) => value.toFixed(1))
  console.log(`Others on this machine (load 1, 5, 15 minutes): ${load.join(' ')}`)
  const house = await aRunningHouse()
  try {
    console.log(`… ${manyOffers} offers`)
    await publishOffers(house.database, manyOffers)
    console.log(`… ${people} people with their courses`)
    await publishCourses(house.database, people)
    console.log('… their answers, and a quarter of the flow report')
    await publishAnswers(house.database, people, drafts)
    await publishFlowReport(house.database, people)
    const listening = await aListeningHouse(house.database)
    const all: Measured[] = []
    for (const visit of await readyVisits(house.signIn))
      if (only.test(visit.name)) all.push(await measuredVisit(house, visit, listening))
    // Last, because they change what the pages show.
    const writes = [
      await accepts(house.database, await house.signIn('koordinator')),
      await sendings(house.database),
    ]
    for (const write of writes)
      if (only.test(write.name)) all.push(await measuredWrite(house, write, listening))
    await listening.end()
    console.log(`\n${report(all, house)}\n\n${searchExam()}`)
  } finally {
    await house.stop()
  }
} catch (fault) {
  console.error(`Could not measure: ${fault instanceof Error ? fault.message : fault}`)
  process.exitCode = 1
}
