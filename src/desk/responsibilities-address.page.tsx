import { z } from 'zod'
import { defineAddress } from '#platform/api.ts'
import { dayParameter, NotThere } from '#platform/problem.ts'
import {
  type Answer,
  findPlaceRows,
  findRows,
  type Holder,
  levelSchema,
  type Party,
  situationSchema,
  taskSchema,
  whoIsResponsible,
} from '#registers/responsibilities/index.ts'
import { organisationOf } from './party-organisation.rules.ts'

const text = z.object({ da: z.string(), en: z.string() })
const party = z.object({ id: z.uuid(), name: z.string() })
const holder = z.object({
  duty: z.string(),
  task: taskSchema,
  binding: z.string(),
  what: text,
  authority: party,
  operator: party.nullable(),
  operator_status: z.enum(['known', 'expected', 'not-known', 'same-as-authority']),
  source_status: z.enum(['verified', 'expected', 'unconfirmed', 'disputed']),
  valid_from: z.iso.date(),
  valid_to: z.iso.date().nullable(),
  checked_at: z.string().nullable(),
  why: z.array(z.string()),
  sources: z.array(z.object({ title: z.string(), url: z.string().nullable(), date: z.string().nullable() })),
})
const answer = z.object({
  status: z.enum(['answered', 'unresolved', 'not-applicable']),
  first_contact: z.object({ duty: z.string(), who: text, how: text, say: text }).nullable(),
  holders: z.array(holder),
  missing: z.array(z.object({ lacks: z.string(), row: z.string() })),
  ask: z.object({ who: text, how: text }).nullable(),
  instead: z.array(taskSchema),
})

/** Who is responsible for a task at a level, in a place, on a day, for a person in a situation. */
export const responsibilitiesAddress = defineAddress({
  path: '/api/v1/responsibilities',
  summary: 'Who is responsible for a task here, on that day, for a person in this situation, and who says so',
  query: z.object({
    task: taskSchema.describe('The task code'),
    level: levelSchema.optional().describe('The level of special knowledge; every level when left out'),
    situation: situationSchema
      .optional()
      .describe('Where the person is in the course; every situation when left out'),
    municipality: z
      .string({ error: 'Give the four digits of a municipality code, for example 0370.' })
      .regex(/^\d{4}$/, 'Give the four digits of a municipality code, for example 0370.')
      .describe('Municipality code, four digits'),
    date: dayParameter.optional().describe('The day; today in Copenhagen when left out'),
  }),
  answer,
  async handle({ db, today }, { task, level, situation, municipality, date }) {
    const places = await findPlaceRows(db, municipality)
    if (places.municipalities.length === 0)
      return new NotThere('municipality', `No municipality has the code ${municipality}.`)
    const rows = await findRows(db, { tasks: [task] })
    const found = whoIsResponsible(
      { task, level, situation, municipality, date: date ?? today },
      { ...rows, ...places },
    )
    return answerOf(found, rows.checks)
  },
})

const named = (one: Party) => ({ id: organisationOf(one), name: one.name.da })

const holderOf = (one: Holder, checks: ReadonlyMap<string, Temporal.Instant>): z.input<typeof holder> => ({
  duty: one.dutyKey,
  task: one.task,
  binding: one.binding,
  what: one.duty.what,
  authority: named(one.authority),
  operator: one.operator && named(one.operator),
  operator_status: one.operatorStatus,
  source_status: one.sourceStatus,
  valid_from: one.validFrom.toString(),
  valid_to: one.validTo?.toString() ?? null,
  checked_at: checks.get(one.dutyKey)?.toString() ?? null,
  why: [...one.why],
  sources: one.sources.map(({ title, url, date }) => ({ title, url, date })),
})

function answerOf(found: Answer, checks: ReadonlyMap<string, Temporal.Instant>): z.input<typeof answer> {
  const empty = { first_contact: null, holders: [], missing: [], ask: null, instead: [] }
  if (found.status === 'unresolved')
    return { ...empty, status: found.status, missing: [...found.missing], ask: found.askWhom }
  if (found.status === 'not-applicable')
    return { ...empty, status: found.status, instead: [...found.instead] }
  const { dutyKey, ...contact } = found.firstContact
  return {
    ...empty,
    status: found.status,
    first_contact: { duty: dutyKey, ...contact },
    holders: found.holders.map((one) => holderOf(one, checks)),
  }
}
