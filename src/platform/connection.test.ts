import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { connectionOf, originFor } from './security.ts'

const app = new Hono()
  .get('/from', (c) => c.text(connectionOf(c)))
  .get('/origin', (c) => c.text(originFor(c, undefined)))
const from = async (remoteAddress: string, forwarded = '') => {
  const headers: Record<string, string> = forwarded ? { 'x-forwarded-for': forwarded } : {}
  return (await app.request('/from', { headers }, { incoming: { socket: { remoteAddress } } })).text()
}

test('a visitor cannot name another connection than their own', async () => {
  expect(await from('203.0.113.7')).toBe('203.0.113.7')
  expect(await from('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7')
  expect(await from('127.0.0.1', '198.51.100.1, 203.0.113.7')).toBe('203.0.113.7')
  expect(await from('::ffff:127.0.0.1', '203.0.113.7')).toBe('203.0.113.7')
  expect(await from('::1')).toBe('::1')
})

test('a request cannot decide where the link in a mail leads', async () => {
  const origin = async (at: string) => (await app.request(`${at}/origin`)).text()
  expect(await origin('http://localhost:3000')).toBe('http://localhost:3000')
  expect(await origin('http://127.0.0.1:3000')).toBe('http://127.0.0.1:3000')
  expect(await origin('http://elsewhere.example')).toBe('http://localhost')
  expect(await origin('http://localhost.elsewhere.example')).toBe('http://localhost')
})
