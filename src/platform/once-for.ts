/** What follows from rows that are kept, worked out once for the very same rows and forgotten with them. */
export function onceFor<Rows extends object, Result>(
  workOut: (rows: Rows) => Result,
): (rows: Rows) => Result {
  const known = new WeakMap<Rows, { readonly result: Result }>()
  return (rows) => {
    const kept = known.get(rows) ?? { result: workOut(rows) }
    known.set(rows, kept)
    return kept.result
  }
}
