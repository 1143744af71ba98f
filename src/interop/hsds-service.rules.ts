import { z } from 'zod'
import {
  countedNames,
  type ExportedOffer,
  type HsdsService,
  hsdsServiceFrom,
  waitingInText,
} from '#help/offers/index.ts'

const id = z.uuid()
/** HSDS 3.0, `service` and what stands in it: the fields that it requires, and those that are filled here. */
export const serviceShape = z.looseObject({
  id,
  name: z.string().min(1),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  description: z.string().optional(),
  url: z.url().optional(),
  email: z.email().optional(),
  application_process: z.string().optional(),
  fees_description: z.string().optional(),
  eligibility_description: z.string().optional(),
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  wait_time: z.string().optional(),
  alert: z.string().optional(),
  assured_date: z.iso
    .date()
    .optional()
    .describe('The day somebody stood in for it; missing where nobody has.'),
  last_modified: z.iso.datetime().optional(),
  organization: z.looseObject({ id, name: z.string(), description: z.string() }),
  phones: z.array(z.looseObject({ id, number: z.string() })).optional(),
  languages: z.array(z.looseObject({ id, code: z.string().optional() })).optional(),
  service_areas: z.array(z.looseObject({ id, name: z.string().optional() })).optional(),
  schedules: z
    .array(
      z.looseObject({
        id,
        freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
        byday: z.string().optional(),
        opens_at: z.string().optional(),
        closes_at: z.string().optional(),
        valid_from: z.string().optional(),
      }),
    )
    .optional(),
  service_at_locations: z
    .array(
      z.looseObject({
        id,
        location: z.looseObject({ id, location_type: z.enum(['physical', 'postal', 'virtual']) }).optional(),
      }),
    )
    .optional(),
})

/** HSDS asks for a status of every service: where nobody has found out, the service says so itself. */
const notFoundOut = 'Det er ikke undersøgt, om tilbuddet findes nu. Ring, før du tager afsted.'

export const exportedService = ({ offer, confirmedOn, changedAt, waitings }: ExportedOffer): HsdsService =>
  hsdsServiceFrom(offer, {
    assuredOn: confirmedOn,
    changedAt: changedAt.toString(),
    // What the clinic itself has told comes before what the directory was told of it.
    waiting:
      waitings.map((one) => waitingInText(one, one.counted ? countedNames[one.counted][0] : '')).join('; ') ||
      (offer.waiting && `${offer.waiting.weeks} uger (oplyst ${offer.waiting.toldOn})`),
    alert: offer.standing === null ? notFoundOut : null,
  })
