import { isIPv6 } from 'node:net'
import type { Context, MiddlewareHandler } from 'hono'

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Public facts may be read by other people's pages; without credentials, so nobody's session travels along. */
const openToAll = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }

/** Headers that every answer carries. */
export const secureHeaders = (https: boolean): MiddlewareHandler => {
  const headers: Record<string, string> = {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  }
  return async (c, next) => {
    await next()
    const all = c.req.path.startsWith('/api/') ? { ...headers, ...openToAll } : headers
    for (const [name, value] of Object.entries(all)) c.res.headers.set(name, value)
  }
}

/**
 * Did this write come from one of our own pages? Browsers say so themselves (Sec-Fetch-Site, Origin); programs that send
 * neither carry nobody's cookie by accident.
 */
export function isSameSite(c: Context, ownOrigin: string | undefined): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = c.req.header('origin')
  if (!origin) return true
  if (ownOrigin) return origin === ownOrigin
  return URL.canParse(origin) && new URL(origin).host === c.req.header('host')
}

/** A browser that fetches ahead may not do so on a page about a person: a look must be a look. */
export const isPrefetch = (c: Context) => /prefetch|prerender/.test(c.req.header('sec-purpose') ?? '')

/**
 * The other end of the connection. Behind a proxy on this machine it is the last address that the proxy wrote down;
 * what a visitor claims about themselves comes before that one and is not read.
 */
export function connectionOf(c: Context): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  const peer = incoming?.socket?.remoteAddress ?? ''
  const isHere = peer === '' || /^(::1|(::ffff:)?127\.)/.test(peer)
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return networkOf(isHere && forwarded ? forwarded : peer)
}

/** Whoever has one IPv6 address has all of its /64 (RFC 6177), so limits count the network; IPv4 counts as it is. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [before = '', after = ''] = plain.split('::')
  const groups = (part: string) => (part ? part.split(':') : [])
  const left = Math.max(0, 8 - groups(before).length - groups(after).length)
  const whole = [...groups(before), ...Array<string>(left).fill('0'), ...groups(after)]
  return whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/**
 * Where this house answers, for links in mails. What a request claims is believed on this machine alone: a stranger who
 * names another host must not decide where a person's link leads.
 */
export function originFor(c: Context, ownOrigin: string | undefined): string {
  if (ownOrigin) return ownOrigin
  const { hostname, origin } = new URL(c.req.url)
  return /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname) ? origin : 'http://localhost'
}
