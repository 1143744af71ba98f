import { z } from 'zod'
import { findForExport, listForExport } from '#help/offers/index.ts'
import { defineAddress } from '#platform/api.ts'
import { NotThere } from '#platform/problem.ts'
import { exportedService, serviceShape } from './hsds-service.rules.ts'

const whole = (least: number, most: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, 'Give a whole number.')
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .default(otherwise)
const moment = z.string().refine(
  (text) =>
    // Before this nothing was written down, and a database knows no year 0.
    (text >= '1900' && z.iso.date().safeParse(text).success) ||
    z.iso.datetime({ offset: true }).safeParse(text).success,
  {
    error: 'Give a day (2026-11-25) or a moment (2026-11-25T09:00:00Z), no earlier than 1900.',
  },
)

export const hsdsServicesAddress = defineAddress({
  path: '/hsds/services',
  summary:
    'Offers of help as Open Referral HSDS 3.0 services, a page at a time; what HSDS has no name for begins with x_.',
  query: z.object({
    page: whole(1, 999_999, 1).describe('Which page; the first is 1.'),
    per_page: whole(1, 1000, 50).describe('How many on a page, at most 1000.'),
    modified_after: moment.optional().describe('Only those that were changed or confirmed after it.'),
  }),
  answer: z.object({
    total_items: z.int(),
    total_pages: z.int(),
    page_number: z.int(),
    size: z.int(),
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(serviceShape),
  }),
  async handle({ db }, { page, per_page: size, modified_after: after }) {
    const since = after === undefined ? null : momentOf(after)
    const { total, rows } = await listForExport(db, { first: (page - 1) * size, size, since })
    const pages = Math.max(1, Math.ceil(total / size))
    return {
      total_items: total,
      total_pages: pages,
      page_number: page,
      size: rows.length,
      first_page: page === 1,
      last_page: page >= pages,
      empty: rows.length === 0,
      contents: rows.map(exportedService) as z.input<typeof serviceShape>[],
    }
  },
})

/** A day begins at midnight in Copenhagen. */
const midnight = (day: string) =>
  Temporal.PlainDate.from(day).toZonedDateTime('Europe/Copenhagen').toInstant()
const momentOf = (text: string) => (text.includes('T') ? Temporal.Instant.from(text) : midnight(text))

export const hsdsServiceAddress = defineAddress({
  path: '/hsds/services/:id',
  summary: 'One offer of help as an Open Referral HSDS 3.0 service.',
  query: z.object({ id: z.string().describe('The UUID of the service.') }),
  answer: serviceShape,
  async handle({ db }, { id }) {
    const found = await findForExport(db, id.toLowerCase())
    return found
      ? (exportedService(found) as z.input<typeof serviceShape>)
      : new NotThere('id', `No service has the id ${id}.`)
  },
})
