type Client = { end(within?: { timeout?: number }): Promise<void> }
/** One connection to the database, which its borrower has alone. */
export type Line<S extends Client = Client> = { readonly sql: S; isLost: boolean }
type Waiting<S extends Client> = { take(line: Line<S>): void; refuse(fault: Error): void }

const lossCodes = new Set(
  'CONNECTION_CLOSED CONNECTION_ENDED CONNECTION_DESTROYED ECONNRESET EPIPE 57P01'.split(' '),
)
/** The connection went, which says nothing of whether what was asked last was done. */
export const isLoss = (fault: unknown) =>
  fault instanceof Error && 'code' in fault && lossCodes.has(String(fault.code))

/**
 * The driver asks each new connection for its types of lists, and nobody hears when that goes meanwhile: such a line is
 * let go of below, so it is the one uncaught fault that the app need not stop for.
 */
export const isLossUnheard = (fault: unknown) =>
  isLoss(fault) && /^\s*select b\.oid, b\.typarray\s/.test(String((fault as { query?: unknown }).query))

const ended = () => Object.assign(new Error('the pool has ended'), { code: 'CONNECTION_ENDED' })

/**
 * Lends connections, `most` at a time. The driver uses an object again whose connection was lost, with what was still to be
 * written on it: a late statement of one transaction would be said in another, and one that is stuck never answers. So
 * each connection is a client of its own, and a lost one is let go of and never lent again.
 */
export function openLines<S extends Client>(open: (whenLost: () => void) => S, most: number) {
  const all = new Set<Line<S>>()
  const idle: Line<S>[] = []
  const waiting: Waiting<S>[] = []
  let isEnded = false

  function another(): Line<S> {
    const line: Line<S> = { sql: open(() => lose(line)), isLost: false }
    all.add(line)
    return line
  }
  function lose(line: Line<S>) {
    line.isLost = true
    if (!all.delete(line)) return
    const at = idle.indexOf(line)
    if (at >= 0) idle.splice(at, 1)
    // Refuses whatever its borrower may still say on it, and what it has been asked already.
    void line.sql.end({ timeout: 0 })
    if (waiting.length > 0) waiting.shift()?.take(another())
  }
  function take(): Line<S> | Promise<Line<S>> {
    if (isEnded) throw ended()
    // In turn, so that all know what is asked often: a connection that is seldom lent plans it anew in the busiest moment.
    const line = idle.shift() ?? (all.size < most ? another() : undefined)
    return line ?? new Promise((take, refuse) => waiting.push({ take, refuse }))
  }
  function giveBack(line: Line<S>) {
    if (line.isLost) return
    const next = waiting.shift()
    if (next) next.take(line)
    else idle.push(line)
  }

  return {
    async borrow<T>(use: (line: Line<S>) => Promise<T>): Promise<T> {
      const line = await take()
      try {
        return await use(line)
      } catch (fault) {
        // The driver may have mended it by itself meanwhile, but only by half.
        if (isLoss(fault)) lose(line)
        throw fault
      } finally {
        giveBack(line)
      }
    },
    async end(within?: { timeout?: number }): Promise<void> {
      isEnded = true
      for (const { refuse } of waiting.splice(0)) refuse(ended())
      await Promise.all([...all].map(({ sql }) => sql.end(within)))
    },
  }
}
