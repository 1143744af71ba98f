import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { uiFonts, uiMark } from './fonts.ts'
import { enhance } from './ui.client.ts'

export type Asset = { path: string; type: string; body: Uint8Array }

/** In this order they become one stylesheet. */
const sheets = [
  'tokens',
  'ground',
  'frame',
  'layout',
  'fields',
  'answer',
  'lists',
  'browse',
  'tables',
  'pictures',
  'print',
]

const fromRoot = (...path: string[]) => join(process.cwd(), ...path)

const tighten = (css: string) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}')
    .trim()

const addressed = (body: Uint8Array, ending: string, type: string): Asset => {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16)
  return { path: `/ui/${hash}.${ending}`, type, body }
}

const bytes = (text: string) => new TextEncoder().encode(text)

async function readStylesheet(): Promise<Asset> {
  const parts = await Promise.all(sheets.map((name) => readFile(fromRoot('src/ui', `${name}.css`), 'utf8')))
  return addressed(bytes(tighten(parts.join('\n'))), 'css', 'text/css; charset=utf-8')
}

const script = addressed(bytes(`(${enhance.toString()})()`), 'js', 'text/javascript; charset=utf-8')

const mark: Asset = {
  path: uiMark,
  type: 'image/svg+xml',
  body: bytes(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 38 38" fill="none" stroke="#1f7566" stroke-width="3.6"><circle cx="13" cy="19" r="10"/><circle cx="25" cy="19" r="10"/></svg>',
  ),
}

const readFont = async (name: string): Promise<Asset> => ({
  path: `${uiFonts.folder}/${name}`,
  type: 'font/woff2',
  body: await readFile(fromRoot('node_modules/@fontsource/source-sans-3/files', name)),
})

let stylesheet: Promise<Asset> | undefined
const stylesheetOnce = () => {
  stylesheet ??= readStylesheet()
  return stylesheet
}

/** Everything a page fetches besides itself. The names of stylesheet and script change with their content. */
export async function uiAssets(): Promise<Asset[]> {
  return [await stylesheetOnce(), script, mark, ...(await Promise.all(uiFonts.files.map(readFont)))]
}

/** Where this build's stylesheet and script are found. */
export const uiPaths: Promise<{ css: string; script: string }> = stylesheetOnce().then((css) => ({
  css: css.path,
  script: script.path,
}))
