import { Agent, request } from 'node:http'
import { stopwatch } from '#platform/clock.ts'
import { type Ready, sentBody } from './visits.ts'

export type Latency = { readonly p50: number; readonly p95: number; readonly p99: number }

/**
 * Visitors who come at an even pace whether or not the last one was served. Each wait counts from when the visitor came,
 * so that a stall is felt by everybody behind it.
 */
export async function paced(
  address: string,
  next: () => Ready,
  perSecond: number,
  seconds: number,
): Promise<Latency> {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 })
  const due = Array.from({ length: perSecond * seconds }, (_, place) => (place * 1000) / perSecond)
  const begun = stopwatch()
  const all = Promise.withResolvers<void>()
  const waits: Promise<number>[] = []
  const send = () => {
    const elapsed = stopwatch() - begun
    for (let at = due[waits.length]; at !== undefined && at <= elapsed; at = due[waits.length]) {
      const came = begun + at
      waits.push(visited(address, next(), agent).then(() => stopwatch() - came))
    }
    if (waits.length === due.length) all.resolve()
    else setTimeout(send, 1)
  }
  send()
  await all.promise
  const sorted = (await Promise.all(waits)).sort((one, other) => one - other)
  agent.destroy()
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

export type Received = { readonly body: Buffer; readonly encoding: string; readonly type: string }

/** One visit, its body as it came over the line; an answer of another kind cannot be measured. */
export function visited(
  address: string,
  visit: Pick<Ready, 'path' | 'headers' | 'form' | 'name' | 'answers'>,
  agent?: Agent,
): Promise<Received> {
  const body = sentBody(visit)
  return new Promise((received, failed) => {
    const asked = request(
      `${address}${visit.path}`,
      { ...(agent ? { agent } : {}), method: body ? 'POST' : 'GET', headers: visit.headers },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', failed)
        answer.on('end', () => {
          if (answer.statusCode !== (visit.answers ?? 200))
            failed(new Error(`${visit.path} answered ${answer.statusCode}`))
          const { 'content-encoding': encoding = '', 'content-type': type = '' } = answer.headers
          received({ body: Buffer.concat(parts), encoding, type })
        })
      },
    )
    // The app may close an idle connection at the very moment it is used again; browsers then ask once more.
    asked.on('error', (fault: NodeJS.ErrnoException) =>
      asked.reusedSocket && fault.code === 'ECONNRESET'
        ? visited(address, visit, agent).then(received, failed)
        : failed(fault),
    )
    asked.end(body)
  })
}
