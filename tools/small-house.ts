import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export const root = dirname(import.meta.dirname)
export const rooms = ['platform', 'wing/low', 'wing/high']
export const integrity = 'sha512-0000'

/** A house with two rooms in which every checker finds nothing to say. */
const clean: Record<string, string> = {
  'package.json': JSON.stringify({
    name: 'small',
    type: 'module',
    imports: { '#platform/*': './src/platform/*', '#wing/*': './src/wing/*' },
    dependencies: { postgres: '3.4.9' },
  }),
  'package-lock.json': JSON.stringify({
    packages: {
      '': { dependencies: { postgres: '3.4.9' } },
      'node_modules/postgres': { version: '3.4.9', license: 'Unlicense', integrity },
    },
  }),
  'src/main.ts': `import { greet } from '#wing/high/index.ts'\n\nconsole.log(await greet('you'))\n`,
  'src/platform/grant.ts': 'export const grant = (what: string) => ({ what })\n',
  'src/wing/low/index.ts': `export { mayGreet } from './greeting.policy.ts'\nexport { saveGreeting } from './greeting.store.ts'\n`,
  'src/wing/low/greeting.policy.ts': `import { grant } from '#platform/grant.ts'\n\nexport const mayGreet = (name: string) => grant(name)\n`,
  'src/wing/low/greeting.store.ts': `import postgres from 'postgres'

const db = postgres()
export const saveGreeting = (name: string) => db\`insert into low.greeting values (\${name}, platform.now())\`
`,
  'src/wing/high/index.ts': `import { mayGreet, saveGreeting } from '#wing/low/index.ts'

export const greet = (name: string) => saveGreeting(mayGreet(name).what)
`,
  'database/migrations/low/1-greeting.sql':
    '-- now() is for comments\ncreate table low.greeting (name text);\n',
}

/** A folder with that house and what is planted in it, gone when the test ends. */
export function aHouse(planted: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'foelgeskab-checkers-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries({ ...clean, ...planted })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const name of ['biome.json', 'knip.json', 'tsconfig.json'])
    copyFileSync(join(root, name), join(folder, name))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}
