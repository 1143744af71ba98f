import { gzipSync } from 'node:zlib'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { uiAssets, uiPaths } from './assets.ts'
import { DesignSamples } from './design-sample.tsx'
import { uiFonts } from './fonts.ts'

const text = (body: Uint8Array) => new TextDecoder().decode(body)

test('the stylesheet names only files that are served', async () => {
  const assets = await uiAssets()
  const css = assets.find((asset) => asset.type.startsWith('text/css'))
  const named = [...text(css?.body ?? new Uint8Array()).matchAll(/url\("?([^")]+)/g)].map((found) => found[1])
  expect(named).toHaveLength(3)
  for (const path of [...named, ...uiFonts.preload]) {
    expect(assets.map((asset) => asset.path)).toContain(path)
  }
})

test('stylesheet and script are named by their content', async () => {
  const paths = await uiPaths
  expect(paths.css).toMatch(/^\/ui\/[0-9a-f]{16}\.css$/)
  expect(paths.script).toMatch(/^\/ui\/[0-9a-f]{16}\.js$/)
  expect((await uiAssets()).map((asset) => asset.path)).toEqual(expect.arrayContaining(Object.values(paths)))
})

test('the script stands on its own: plain JavaScript, nothing from outside, nothing that makes markup', async () => {
  const script = text(
    (await uiAssets()).find((asset) => asset.path.endsWith('.js'))?.body ?? new Uint8Array(),
  )
  expect(() => new Function(script)).not.toThrow()
  expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|eval|__vi|__name|import/)
})

test('a public page with all it fetches stays under 60 kB', async () => {
  const assets = await uiAssets()
  const fetched = assets.filter((asset) => !asset.path.includes('italic'))
  const sizes = fetched.map(
    (asset) => (asset.type === 'font/woff2' ? asset.body : gzipSync(asset.body)).length,
  )
  const page = gzipSync(renderToString(h(DesignSamples, { language: 'da' }))).length
  expect(sizes.reduce((sum, size) => sum + size, page)).toBeLessThan(60_000)
})
