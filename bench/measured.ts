import { about, type aListeningHouse, bareDriver, inSql, isBeside } from './bare-driver.ts'
import { fullSpeed, fullSpeedOf } from './full-speed.ts'
import type { RunningHouse } from './house.ts'
import { type Latency, paced } from './paced.ts'
import type { Ready } from './visits.ts'
import { type Weight, weightOf } from './weight.ts'
import type { Deed, Write } from './writes.ts'

export const perSecond = 200
/** More than all of Denmark writes in its busiest second. */
export const writesPerSecond = 50
export const connections = 10

export type Measured = {
  readonly name: string
  /** Milliseconds for whoever asks first, before anything is remembered. */
  readonly first: number
  readonly latency: Latency
  /** Milliseconds of work in the app's process for one answer. */
  readonly each: number | null
  readonly most: number
  readonly bare: number
  /** Beyond *enter* and the line of who has looked. */
  readonly statements: number
  /** Milliseconds that these take, one visitor at a time, and how many they may. */
  readonly sql: number
  readonly sqlMost: number | undefined
  readonly weight: Weight | null
  readonly isWrite: boolean
}
export type Listening = Awaited<ReturnType<typeof aListeningHouse>>

export async function measuredVisit(
  house: RunningHouse,
  visit: Ready,
  listening: Listening,
): Promise<Measured> {
  console.log(`… ${visit.name}`)
  const { first, statements } = await listening.listenedTo(visit)
  await paced(house.address, () => visit, 100, 1)
  const latency = await paced(house.address, () => visit, perSecond, 4)
  const before = house.worked()
  const most = await fullSpeed(house.address, visit, connections, 3)
  const worked = before === null ? null : (house.worked() ?? 0) - before
  const bare = await bareDriver(house.database, () => statements, connections, 2)
  const weight = visit.as || visit.path.startsWith('/api/') ? null : await weightOf(house.address, visit)
  return {
    ...{ name: visit.name, first, latency, most, bare, weight, isWrite: false },
    each: worked === null ? null : worked / (most * 3),
    statements: statements.filter((one) => !isBeside(one)).length,
    sql: await inSql(house.database, statements),
    sqlMost: visit.sql,
  }
}

/** Every write has a row of its own, in the driver as well; a fifth of them are for the driver. */
export async function measuredWrite(
  house: RunningHouse,
  { name, deeds }: Write,
  listening: Listening,
): Promise<Measured> {
  console.log(`… ${name}, ${deeds.length} rows`)
  const left = [...deeds]
  const [begun, heard] = [left.shift(), left.shift()]
  if (!begun || !heard) throw new Error(`there are no rows to ${name}`)
  const { first, statements } = await listening.listenedTo(begun.visit, heard.visit)
  const next = () => {
    const deed = left.shift()
    if (!deed) throw new Error(`there are too few rows to ${name}`)
    return deed.visit
  }
  await paced(house.address, next, writesPerSecond, 1)
  const latency = await paced(house.address, next, writesPerSecond, 4)
  const forDriver = left.splice(-Math.floor(left.length / 2))
  const before = house.worked()
  const { perSecond: most, done } = await fullSpeedOf(
    house.address,
    () => left.shift()?.visit,
    connections,
    3,
  )
  const worked = before === null ? null : (house.worked() ?? 0) - before
  const asSent = (deed: Deed | undefined) => deed && about(statements, heard, deed)
  const bare = await bareDriver(house.database, () => asSent(forDriver.shift()), connections, 2)
  return {
    ...{ name, first, latency, most, bare, weight: null, isWrite: true },
    each: worked === null ? null : worked / done,
    statements: statements.filter((one) => !isBeside(one)).length,
    sql: Number.NaN,
    sqlMost: undefined,
  }
}
