import { gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { isKnownAs, nameOf, type Packing, packingFor, tagOf } from './packing.ts'

export type Asset = { readonly path: string; readonly type: string; readonly body: Uint8Array }

const forEver = 'public, max-age=31536000, immutable'

/**
 * Stylesheet, script and fonts: their names change with their content, so a browser may keep them for ever. Each is packed
 * once, here; fonts are packed already.
 */
export function assetAddresses(assets: readonly Asset[]): Hono {
  const app = new Hono()
  for (const { path, type, body } of assets) {
    const answers = { identity: answerFor(body, 'identity'), gzip: answerFor(body, 'gzip') }
    const packs = answers.gzip.body.length < body.length
    app.get(path, (c) => {
      const packing = packs ? packingFor(c.req.header('accept-encoding')) : 'identity'
      const answer = answers[packing]
      const headers = {
        'content-type': type,
        'cache-control': forEver,
        etag: answer.tag,
        ...(packs ? { vary: 'accept-encoding' } : {}),
      }
      if (isKnownAs(answer.tag, c.req.header('if-none-match'))) return c.body(null, 304, headers)
      return c.body(
        answer.body,
        200,
        packing === 'gzip' ? { ...headers, 'content-encoding': 'gzip' } : headers,
      )
    })
  }
  return app
}

const answerFor = (body: Uint8Array, packing: Packing) => ({
  tag: tagOf(nameOf(body), packing),
  body: new Uint8Array(packing === 'gzip' ? gzipSync(body, { level: 9 }) : body),
})
