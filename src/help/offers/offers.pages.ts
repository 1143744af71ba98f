import type { Address } from '#platform/api.ts'
import type { Page } from '#platform/pages.ts'
import { offersPage } from './offers.page.tsx'
import { offersAddress } from './offers-address.page.tsx'
import { offersCsv } from './offers-csv.page.tsx'

/** What this room shows. */
export const offerPages: readonly Page[] = [offersPage, offersCsv]
/** What machines may ask it for. */
export const offerAddresses: readonly Address[] = [offersAddress]
