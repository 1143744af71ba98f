import { z } from 'zod'
import { defineAddress } from '#platform/api.ts'
import { dayParameter } from '#platform/problem.ts'
import { holdsOn, sourceStatusSchema } from '#registers/sources/index.ts'
import { bindingSchema } from './binding.rules.ts'
import { type ComplaintPath, type PatientAdviser, type Right, rightGroups } from './right.rules.ts'
import { listRights, type Rights } from './right.store.ts'

const text = z.object({ da: z.string(), en: z.string() })
const entry = z.object({
  key: z.string(),
  name: text,
  how: text,
  note: text.nullable(),
  valid_from: z.iso.date(),
  valid_to: z.iso.date().nullable(),
  source_status: sourceStatusSchema,
  sources: z.array(z.object({ title: z.string(), url: z.string().nullable(), date: z.string().nullable() })),
  checked_at: z.string().nullable().describe('When a professional checked it; null until somebody has.'),
})
const right = entry.extend({
  group: z.enum(rightGroups),
  what: text,
  for_whom: text,
  who_decides: text,
  who_applies: text,
  deadline: text.nullable().describe('Null where no source gives one.'),
  appeal: text.nullable(),
  binding: bindingSchema,
  basis: z.string().nullable(),
})
const complaint = entry.extend({ about: text, deadline: text.nullable() })
const adviser = entry.extend({
  region: z.string(),
  phone: z.string().nullable().describe('Null until somebody has seen it.'),
  url: z.string().nullable(),
})

const entryOf = (row: Right | ComplaintPath | PatientAdviser, { sources, checks }: Rights) => ({
  key: row.key,
  name: row.name,
  how: row.how,
  note: row.note,
  valid_from: row.validFrom.toString(),
  valid_to: row.validTo?.toString() ?? null,
  source_status: row.sourceStatus,
  sources: row.sources.flatMap((key) => {
    const source = sources.get(key)
    return source ? [{ title: source.title, url: source.url, date: source.date }] : []
  }),
  checked_at: checks.get(row.key)?.toString() ?? null,
})

/** Rights, complaint paths and patient advisers that hold on a day. */
export const rightsAddress = defineAddress({
  path: '/api/v1/rights',
  summary: 'What a person may ask for, where to complain, and the regions’ patient advisers, on a day.',
  query: z.object({ date: dayParameter.optional().describe('The day; today in Copenhagen when left out') }),
  answer: z.object({
    date: z.iso.date(),
    rights: z.array(right),
    complaints: z.array(complaint),
    advisers: z.array(adviser),
  }),
  async handle({ db, today }, { date = today }) {
    const rows = await listRights(db)
    return {
      date: date.toString(),
      rights: rows.rights
        .filter((row) => holdsOn(row, date))
        .map((row) => ({
          ...entryOf(row, rows),
          group: row.group,
          what: row.what,
          for_whom: row.forWhom,
          who_decides: row.whoDecides,
          who_applies: row.whoApplies,
          deadline: row.deadline,
          appeal: row.appeal,
          binding: row.binding,
          basis: row.basis,
        })),
      complaints: rows.complaints
        .filter((row) => holdsOn(row, date))
        .map((row) => ({ ...entryOf(row, rows), about: row.about, deadline: row.deadline })),
      advisers: rows.advisers
        .filter((row) => holdsOn(row, date))
        .map((row) => ({ ...entryOf(row, rows), region: row.region, phone: row.phone, url: row.url })),
    }
  },
})
