import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'

export const allWings = ['help', 'care', 'association', 'policy'] as const
const key = z
  .string()
  .regex(/^[A-Za-z0-9+/]{43}=$/, 'must be 32 bytes in base64 (openssl rand -base64 32)')
  .transform((text) => Buffer.from(text, 'base64'))
const moment = z.string().transform((text, refuse) => {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { day: Temporal.PlainDate.from(text) }
    return { instant: Temporal.Instant.from(text) }
  } catch {
    refuse.addIssue({
      code: 'custom',
      message: 'must be a day (2027-01-01) or an instant (2027-01-01T08:00:00Z)',
    })
    return z.NEVER
  }
})

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  BASE_URL: z.url().optional(),
  WINGS: z
    .string()
    .default(allWings.join(','))
    .transform((text) =>
      text
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.enum(allWings))),
  FOELGESKAB_NOW: moment.optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.email().default('ingen-svar@localhost.localdomain'),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_ACR: z.string().optional(),
  SESSION_HOURS: z.coerce.number().positive().max(72).default(8),
  IDENTIFIER_KEY: key.optional(),
  SEAL_KEY: key.optional(),
  BACKUP_KEY: key.optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export type Settings = z.infer<typeof schema>
export type Wing = (typeof allWings)[number]

/** Reads the settings; a wrong one is refused by name, with what it should be. An empty one counts as not set. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = schema.safeParse(given)
  if (read.success) return read.data
  const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Settings that cannot be used:\n${wrong.join('\n')}`)
}

/** The folder that holds package.json, found from where this file runs (source or bundle). */
export function projectRoot(from: string = import.meta.dirname): string {
  if (existsSync(join(from, 'package.json'))) return from
  const above = dirname(from)
  if (above === from) throw new Error('package.json was not found above the running file')
  return projectRoot(above)
}
