import { accountIdOfExample } from '#registers/accounts/index.ts'
import type { aHouse } from './testing.ts'

type House = Awaited<ReturnType<typeof aHouse>>

/** An offer in Næstved, where the example chapter is, and the invented address of its provider. */
export const key = 'kraeftraadgivning-naestved'
export const provider = 'raadgivning@eksempel.invalid'
export const now = (text: string) => Temporal.Instant.from(`${text}T08:00:00Z`)
export const text = async (answer: Response) =>
  (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

export const addressKnown = ({ owner }: House, of = key) => owner`
  insert into offers.confirmation_address (offer_key, email, set_by, set_on)
  values (${of}, ${provider}, ${accountIdOfExample('redaktoer')}, '2026-11-01')`
export const tasksFor = ({ owner }: House, of = key) => owner<
  { role: string; at: string | null; open: boolean }[]
>`
  select role, organisation_id as at, closed_at is null as open from tasks.task
   where kind = 'offer.check' and subject = ${`offer:${of}`} order by made_at`
export const roundsOf = ({ owner }: House) => owner<{ number: number; answer: string | null }[]>`
  select number, answer from offers.round where offer_key = ${key} order by number`
/** The code of a permission as a page shows it; a part of an id that happens to be all figures is none. */
export const codeIn = (html: string): string =>
  /(?<![\w-])[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}(?![\w-])/.exec(html)?.[0] ?? ''
