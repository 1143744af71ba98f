import { loadavg } from 'node:os'
import { aListeningHouse, bareDriver } from './bare-driver.ts'
import { searchExam } from './exam.ts'
import { fullSpeed } from './full-speed.ts'
import { aRunningHouse, type RunningHouse } from './house.ts'
import { publishCourses } from './many-courses.ts'
import { publishOffers } from './many-offers.ts'
import { type Latency, paced } from './paced.ts'
import { holds, table } from './table.ts'
import { type Ready, readyVisits } from './visits.ts'
import { type Weight, weightOf } from './weight.ts'

const perSecond = 200
const connections = 10
const manyOffers = 20_000
/** A tenth of the country, so that it takes a minute; `BENCH_PEOPLE=400000` lays down all of it. */
const people = Number(process.env.BENCH_PEOPLE ?? 40_000)
const budget = { p99: 50, ratio: 0.5, kilobytes: 60, megabytes: 300, startSeconds: 3, statements: 3 }

type Measured = {
  readonly visit: Ready
  /** Milliseconds for whoever asks first, before anything is remembered. */
  readonly first: number
  readonly latency: Latency
  /** Milliseconds of work in the app's process for one answer. */
  readonly each: number | null
  readonly most: number
  readonly bare: number
  /** Beyond *enter*. */
  readonly statements: number
  readonly weight: Weight | null
}

async function measured(house: RunningHouse, visit: Ready, listening: Listening): Promise<Measured> {
  console.log(`… ${visit.name}`)
  const { first, statements } = await listening.listenedTo(visit)
  await paced(house.address, visit, 100, 1)
  const latency = await paced(house.address, visit, perSecond, 4)
  const before = house.worked()
  const most = await fullSpeed(house.address, visit, connections, 3)
  const worked = before === null ? null : (house.worked() ?? 0) - before
  const bare = await bareDriver(house.database, statements, connections, 2)
  const weight = visit.as || visit.path.startsWith('/api/') ? null : await weightOf(house.address, visit)
  const each = worked === null ? null : worked / (most * 3)
  return { visit, first, latency, each, most, bare, statements: statements.length - 1, weight }
}
type Listening = Awaited<ReturnType<typeof aListeningHouse>>

const ms = (value: number) => value.toFixed(1)
const kB = (bytes: number) => (bytes / 1000).toFixed(1)

function report(all: readonly Measured[], house: RunningHouse): string {
  const speed = all.map(({ visit, first, latency, each, most, bare, statements }) => [
    ...[visit.name, ms(latency.p50), ms(latency.p95), ms(latency.p99), holds(latency.p99 < budget.p99)],
    each === null ? '–' : ms(each),
    first.toFixed(0),
    ...[most.toFixed(0), bare.toFixed(0), (most / bare).toFixed(2), holds(most / bare >= budget.ratio)],
    ...[`${statements}`, holds(statements <= budget.statements)],
  ])
  const weight = all.flatMap(({ visit, weight }) =>
    weight
      ? [
          [visit.name, kB(weight.identity), kB(weight.gzip), kB(weight.firstVisit)].concat(
            holds(weight.firstVisit < budget.kilobytes * 1000),
          ),
        ]
      : [],
  )
  const memory = house.memory()
  const [first = 0, second = 0] = house.startedIn.map((took) => took / 1000)
  return [
    `At ${perSecond} visits a second, in milliseconds (budget: p99 below ${budget.p99}); the app's own work for one answer;`,
    `then answers a second with ${connections} connections beside the same statements through the driver alone`,
    `(budget: ${budget.ratio} of it); then statements beyond the first, which finds out who asks (budget: ${budget.statements}).`,
    '',
    table(
      ['page', 'p50', 'p95', 'p99', '', 'work', 'first', 'most', 'driver', 'share', '', 'statements', ''],
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
    const listening = await aListeningHouse(house.database)
    const all: Measured[] = []
    for (const visit of await readyVisits(house.signIn)) all.push(await measured(house, visit, listening))
    await listening.end()
    console.log(`\n${report(all, house)}\n\n${searchExam()}`)
  } finally {
    await house.stop()
  }
} catch (fault) {
  console.error(`Could not measure: ${fault instanceof Error ? fault.message : fault}`)
  process.exitCode = 1
}
