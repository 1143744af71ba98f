import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { Identifier } from './identifier.rules.ts'
import { codeLength, codeSigns } from './permission.rules.ts'

/** Two keys from one: what opens identifiers does not find them, and the other way round. */
const keyFor = (key: Uint8Array, use: 'seal' | 'find' | 'code') =>
  Buffer.from(hkdfSync('sha256', key, '', `foelgeskab identifier ${use}`, 32))

const version = 1

/** The number as it rests in the database: nobody reads it without the key (AES-256-GCM). */
export function sealIdentifier(key: Uint8Array, { kind, value }: Identifier): Uint8Array {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(key, 'seal'), nonce).setAAD(Buffer.from(kind))
  const sealed = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()])
  return Buffer.concat([Buffer.from([version]), nonce, cipher.getAuthTag(), sealed])
}

/** For what leaves by a standard alone; throws when the key or the number is another. */
export function openIdentifier(key: Uint8Array, kind: Identifier['kind'], sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed)
  if (bytes[0] !== version)
    throw new Error('an identifier was sealed in a form that this version does not know')
  const opener = createDecipheriv('aes-256-gcm', keyFor(key, 'seal'), bytes.subarray(1, 13))
  opener.setAAD(Buffer.from(kind)).setAuthTag(bytes.subarray(13, 29))
  return Buffer.concat([opener.update(bytes.subarray(29)), opener.final()]).toString('utf8')
}

/** The same number gives the same hash, and only with the key. */
export const hashIdentifier = (key: Uint8Array, { value }: Pick<Identifier, 'value'>): Uint8Array =>
  createHmac('sha256', keyFor(key, 'find')).update(value).digest()

/** What a person hands to whoever they give a permission: it follows from the row, so that they can find it again. */
export function codeOf(key: Uint8Array, permissionId: string): string {
  const bytes = createHmac('sha256', keyFor(key, 'code')).update(permissionId).digest()
  return [...bytes.subarray(0, codeLength)].map((byte) => codeSigns[byte % codeSigns.length]).join('')
}
