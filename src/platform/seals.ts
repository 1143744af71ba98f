import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'

export type Line = { readonly id: string; readonly kind: string; readonly hash: Uint8Array }
export type Batch = {
  readonly number: number
  readonly at: Temporal.Instant
  readonly signed: boolean
  readonly lines: readonly Line[]
}

export const noSealBefore = new Uint8Array(32)

/** What a seal says: the seal before it, its number and moment, whether it is signed, and every line in this order. */
export function sealHash(before: Uint8Array, { number, at, signed, lines }: Batch): Buffer {
  const hash = createHash('sha256').update(before)
  hash.update(`${number}\n${at.epochMilliseconds}\n${signed ? 'signed' : 'unsigned'}\n${lines.length}\n`)
  for (const { id, kind, hash: own } of lines) hash.update(`${id} ${kind} ${own.length}\n`).update(own)
  return hash.digest()
}

/** PKCS #8 around an Ed25519 seed of 32 bytes (RFC 8410). */
const keyPrefix = Buffer.from('302e020100300506032b657004220420', 'hex')
const keyOf = (seed: Uint8Array) =>
  createPrivateKey({ key: Buffer.concat([keyPrefix, seed]), format: 'der', type: 'pkcs8' })

export const signSeal = (hash: Uint8Array, seed: Uint8Array) => sign(null, hash, keyOf(seed))
export const isSignedWith = (hash: Uint8Array, signature: Uint8Array, seed: Uint8Array) =>
  verify(null, hash, createPublicKey(keyOf(seed)), signature)
