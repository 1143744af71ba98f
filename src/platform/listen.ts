import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

export type Listening = {
  readonly port: number
  /** Takes no new request, lets the running ones end within `seconds`, then cuts what is left. */
  close(seconds: number): Promise<void>
}

/** Opens the door on `host` and `port`; resolves when it is open. */
export async function listen(app: Hono, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  await new Promise<void>((opened, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => opened())
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: (seconds) =>
      new Promise((closed) => {
        // A connection that is kept alive would otherwise hold the door open after its last answer.
        const sweep = setInterval(() => server.closeIdleConnections(), 100)
        const cut = setTimeout(() => server.closeAllConnections(), seconds * 1000)
        server.close(() => {
          clearInterval(sweep)
          clearTimeout(cut)
          closed()
        })
      }),
  }
}
