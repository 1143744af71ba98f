import { createHash } from 'node:crypto'
import type { Db } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Permit } from '#platform/permit.ts'
import type { Places } from '#registers/places/index.ts'
import { organisationId } from './organisation.rules.ts'
import {
  type OrganisationProblem,
  type Organisations,
  type OrganisationText,
  readOrganisations,
} from './organisation-file.rules.ts'

export type OrganisationIntake =
  | { readonly kind: 'taken-in'; readonly organisations: number }
  | { readonly kind: 'seen-before' }
  | { readonly kind: 'refused'; readonly problems: readonly OrganisationProblem[] }

/** Takes in the authorities of the places and the organisations of the files: all, once, or nothing and every fault. */
export async function takeInOrganisations(
  db: Db,
  permit: Permit<'organisations.taken-in'>,
  texts: readonly OrganisationText[],
  places: Pick<Places, 'municipalities' | 'regions'>,
): Promise<OrganisationIntake> {
  const read = readOrganisations(texts, places)
  if ('errors' in read) return { kind: 'refused', problems: read.errors }
  const hash = createHash('sha256').update(JSON.stringify(read.organisations)).digest('hex')
  const fresh = await db`
    insert into organisations.intake (hash, at) values (${hash}, platform.now())
    on conflict do nothing returning 1`
  if (fresh.length === 0) return { kind: 'seen-before' }
  await write(db, read.organisations)
  const organisations = read.organisations.organisations.length
  await record(db, permit, { organisations })
  return { kind: 'taken-in', organisations }
}

/** A key keeps its id for ever; a row that no longer ships stays, because others may point to it. */
async function write(db: Db, { organisations, successions }: Organisations) {
  const arriving = organisations.map(({ names: _, key, parentKey, ...row }) => ({
    ...{ ...row, key, id: organisationId(key), parent: parentKey && organisationId(parentKey) },
  }))
  const names = organisations.flatMap((row) =>
    row.names.map(({ name, validFrom, validTo }) => ({
      ...{ of: organisationId(row.key), ...name, validFrom, validTo },
    })),
  )
  await db`
    insert into organisations.organisation (id, key, kind, function, parent_id, municipality_code, region_key,
      abbreviation, website, website_to_check, contact, facts, to_check, valid_from, valid_to, source_status, sources,
      note)
    select id, key, kind, function, parent, "municipalityCode", "regionKey", abbreviation, website, "websiteToCheck",
           nullif(contact, 'null'), nullif(facts, 'null'), "toCheck", "validFrom", "validTo", "sourceStatus", sources,
           nullif(note, 'null')
      from jsonb_to_recordset(${db.json(arriving as never)}) as given(
             id uuid, key text, kind text, function text, parent uuid, "municipalityCode" text, "regionKey" text,
             abbreviation text, website text, "websiteToCheck" text, contact jsonb, facts jsonb, "toCheck" boolean,
             "validFrom" date, "validTo" date, "sourceStatus" text, sources text[], note jsonb)
        on conflict (id) do update set (kind, function, parent_id, municipality_code, region_key, abbreviation, website,
               website_to_check, contact, facts, to_check, valid_from, valid_to, source_status, sources, note)
         = row (excluded.kind, excluded.function, excluded.parent_id, excluded.municipality_code, excluded.region_key,
               excluded.abbreviation, excluded.website, excluded.website_to_check, excluded.contact, excluded.facts,
               excluded.to_check, excluded.valid_from, excluded.valid_to, excluded.source_status, excluded.sources,
               excluded.note)`
  await db`delete from organisations.name where organisation_id = any(${arriving.map(({ id }) => id)}::uuid[])`
  await db`
    insert into organisations.name (organisation_id, da, en, valid_from, valid_to)
    select "of", da, en, "validFrom", "validTo"
      from jsonb_to_recordset(${db.json(names as never)}) as given(
             "of" uuid, da text, en text, "validFrom" date, "validTo" date)`
  await db`
    insert into organisations.succession (from_id, to_id, on_day, sources)
    select "fromId", "toId", "on", sources
      from jsonb_to_recordset(${db.json(successions as never)}) as given(
             "fromId" uuid, "toId" uuid, "on" date, sources text[])
        on conflict (from_id) do update set (to_id, on_day, sources)
         = row (excluded.to_id, excluded.on_day, excluded.sources)`
}
