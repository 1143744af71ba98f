import { type Argon2Parameters, argon2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const
const derive: (algorithm: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer> = promisify(argon2)

/** At least twelve signs, any signs: length protects better than rules about capitals (NIST SP 800-63B § 3.1.1). */
export const isLongEnough = (password: string) => password.length >= 12
export const isTooLong = (password: string) => password.length > 200

const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '')
const hash = (password: string, salt: Uint8Array) =>
  derive('argon2id', { ...cost, message: password.normalize('NFKC'), nonce: salt })

/** Argon2id with 19 MiB, two passes and one lane (OWASP Password Storage Cheat Sheet), as a PHC string. */
export async function hashPassword(password: string, salt: Uint8Array): Promise<string> {
  const tag = await hash(password, salt)
  const { memory, passes, parallelism } = cost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${b64(salt)}$${b64(tag)}`
}

const phc = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** Is this the password? Without a hash to compare with it works just as long, so that time tells nothing. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const [, salt, tag] = phc.exec(stored ?? '') ?? []
  const derived = await hash(password, salt ? Buffer.from(salt, 'base64') : Buffer.alloc(16))
  if (!tag) return false
  const expected = Buffer.from(tag, 'base64')
  return expected.length === derived.length && timingSafeEqual(expected, derived)
}
