import { Hono } from 'hono'

export type Asset = { readonly path: string; readonly type: string; readonly body: Uint8Array }

const forEver = 'public, max-age=31536000, immutable'

/** Stylesheet, script and fonts: their names change with their content, so a browser may keep them for ever. */
export function assetAddresses(assets: readonly Asset[]): Hono {
  const app = new Hono()
  for (const { path, type, body } of assets)
    app.get(path, (c) =>
      c.body(new Uint8Array(body), 200, { 'content-type': type, 'cache-control': forEver }),
    )
  return app
}
