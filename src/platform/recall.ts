export type Recalled<Value> = { readonly version: string; readonly value: Value }
export type Recall<Value> = {
  /** What was read last time, and the version it had then; to be asked before the database is. */
  of(question: string): Recalled<Value> | undefined
  keep(question: string, read: Recalled<Value>): Value
}

/** A question longer than this is nobody's everyday one. */
const longest = 200

/**
 * Rows that change seldom and are asked for all day. With every question the database says, in the same statement, which
 * version holds now, and hands the rows over only if this copy has another: so nothing outdated is ever shown, in any
 * number of copies, and what is kept can be lost at any time. Only the last `most` questions are kept.
 */
export function recall<Value>(most: number): Recall<Value> {
  const kept = new Map<string, Recalled<Value>>()
  return {
    of: (question) => kept.get(question),
    keep(question, read) {
      if (question.length > longest) return read.value
      kept.delete(question)
      kept.set(question, read)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      return read.value
    },
  }
}
