import { organisationId } from '#registers/organisations/index.ts'
import type { Party } from '#registers/responsibilities/index.ts'

/** The permanent organisation behind a party: a municipality's office, a region, or a function such as general practice. */
export function organisationOf({ key, office }: Party): string {
  if (/^\d{4}$/.test(key))
    return organisationId(office ? `municipality:${key}:${office}` : `municipality:${key}`)
  if (key.startsWith('region-')) return organisationId(`region:${key}`)
  return organisationId(`function:${key.replaceAll('_', '-')}`)
}
