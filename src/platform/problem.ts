import { z } from 'zod'
import { dayFrom } from './calendar.ts'
import type { Answer } from './pages.ts'

/** A parameter that was not understood, and what to write instead. */
export type Doubt = { readonly parameter: string; readonly detail: string }

/** What an address answers instead of its thing: nothing has that code. */
export class NotThere {
  readonly parameter: string
  readonly detail: string
  constructor(parameter: string, detail: string) {
    this.parameter = parameter
    this.detail = detail
  }
}

/** RFC 9457; `type` leads to the place in the description that tells of it. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  parameters: z.array(z.object({ parameter: z.string(), detail: z.string() })),
})

const problem = (status: 400 | 404, name: string, title: string, doubts: readonly Doubt[]): Answer => ({
  kind: 'json',
  status,
  type: 'application/problem+json',
  json: {
    type: `/api/openapi.json#/components/responses/${name}`,
    title,
    status,
    detail: doubts.map(({ parameter, detail }) => (parameter ? `${parameter}: ${detail}` : detail)).join(' '),
    parameters: doubts.filter(({ parameter }) => parameter),
  },
})

export const badParameters = (doubts: readonly Doubt[]) =>
  problem(400, 'BadParameter', 'A parameter was not understood', doubts)
export const thingNotThere = ({ parameter, detail }: NotThere) =>
  problem(404, 'NotThere', 'There is no such thing', [{ parameter, detail }])
export const noSuchAddress = problem(404, 'NotThere', 'There is no such address', [
  { parameter: '', detail: 'Look in /api/openapi.json for the addresses there are.' },
])

const writeTheDay = 'Write the day as year-month-day, for example 2027-01-01, from 1900 to 2199.'

/** A day as a parameter: `2027-01-01`. */
export const dayParameter = z.iso
  .date({ error: writeTheDay, abort: true })
  .refine((text) => dayFrom(text) !== null, { error: writeTheDay })
  .transform((text) => Temporal.PlainDate.from(text))
