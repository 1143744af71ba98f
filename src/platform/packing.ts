import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

export type Packing = 'gzip' | 'identity'

/** Does the reader take gzip? A part with `q=0` says no; the star means every packing that is not named. */
export function packingFor(accepted: string | undefined): Packing {
  const parts = (accepted ?? '').toLowerCase().split(',')
  const wishes = new Map(
    parts.map((part) => {
      const [name = '', ...rest] = part.split(';').map((word) => word.trim())
      const weight = rest.find((word) => word.startsWith('q='))
      return [name, weight === undefined || Number(weight.slice(2)) > 0] as const
    }),
  )
  return (wishes.get('gzip') ?? wishes.get('*')) ? 'gzip' : 'identity'
}

/** Names a body by what it says. */
export const nameOf = (body: string | Uint8Array): string => hash('sha256', body, 'base64url').slice(0, 22)
/** Packed it is another body, and so has another name. */
export const tagOf = (name: string, packing: Packing): string =>
  packing === 'gzip' ? `"${name}-gzip"` : `"${name}"`

/** Has the reader this very body already? */
export const isKnownAs = (tag: string, ifNoneMatch: string | undefined): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag)

const pack = promisify(gzip)
const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
const most = 100

/**
 * Packs a body. With its tag the result is kept for the next reader: the tag names the content, so what is kept can never
 * be out of date, and only so much is kept.
 */
export function packed(body: string | Uint8Array, tag?: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = tag === undefined ? undefined : kept.get(tag)
  if (known) return known
  const made = pack(body).then((result) => new Uint8Array(result))
  if (tag === undefined) return made
  kept.set(tag, made)
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return made
}
