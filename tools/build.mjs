import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, extname, join, relative } from 'node:path'

/**
 * What Node is told when it runs a bundle. Little more is alive in the app than 50 MB, but left alone Node lets 200 MB of what
 * is over pile up before it looks; so it looks when there is 80% more than was alive last time: each look holds up for 50 ms
 * whoever comes just then. Its nurseries hold what a few pages take while they are made: smaller ones are emptied in the middle
 * of a page, and every page then costs a tenth more.
 */
export const runsWith = ['--enable-source-maps', '--max-semi-space-size=16', '--heap-growing-percent=80']

/** Bundles one entry for Node 26, unless the last bundle was made from the very same sources. */
export async function build(root, source, name, say) {
  const outfile = join(root, '.build', name)
  const mark = `${outfile}.sources`
  const sources = fingerprint(root)
  if (existsSync(outfile) && existsSync(mark) && readFileSync(mark, 'utf8') === sources) return outfile
  say(`Bygger ${source} …`)
  mkdirSync(join(root, '.build'), { recursive: true })
  const { build: bundle } = await import('esbuild')
  await bundle({
    absWorkingDir: root,
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'esnext',
    format: 'esm',
    packages: 'external',
    plugins: [ownImports(root), ownPlace(root, dirname(outfile))],
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  })
  writeFileSync(mark, sources)
  return outfile
}

/** Packages stay outside the bundle; our own `#room/…` addresses look like packages and are brought in. */
const ownImports = (root) => ({
  name: 'own-imports',
  setup(bundle) {
    const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    bundle.onResolve({ filter: /^#/ }, ({ path }) => {
      const [start, rest] = [path.slice(0, path.indexOf('/') + 1), path.slice(path.indexOf('/') + 1)]
      const target = imports?.[`${start}*`]
      return target ? { path: join(root, target.replace('*', rest)) } : undefined
    })
  },
})

/** In the bundle too, `import.meta` tells where the source file stands: content is found beside it. */
const ownPlace = (root, folder) => ({
  name: 'own-place',
  setup(bundle) {
    bundle.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!path.startsWith(join(root, 'src')) || !text.includes('import.meta.')) return undefined
      const place = `new URL(${JSON.stringify(relative(folder, path).replaceAll('\\', '/'))}, import.meta.url)`
      const folderOf = `process.getBuiltinModule('url').fileURLToPath(new URL('.', ${place}))`
      const contents = text.replaceAll(/import\.meta\.(dirname|url)\b/g, (_, asked) =>
        asked === 'url' ? `${place}.href` : folderOf,
      )
      return { contents, loader: extname(path).slice(1) }
    })
  },
})

function fingerprint(root) {
  const hash = createHash('sha256')
  for (const path of ['package.json', 'package-lock.json', 'tsconfig.json', 'tools/build.mjs'])
    if (existsSync(join(root, path))) hash.update(readFileSync(join(root, path)))
  for (const folder of ['src', 'bench']) {
    if (!existsSync(join(root, folder))) continue
    for (const path of readdirSync(join(root, folder), { recursive: true }).sort())
      if (/\.(tsx?|css|js|json)$/.test(path) && !/\.test\.tsx?$/.test(path))
        hash.update(path).update(readFileSync(join(root, folder, path)))
  }
  return hash.digest('hex')
}
