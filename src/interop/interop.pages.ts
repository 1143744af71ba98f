import type { Address } from '#platform/api.ts'
import { hsdsServiceAddress, hsdsServicesAddress } from './hsds-services-address.page.tsx'

/** What other directories and records may ask for, in their own words. */
export const interopAddresses: readonly Address[] = [hsdsServicesAddress, hsdsServiceAddress]
