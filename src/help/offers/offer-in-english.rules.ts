import { z } from 'zod'
import { sourceStatusSchema } from '#registers/sources/index.ts'
import { leftIn } from './group-start.rules.ts'
import { fieldGroups, offerKinds, offerSchema, referrers } from './offer.rules.ts'
import { freshnessStates, lastSeen, type OfferRow } from './offer-freshness.rules.ts'
import { countedKinds } from './own-waiting.rules.ts'

const text = z.object({ da: z.string(), en: z.string() })
const told = z.boolean().nullable()
/** An offer as machines read it. */
export const offerShape = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: text,
  description: text,
  kind: z.enum(offerKinds),
  status: z
    .enum(['active', 'inactive', 'defunct', 'temporarily closed'])
    .nullable()
    .describe('Null: nobody has found out whether it is open now.'),
  organization: z.object({ name: z.string() }),
  authority: z.string().nullable(),
  operator: z.string().nullable(),
  funding: text.nullable(),
  level: z.string().nullable(),
  valid_from: z.iso.date().nullable(),
  valid_to: z.iso.date().nullable(),
  eligibility_description: text.nullable(),
  disease_independent: told,
  minimum_age: z.int().nullable(),
  maximum_age: z.int().nullable(),
  ended_treatment: told,
  months_after_treatment: z.int().nullable(),
  renewed_help: told,
  alongside_treatment: told,
  relatives: told,
  bereaved: told,
  children: told,
  late_effects: z.array(z.string()).nullable(),
  referral_required: told,
  referral_by: z.array(z.enum(referrers)),
  application_process: text.nullable(),
  self_referral: text.nullable(),
  fees_description: text.nullable(),
  languages: z.array(z.string()),
  digital: told,
  physical: told,
  service_area: z.object({ extent_type: z.string(), code: z.string().nullable(), name: z.string() }),
  town: z.string().nullable(),
  municipality_codes: z.array(z.string()),
  phone: z.string().nullable(),
  url: z.string().nullable(),
  email: z.string().nullable(),
  opening_hours: offerSchema.shape.openingHours,
  activities: offerSchema.shape.activities,
  waiting: offerSchema.shape.waiting,
  own_waiting: z
    .array(
      z.object({
        weeks: z.int().nullable(),
        counted: z.enum(countedKinds).nullable().describe('What the weeks count, from the referral on.'),
        words: z.string().nullable(),
        told_on: z.iso.date(),
        told_by: z.string().describe('The clinic or hospital that said it of its own offer.'),
      }),
    )
    .describe('How long one waits, as the place itself has told it; none is "not given".'),
  location_number: z
    .string()
    .nullable()
    .describe('Where a doctor sends the referral (lokationsnummer, EAN).'),
  receiver_wants: text.nullable(),
  next_start: offerSchema.shape.nextStart,
  free_places: offerSchema.shape.freePlaces,
  group_starts: z
    .array(
      z.object({
        id: z.uuid(),
        name: z.string().nullable(),
        on: z.iso.date(),
        at: z.string().nullable(),
        places: z.int().nullable(),
        free: z.int().nullable().describe('What is free after what was given here since it was said.'),
        said_on: z.iso.date(),
        said_by: z.string(),
      }),
    )
    .describe(
      'The coming starts of its groups, as the unit that runs them tells of them; none is "not given".',
    ),
  note: text.nullable(),
  evidence: offerSchema.shape.evidence,
  source_status: sourceStatusSchema,
  last_seen: z
    .string()
    .nullable()
    .describe('The latest date that a source gives: year, quarter, month or day.'),
  assured_at: z.string().nullable().describe('When a professional checked it; null until one has.'),
  assured_date: z.iso
    .date()
    .nullable()
    .describe(
      'The last day that somebody stood in for it: a check, or what its provider or a visitor told; null where nobody has.',
    ),
  freshness: z.enum(freshnessStates).describe('How sure it is today, as the pages show it.'),
  told: z
    .array(
      z.object({
        group: z.enum(fieldGroups),
        how: z.string(),
        by: z.string(),
        on: z.iso.date(),
        until: z.iso.date(),
      }),
    )
    .describe('What providers and visitors have confirmed, and until when that may be relied on.'),
  stale_on: z.iso.date().nullable().describe('From this day it must be looked at again.'),
  extra: offerSchema.shape.extra,
})

const statusOf = {
  open: 'active',
  historic: 'inactive',
  closed: 'defunct',
  'temporarily-closed': 'temporarily closed',
} as const

export function inEnglish(row: OfferRow): z.input<typeof offerShape> {
  const { offer, checkedAt, staleOn } = row
  const { name, description, kind, authority, operator, funding, level, relatives, bereaved, children } =
    offer
  const { languages, digital, physical, town, phone, url, note, evidence, extra, area } = offer
  return {
    ...{ id: offer.uuid, slug: offer.id, name, description, kind, authority, operator, funding, level },
    ...{
      relatives,
      bereaved,
      children,
      languages,
      digital,
      physical,
      town,
      phone,
      url,
      note,
      evidence,
      extra,
    },
    status: offer.standing && statusOf[offer.standing],
    organization: { name: offer.organisation },
    valid_from: offer.validFrom,
    valid_to: offer.validTo,
    eligibility_description: offer.eligibility,
    disease_independent: offer.diseaseIndependent,
    minimum_age: offer.minimumAge,
    maximum_age: offer.maximumAge,
    ended_treatment: offer.endedTreatment,
    months_after_treatment: offer.monthsAfterTreatment,
    renewed_help: offer.renewedHelp,
    alongside_treatment: offer.alongsideTreatment,
    late_effects: offer.lateEffects,
    referral_required: offer.referral === null ? null : offer.referral === 'yes',
    referral_by: offer.referralBy,
    application_process: offer.application,
    self_referral: offer.selfReferral,
    fees_description: offer.fees,
    service_area: { extent_type: area.level, code: area.key, name: area.name },
    municipality_codes: offer.municipalityCodes,
    email: offer.email,
    opening_hours: offer.openingHours,
    activities: offer.activities,
    waiting: offer.waiting,
    own_waiting: row.waitings.map(({ weeks, counted, words, toldOn, teller, by }) => ({
      ...{ weeks, counted, words, told_on: toldOn, told_by: (teller ?? by).da },
    })),
    location_number: offer.locationNumber,
    receiver_wants: offer.receiverWants,
    next_start: offer.nextStart,
    free_places: offer.freePlaces,
    group_starts: row.starts.map((start) => ({
      ...{ id: start.id, name: start.name, on: start.on, at: start.at, places: start.places },
      ...{ free: leftIn(start), said_on: start.toldOn, said_by: start.by },
    })),
    source_status: offer.sourceStatus,
    last_seen: lastSeen(offer),
    assured_at: checkedAt?.toString() ?? null,
    assured_date: row.confirmedOn,
    freshness: row.freshness.state,
    told: [...row.told],
    stale_on: staleOn?.toString() ?? null,
  }
}
