const order = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type Level = (typeof order)[number]
/** Route patterns, codes, ids and numbers; never words that a person typed. */
export type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>
export type Log = { write(level: Exclude<Level, 'silent'>, event: string, fields?: Fields): void }

/** One JSON line an event, for people and machines alike. */
export function openLog(least: Level, now: () => Temporal.Instant, out: (line: string) => void): Log {
  return {
    write(level, event, fields = {}) {
      if (order.indexOf(level) < order.indexOf(least)) return
      out(`${JSON.stringify({ at: now().toString(), level, event, ...fields })}\n`)
    },
  }
}

/** What a fault may tell the log: its kind, code and the places in our code; its message may hold a person's words. */
export function faultFields(fault: unknown): Fields {
  if (!(fault instanceof Error)) return { fault: typeof fault }
  // The message stands first in the stack, over as many lines as it has: what looks like a place may be typed words.
  const { stack = '', message } = fault
  const places = stack
    .slice(Math.max(0, stack.indexOf(message)) + message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
  const code = 'code' in fault ? String(fault.code) : undefined
  return {
    fault: fault.name,
    code,
    stack: places
      .slice(0, 6)
      .map((line) => line.trim())
      .join(' | '),
  }
}
