import { anAnswer } from './many-answers.ts'
import { aCourse } from './many-courses.ts'

export type Visit = {
  readonly name: string
  readonly path: string
  /** Sent by POST when there is one. */
  readonly form?: Readonly<Record<string, string>>
  /** The example person who opens it; nobody, for a public page. */
  readonly as?: string
  /** Milliseconds that its statements may take, where the budgets name them. */
  readonly sql?: number
  /** How it answers; 200 when it does not say. */
  readonly answers?: number
}

const told = { emne: 'traet', kommune: '0370', situation: 'afsluttet' }
const task = 'task=almen_genoptraening&level=basal&municipality=0370'

/** What is measured: the pages that the registers have, the public ones first. */
export const visits: readonly Visit[] = [
  { name: 'front page', path: '/' },
  {
    name: 'who is responsible, answered',
    path: `/hvem-har-ansvaret?${new URLSearchParams({ ...told, dato: '2027-01-01' })}`,
  },
  { name: 'who is responsible, last question', path: '/hvem-har-ansvaret', form: told },
  { name: 'changes of 1 January 2027', path: '/ansvar/aendringer?dato=2027-01-01' },
  { name: 'one municipality', path: '/kommuner/0370' },
  { name: 'the same answer for machines', path: `/api/v1/responsibilities?${task}&date=2027-01-01` },
  { name: 'all offers', path: '/tilbud' },
  { name: 'offers by words and place', path: '/tilbud?q=samtalegruppe+lymf%C3%B8dem&sted=4700' },
  { name: 'offers by a misspelt word', path: '/tilbud?q=svoemnign' },
  { name: 'offers on the map', path: '/tilbud?vis=kort&til=boern' },
  { name: 'one offer', path: '/tilbud/kraeftlinjen' },
  { name: 'my tasks (signed in)', path: '/opgaver', as: 'redaktoer' },
  { name: "the editors' rows (signed in)", path: '/redaktion', as: 'redaktoer' },
  { name: 'work list of 10,000 rows (signed in)', path: '/opgaver', as: 'koordinator', sql: 2 },
  { name: 'referrals with us (signed in)', path: '/henvisninger', as: 'koordinator', sql: 2 },
  { name: 'one referral (signed in)', path: aCourse, as: 'koordinator' },
  { name: 'answers to read (signed in)', path: '/svar', as: 'koordinator', sql: 2 },
  { name: 'one answer (signed in)', path: anAnswer, as: 'koordinator' },
  { name: 'flow report (signed in)', path: '/forloebsrapport', as: 'koordinator', sql: 10 },
  { name: 'my course (signed in)', path: '/mit/forloeb', as: 'ida' },
]

/** A visit with the cookie of whoever makes it. */
export type Ready = Visit & { readonly headers: Readonly<Record<string, string>> }

export const sentBody = ({ form }: Visit): string | undefined => form && `${new URLSearchParams(form)}`

export async function readyVisits(signIn: (name: string) => Promise<string>): Promise<Ready[]> {
  const names = [...new Set(visits.flatMap(({ as }) => as ?? []))]
  const cookies = new Map(await Promise.all(names.map(async (name) => [name, await signIn(name)] as const)))
  return visits.map((visit) => ({
    ...visit,
    headers: {
      'accept-encoding': 'gzip',
      ...(visit.as ? { cookie: cookies.get(visit.as) ?? '' } : {}),
      ...(visit.form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
  }))
}
