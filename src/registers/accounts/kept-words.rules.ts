import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { isUuid } from '#platform/form-use.ts'

export type Words = readonly (readonly [name: string, value: string])[]
const tagLength = 16
const nonceLength = 12

/** Encrypts what was written with a fresh key; only who holds the key can read it (AES-256-GCM). */
export function sealWords(words: Words): { sealed: Buffer; key: Buffer } {
  const key = randomBytes(32)
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const text = Buffer.concat([cipher.update(JSON.stringify(words), 'utf8'), cipher.final()])
  return { sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]), key }
}

/** What was written, or null when the key is not the one it was sealed with. */
export function openWords(sealed: Uint8Array, key: Uint8Array): Words | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength))
    decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength))
    const text = Buffer.concat([decipher.update(sealed.subarray(nonceLength + tagLength)), decipher.final()])
    return JSON.parse(text.toString('utf8')) as Words
  } catch {
    return null
  }
}

/** The browser's half: which words, and the key to them. */
export const ticketOf = (id: string, key: Buffer) => `${id}.${key.toString('base64url')}`
export function readTicket(ticket: string | null): { id: string; key: Buffer } | null {
  const [, id = '', key = ''] = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(ticket ?? '') ?? []
  return isUuid(id) ? { id, key: Buffer.from(key, 'base64url') } : null
}
