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
})

test('whoever owns an IPv6 network cannot pass for many visitors by changing addresses in it', async () => {
  const one = await from('2001:db8:1:2::7')
  expect(await from('2001:db8:1:2:ffff:0:0:1')).toBe(one)
  expect(await from('127.0.0.1', '2001:0DB8:0001:0002::1')).toBe(one)
  expect(await from('2001:db8:1:3::7')).not.toBe(one)
  expect(await from('::ffff:203.0.113.7')).toBe('203.0.113.7')
  expect(await from('::1')).toBe(await from('::2'))
})

test('a request cannot decide where the link in a mail leads', async () => {
  const origin = async (at: string) => (await app.request(`${at}/origin`)).text()
  expect(await origin('http://localhost:3000')).toBe('http://localhost:3000')
  expect(await origin('http://127.0.0.1:3000')).toBe('http://127.0.0.1:3000')
  expect(await origin('http://elsewhere.example')).toBe('http://localhost')
  expect(await origin('http://localhost.elsewhere.example')).toBe('http://localhost')
})
