import { backUp } from '#platform/backup.ts'
import { openDatabase } from '#platform/database.ts'
import { clockOf } from '#platform/house-clock.ts'
import { bringUp, shippedMigrations } from '#platform/ready.ts'
import { restore } from '#platform/restore.ts'
import type { Settings } from '#platform/settings.ts'
import { verify } from '#platform/verify.ts'
import { unitFunctions } from '#registers/organisations/index.ts'
import { addUnit } from './add-unit.ts'
import { type Asked, Misuse } from './admin-asked.ts'
import { createAccountFor } from './create-account.ts'
import { erasePerson } from './erase-person.ts'
import { exportContent } from './export-content.ts'
import { exportPerson } from './export-person.ts'
import { importOffersFrom } from './import-offers.ts'

/** What one writes after the name, what it does, and whether all was well. */
type Command = {
  readonly words: string
  readonly does: string
  run(asked: Asked): Promise<boolean>
}

async function verifyHistory({ settings, address, say }: Asked): Promise<boolean> {
  const owner = openDatabase(address, 'owner', { max: 1 })
  const found = await verify(owner, settings.SEAL_KEY, clockOf(settings).now()).finally(() => owner.end())
  for (const { about, problem } of found) say(`${about}: ${problem}`)
  say(found.length === 0 ? 'History is whole: nothing was changed.' : `${found.length} findings.`)
  return found.length === 0
}

export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    'migrate',
    {
      words: '[demo|real]',
      does: 'brings the database to this version; a fresh one becomes demo or real',
      async run({ settings, address, words: [kind = settings.DATABASE_URL ? 'real' : 'demo'], say }) {
        if (kind !== 'demo' && kind !== 'real') throw new Misuse('migrate takes demo or real, or nothing')
        const done = await bringUp(address, shippedMigrations(), kind)
        for (const name of done.migrated) say(`Applied ${name}`)
        say(`The database (${done.kind}) is at this version.`)
        return true
      },
    },
  ],
  [
    'create-account',
    {
      words:
        '--email <address> --name <name> --role <role> [--unit <name or key of a place>] [--language da|en]',
      does: 'makes an account; the person chooses a password by a link',
      run: createAccountFor,
    },
  ],
  [
    'add-unit',
    {
      words: `--name <name> --function ${unitFunctions.join('|')} [--parent <key>] [--municipality <code>]`,
      does: 'puts a place where people work into the register, so that posts can stand there',
      run: addUnit,
    },
  ],
  ['verify', { words: '', does: 'recomputes all of history and tells what was changed', run: verifyHistory }],
  [
    'backup',
    {
      words: '<file>',
      does: 'writes everything into one file, encrypted with BACKUP_KEY',
      async run({ settings, address, words, say }) {
        const path = oneFile(words)
        const tables = await backUp(address, path, backupKey(settings), clockOf(settings).now())
        say(`${tables} tables written to ${path}.`)
        say('Nobody can read it without BACKUP_KEY: keep the key somewhere else.')
        return true
      },
    },
  ],
  [
    'restore',
    {
      words: '<file>',
      does: 'puts a backup into an empty database and verifies it',
      async run(asked) {
        const key = backupKey(asked.settings)
        const header = await restore(asked.address, oneFile(asked.words), key, shippedMigrations())
        asked.say(`${header.tables.length} tables (${header.kind}) stand as they stood at ${header.madeAt}.`)
        return verifyHistory(asked)
      },
    },
  ],
  [
    'export-person',
    {
      words: '--email <address>|--person <id> <file>',
      does: 'writes everything that stands about a person into one file, for them',
      run: exportPerson,
    },
  ],
  [
    'erase-person',
    {
      words: '--email <address>|--person <id> [--end-courses] [--confirm]',
      does: 'shows what goes and what must stay until when, with grounds; confirmed, does it',
      run: erasePerson,
    },
  ],
  [
    'import',
    {
      words: 'offers <file> [--confirm]',
      does: 'shows what a CSV or HSDS file of offers changes; confirmed, sends all of it as proposals or nothing',
      run: importOffersFrom,
    },
  ],
  [
    'export',
    {
      words: 'content <folder>',
      does: 'writes the published rows in the form in which they ship',
      run: exportContent,
    },
  ],
])

function oneFile([path, ...more]: string[]): string {
  if (!path || more.length > 0) throw new Misuse('this command takes the name of one file')
  return path
}

function backupKey({ BACKUP_KEY: key }: Settings): Uint8Array {
  if (!key) throw new Error('BACKUP_KEY is not set. Make one with: openssl rand -base64 32')
  return key
}
