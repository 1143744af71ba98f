/** Which part of a long list an address asks for (`side`, from 1), and how many there are; never beyond the last. */
export function stretchIn(query: URLSearchParams, rows: number, atOnce: number) {
  const last = Math.max(1, Math.ceil(rows / atOnce))
  const asked = Number.parseInt(query.get('side') ?? '1', 10) || 1
  return { stretch: Math.min(last, Math.max(1, asked)), last }
}
