import { execFile } from 'node:child_process'
import { Agent } from 'node:http'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { z } from 'zod'
import { stopwatch } from '#platform/clock.ts'
import { visited } from './paced.ts'
import { type Ready, sentBody } from './visits.ts'

const resultSchema = z.object({
  errors: z.number(),
  non2xx: z.number(),
  requests: z.object({ average: z.number() }),
})

/** How many answers a second there are at most, with so many visitors who each wait for theirs. */
export async function fullSpeed(address: string, visit: Ready, connections: number, seconds: number) {
  const program = createRequire(import.meta.url).resolve('autocannon/autocannon.js')
  const body = sentBody(visit)
  const headers = Object.entries(visit.headers).flatMap(([name, value]) => ['-H', `${name}=${value}`])
  const words = ['--json', '-c', `${connections}`, '-d', `${seconds}`, ...headers]
  const post = body ? ['-m', 'POST', '-b', body] : []
  const { stdout } = await promisify(execFile)(process.execPath, [
    program,
    ...words,
    ...post,
    `${address}${visit.path}`,
  ])
  const { errors, non2xx, requests } = resultSchema.parse(JSON.parse(stdout))
  if (errors + non2xx > 0) throw new Error(`${visit.path} failed ${errors + non2xx} times at full speed`)
  return requests.average
}

/** The same for writes, of which no two are alike; it ends early when there are no more. */
export async function fullSpeedOf(
  address: string,
  left: () => Ready | undefined,
  connections: number,
  seconds: number,
) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const begun = stopwatch()
  let done = 0
  const visitor = async () => {
    for (let next = left(); next && stopwatch() - begun < seconds * 1000; next = left()) {
      await visited(address, next, agent)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, visitor))
  agent.destroy()
  return { perSecond: done / ((stopwatch() - begun) / 1000), done }
}
